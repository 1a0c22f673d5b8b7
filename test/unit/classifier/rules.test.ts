import { describe, expect, it } from 'vitest';
import { findHits } from '../../../src/classifier/evidence.ts';
import { HitsByClass } from '../../../src/classifier/hits-by-class.ts';
import { Lexicon } from '../../../src/classifier/lexicon.ts';
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
  return matchRules(ruleset.rules, new HitsByClass(hits), tokens).length > 0;
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
  it('still speaks against one', () => {
    expect(fires({ unless: ['gambling.fine'] }, 'За казино и бонус не штраф')).toBe(false);
  });
});
