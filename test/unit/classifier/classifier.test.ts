import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createClassifier } from '../../../src/classifier/classifier.ts';
import { categoryOf, learnSmall, ruleOf } from './small-ruleset.ts';

const CATEGORIES = [
  categoryOf(
    'gambling',
    {
      'gambling.bonus': { en: ['bonus'], ru: ['бонус'] },
      'gambling.casino': { en: ['casino'], ru: ['казино'] },
    },
    [ruleOf({ id: 'gambling/offer', all: [['gambling.casino'], ['gambling.bonus']] })],
  ),
];

const RULESET = learnSmall(CATEGORIES, {
  'gambling+': [
    'казино дарит бонус, ставь сейчас',
    'жми и крути слоты, бонус новичкам',
    'новое казино, выплаты каждый день',
    'крути слоты каждый вечер',
    'play the casino, bonus for you',
  ],
  'gambling-': ['суд оштрафовал за рекламу казино', 'бонус к зарплате учителям', 'в фильме грабят казино'],
  'ordinary-': ['купили хлеб и молоко', 'завтра обещают снег', 'кот спит на окне', 'сварила борщ на обед'],
});
const classifier = createClassifier(RULESET);

describe('verdicts', () => {
  it('a rule names itself and its words', () => {
    const { verdict, findings } = classifier.assess('Новое казино дарит бонус, ставь сейчас');
    expect(verdict).toBe('warn');
    expect(findings[0]).toMatchObject({
      category: 'gambling',
      rule: 'gambling/offer',
      words: ['казино', 'бонус'],
    });
  });
  it('a word cut by line ends is found, and shown as it was written', () => {
    const text = 'но\nвое ка\nзино да\nрит бо\nнус';
    const { verdict, findings } = classifier.assess(text);
    expect(verdict).toBe('warn');
    expect(findings[0]?.words).toEqual(['ка\nзино', 'бо\nнус']);
    expect(findings[0]).toMatchObject({ start: text.indexOf('ка\nзино'), end: text.length });
  });
  it('weights warn where no rule does, and show the words that spoke', () => {
    const { verdict, findings } = classifier.assess('крути слоты каждый день');
    expect(verdict).toBe('warn');
    expect(findings[0]?.rule).toBe('gambling/weights');
    expect(findings[0]?.words.join(' ')).toMatch(/крути|слоты/);
  });
  it('tells of a category that one passage warns of, also where the rest speaks louder of another', () => {
    const { weights, ...ruleset } = learnSmall([], {
      'gambling+': [
        'казино дарит бонус, ставь сейчас',
        'новое казино, жми и ставь',
        'бонус ждёт, казино открыто',
      ],
      'insult+': ['наш аким осёл', 'осёл ты, а не аким', 'директор осёл и свинья'],
      'ordinary-': ['кот спит на окне', 'завтра снег', 'кот спит, завтра снег на окне', 'спит кот'],
    });
    const thresholds = { ...weights.thresholds, category: 0 };
    const { assess } = createClassifier({ ...ruleset, weights: { ...weights, thresholds } });
    const crude = 'Наш аким осёл и свинья, наш директор осёл. ';
    const warned = (text: string) =>
      assess(text).findings.flatMap(({ verdict, category }) => (verdict === 'warn' ? category : []));
    const advert = `${'Кот спит на окне. '.repeat(6)}Казино дарит бонус, ставь сейчас.`;
    expect(warned(crude.repeat(4) + advert)).toEqual(['insult', 'gambling']);
    expect(warned(crude.repeat(4))).toEqual(['insult']);
  });

  it('ordinary life passes', () => {
    expect(classifier.assess('сварила борщ, кот спит').verdict).toBe('none');
  });
  it('nothing is said of nothing', () => {
    expect(classifier.assess('')).toMatchObject({ verdict: 'none', findings: [] });
  });
});

describe('whatever is written', () => {
  const words = fc.constantFrom(
    'казино',
    'бонус',
    'крути',
    'слоты',
    'суд',
    'кот',
    '🎰',
    '«',
    '»',
    '.',
    '\n',
    '#а',
    '‮',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words).map((parts) => parts.join(' ')),
  );

  it('spans lie inside the text, in order, and words are what stands there', () => {
    fc.assert(
      fc.property(text, (post) => {
        for (const finding of classifier.assess(post).findings) {
          let last = 0;
          finding.spans.forEach(({ start, end }, i) => {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(post.length);
            expect(finding.words[i]).toBe(post.slice(start, end));
            last = end;
          });
          expect(finding.start).toBe(finding.spans[0]?.start);
          expect(finding.end).toBe(finding.spans.at(-1)?.end);
        }
      }),
    );
  });

  it('the same text gets the same answer: nothing is kept between calls', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const before = classifier.assess(one);
        classifier.assess(other);
        expect(classifier.assess(one)).toEqual(before);
      }),
    );
  });
});
