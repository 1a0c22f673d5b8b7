import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CategoryId } from '../../../src/classifier/category.ts';
import type { Classifier, Finding } from '../../../src/classifier/verdict.ts';
import { judge } from '../../../src/gate/judge.ts';
import { DEFAULT_SETTINGS } from '../../../src/settings/defaults.ts';
import type { CategoryMode, Settings } from '../../../src/settings/settings.ts';

/** Finds the given words, each in its category; a word in capitals only gives a notice. */
function finds(words: Readonly<Record<string, CategoryId>>): Classifier {
  return {
    assess(text) {
      const findings = Object.entries(words).flatMap(([word, category]): Finding[] => {
        const start = text.toLowerCase().indexOf(word);
        if (start < 0) return [];
        const end = start + word.length;
        const shown = text.slice(start, end);
        const verdict = shown === shown.toUpperCase() ? 'notice' : 'warn';
        return [
          { category, verdict, rule: `${category}/x`, start, end, spans: [{ start, end }], words: [shown] },
        ];
      });
      return { verdict: findings[0]?.verdict ?? 'none', findings, risk: 0 };
    },
  };
}

const classifier = finds({ casino: 'gambling', powder: 'drugs', fool: 'insult' });
const text = (own: string, shared = '') => ({ own, shared, truncated: false });
const withMode = (category: CategoryId, mode: CategoryMode): Settings => ({
  ...DEFAULT_SETTINGS,
  categories: { ...DEFAULT_SETTINGS.categories, [category]: mode },
});

describe('the judgement of a share', () => {
  const CASES: readonly [string, string, Settings, string][] = [
    ['nothing found', 'a walk in the park', DEFAULT_SETTINGS, 'clean'],
    ['a warning in a category that holds', 'casino', DEFAULT_SETTINGS, 'risky'],
    ['a notice never holds', 'CASINO', DEFAULT_SETTINGS, 'noticed'],
    ['a warning in a category set to icon', 'casino', withMode('gambling', 'icon'), 'noticed'],
    ['a warning in a category switched off', 'casino', withMode('gambling', 'off'), 'clean'],
    ['insults only change the icon unless the person says otherwise', 'fool', DEFAULT_SETTINGS, 'noticed'],
    ['insults hold when the person wants it', 'fool', withMode('insult', 'hold'), 'risky'],
    ['one category off does not hide another', 'casino powder', withMode('gambling', 'off'), 'risky'],
  ];
  it.each(CASES)('%s', (_name, words, settings, kind) => {
    expect(judge(text(words), classifier, settings, false).kind).toBe(kind);
  });

  it('never holds a surface that only changes the icon', () => {
    expect(judge(text('casino'), classifier, DEFAULT_SETTINGS, true).kind).toBe('noticed');
  });

  it('does not ask about an empty text', () => {
    const asked: Classifier = { assess: () => Promise.reject('asked') as never };
    expect(judge(text('', ' \n'), asked, DEFAULT_SETTINGS, false).kind).toBe('clean');
  });

  it('hears of an advert below crude words of one’s own that outshout it', () => {
    const outshouting: Classifier = {
      assess: (given) => {
        const { findings, ...rest } = classifier.assess(given);
        return { ...rest, findings: findings.slice(0, 1) };
      },
    };
    const first: Classifier = {
      assess: (given) =>
        outshouting.assess(given.includes('fool') ? given.replace('casino', '......') : given),
    };
    const judged = judge(text('you fool', 'the casino pays'), first, DEFAULT_SETTINGS, false);
    expect(judged).toMatchObject({
      kind: 'risky',
      held: [{ category: 'gambling', from: 'shared', start: 14 }],
    });
  });

  it('puts the findings that hold before those that do not, and says whose words they are', () => {
    const judged = judge(text('you fool', 'powder for all'), classifier, DEFAULT_SETTINGS, false);
    expect(judged).toMatchObject({
      kind: 'risky',
      held: [{ category: 'drugs', from: 'shared' }],
      findings: [
        { category: 'drugs', from: 'shared' },
        { category: 'insult', from: 'own' },
      ],
    });
  });

  it('only changes the icon where a comment speaks against what it quotes', () => {
    // A quote is less of a risk under "scam", as a learned classifier sees it.
    const heard: Classifier = {
      assess: (all) => ({
        ...classifier.assess(all),
        risk: all.startsWith('> casino') ? 4 - (all.includes('scam') ? 2 : all.includes('hm') ? 1 : 0) : 0,
      }),
    };
    const kind = (own: string): string => judge(text(own, 'casino'), heard, DEFAULT_SETTINGS, false).kind;
    expect(kind('a scam')).toBe('noticed');
    expect(kind('look')).toBe('risky');
    expect(kind('hm')).toBe('risky');
    expect(kind('a scam, and powder')).toBe('risky');
    expect(judge(text('', 'casino scam'), heard, DEFAULT_SETTINGS, false).kind).toBe('risky');
  });

  it('reads own words alone as well, so that a harmless post below does not hide them', () => {
    // "book" makes a whole text harmless, as a learned classifier may see it.
    const swayed: Classifier = {
      assess: (all) =>
        all.includes('book') ? { verdict: 'none', findings: [], risk: 0 } : classifier.assess(all),
    };
    const judged = judge(text('casino', 'a book'), swayed, DEFAULT_SETTINGS, false);
    expect(judged).toMatchObject({ kind: 'risky', held: [{ category: 'gambling', from: 'own' }] });
    expect(judge(text('a book', 'casino'), swayed, DEFAULT_SETTINGS, false).kind).toBe('clean');
  });

  it('tells a category once, however it was found', () => {
    const judged = judge(text('casino', 'casino'), classifier, DEFAULT_SETTINGS, false);
    expect(judged).toMatchObject({ kind: 'risky', findings: [{ category: 'gambling' }] });
    const noticed = judge(text('CASINO powder', 'powder'), classifier, DEFAULT_SETTINGS, false);
    expect(noticed.kind === 'risky' && noticed.findings.map(({ category }) => category)).toEqual([
      'drugs',
      'gambling',
    ]);
  });

  const found = (category: CategoryId, verdict: 'warn' | 'notice', words: string[] = []): Finding => ({
    category,
    verdict,
    rule: 'r',
    start: 0,
    end: 1,
    spans: [],
    words,
  });
  /** Judges "own" over "shared" by a classifier that says these things of them. */
  function judged(together: Finding[], own: Finding[], shared: Finding[]) {
    const said: Record<string, Finding[]> = { 'own\n\nshared': together, own, shared };
    const says: Classifier = {
      assess: (all) => ({ verdict: 'none', findings: said[all] ?? [], risk: 0 }),
    };
    const judgement = judge(text('own', 'shared'), says, DEFAULT_SETTINGS, false);
    return judgement.kind === 'risky' ? judgement.findings : [];
  }

  it.each(['warn', 'notice'] as const)('tells a category once that both parts speak of: %s', (verdict) => {
    const together = [found('drugs', 'warn'), found('gambling', 'notice')];
    const told = judged(together, [found('gambling', verdict)], [found('gambling', 'warn')]);
    expect(told.map(({ category, from }) => [category, from])).toEqual([
      ['gambling', verdict === 'warn' ? 'own' : 'shared'],
      ['drugs', 'own'],
    ]);
  });

  it('holds what only both together say, and tells all words of it', () => {
    const together = [found('gambling', 'warn', ['casino', 'prize'])];
    expect(judged(together, [], [])).toHaveLength(1);
    const [told] = judged(together, [found('gambling', 'warn', ['casino'])], []);
    expect(told?.words).toEqual(['casino', 'prize']);
  });

  it('reads a text once that has only one part', () => {
    for (const [own, shared] of [
      ['casino', ''],
      ['', 'casino'],
    ] as const) {
      const asked: string[] = [];
      const counting: Classifier = {
        assess: (all) => {
          asked.push(all);
          return classifier.assess(all);
        },
      };
      expect(judge(text(own, shared), counting, DEFAULT_SETTINGS, false).kind).toBe('risky');
      expect(asked).toEqual(['casino']);
    }
  });

  it('passes on that only part of the text was there', () => {
    const judged = judge({ own: '', shared: 'casino', truncated: true }, classifier, DEFAULT_SETTINGS, false);
    expect(judged).toMatchObject({ kind: 'risky', truncated: true });
  });

  it('reports spans that lie inside the judged text and hold the quoted words', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom('casino', 'powder'),
        fc.string(),
        fc.boolean(),
        (a, word, b, isOwn) => {
          const risky = `${a}${word}${b}`;
          const own = isOwn ? risky : a;
          const shared = isOwn ? b : risky;
          const all = [own, shared].filter((part) => part !== '').join('\n\n');
          const judged = judge({ own, shared, truncated: false }, classifier, DEFAULT_SETTINGS, false);
          expect(judged.kind).toBe('risky');
          if (judged.kind !== 'risky') return;
          for (const { spans, words, from } of judged.findings) {
            spans.forEach(({ start, end }, i) => {
              expect(all.slice(start, end)).toBe(words[i]);
              expect(from).toBe(start < own.length ? 'own' : 'shared');
            });
          }
        },
      ),
    );
  });
});
