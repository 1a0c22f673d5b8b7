import { describe, expect, it } from 'vitest';
import { findHits } from '../../../src/classifier/evidence.ts';
import { HitsByClass } from '../../../src/classifier/hits-by-class.ts';
import { Lexicon } from '../../../src/classifier/lexicon.ts';
import { readRules } from '../../../src/classifier/rule-lines.ts';
import { matchRules } from '../../../src/classifier/rules.ts';
import { readTokens } from '../../../src/classifier/text/tokens.ts';
import type { Rule } from '../../../src/ruleset/schema.ts';
import { categoryOf, compileSmall, ruleOf } from './small-ruleset.ts';

const LEXICONS = {
  'gambling.bonus': { ru: ['бонус'] },
  'gambling.casino': { ru: ['казино'] },
  'gambling.fine': { ru: ['штраф'] },
};

function fires(part: Partial<Rule>, text: string): boolean {
  const rule = ruleOf({ id: 'gambling/test', all: [['gambling.casino'], ['gambling.bonus']], ...part });
  const ruleset = compileSmall([categoryOf('gambling', LEXICONS, [rule])]);
  const tokens = readTokens(text);
  const hits = findHits(new Lexicon(ruleset.lexicon), tokens);
  return matchRules(readRules(ruleset.rules), new HitsByClass(hits), tokens).length > 0;
}

describe('reach', () => {
  it('one sentence', () => {
    expect(fires({ within: 'sentence' }, 'Казино даёт бонус.')).toBe(true);
    expect(fires({ within: 'sentence' }, 'Казино открыто. Вот бонус.')).toBe(false);
  });
  it('the whole post', () => {
    expect(fires({ within: 'post' }, 'Казино открыто. Вот бонус.')).toBe(true);
  });
  it('a number of words', () => {
    expect(fires({ within: 3 }, 'казино даёт всем бонус')).toBe(true);
    expect(fires({ within: 2 }, 'казино даёт всем бонус')).toBe(false);
  });
});

it('every group must be met', () => {
  expect(fires({}, 'Казино закрыто')).toBe(false);
});

it('unless silences within the same reach, and only there', () => {
  expect(fires({ unless: ['gambling.fine'] }, 'За казино и бонус штраф.')).toBe(false);
  expect(fires({ unless: ['gambling.fine'] }, 'Казино даёт бонус. Штраф за парковку.')).toBe(true);
});

it('one hit cannot stand for two groups', () => {
  const all = [['gambling.casino'], ['gambling.casino']];
  expect(fires({ all }, 'казино')).toBe(false);
  expect(fires({ all }, 'казино и казино')).toBe(true);
});

it('one phrase cannot stand for two groups, though it is a hit of two classes', () => {
  const lexicons = { ...LEXICONS, 'gambling.place': { ru: ['казино онлайн'] } };
  const rule = ruleOf({ id: 'gambling/test', all: [['gambling.casino'], ['gambling.place']] });
  const { rules, lexicon } = compileSmall([categoryOf('gambling', lexicons, [rule])]);
  const count = (text: string): number => {
    const tokens = readTokens(text);
    return matchRules(readRules(rules), new HitsByClass(findHits(new Lexicon(lexicon), tokens)), tokens)
      .length;
  };
  expect(count('казино онлайн')).toBe(0);
  expect(count('казино онлайн и казино')).toBe(1);
});

it('a word that stands there ten thousand times takes no time to speak of: only the first ones are tried', () => {
  const far = 'казино. '.repeat(100);
  expect(fires({ within: 'sentence' }, `${far}Казино даёт бонус.`)).toBe(false);
  expect(fires({ within: 'sentence' }, `Казино даёт бонус. ${far}`)).toBe(true);
});

describe('what is denied', () => {
  it('by the very next word says nothing for a rule', () => {
    expect(fires({}, 'Не казино, а бонус')).toBe(false);
    expect(fires({}, 'Казино емес, бонус')).toBe(false);
    expect(fires({}, 'Казино без бонуса')).toBe(false);
  });
  it('farther off, or in another sentence, is not', () => {
    expect(fires({}, 'Не просто казино, а бонус')).toBe(true);
    expect(fires({ within: 'post' }, 'Нет? Нет! Казино даёт бонус')).toBe(true);
    expect(fires({}, 'Емес казино бонус')).toBe(true);
  });
  it('does not speak against one either: adverts say themselves that they are no fraud', () => {
    expect(fires({ unless: ['gambling.fine'] }, 'За казино и бонус не штраф')).toBe(true);
    expect(fires({ unless: ['gambling.fine'] }, 'За казино и бонус никто не знал, что штраф')).toBe(false);
  });
});
