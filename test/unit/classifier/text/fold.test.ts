import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWord } from '../../../../src/classifier/text/fold.ts';

describe('foldWord', () => {
  it.each([
    ['Құмар', 'кумар'],
    ['әғқңөұүһі', 'агкноуухи'],
    ['объём', 'обем'],
    ['война', 'война'],
    ['и\u0306', 'й'],
    ['за\u0301мок', 'замок'],
    ["don't", 'dont'],
    ['jañaşa', 'janasa'],
    ['ÉLAN', 'elan'],
  ])('%s → %s', (word, folded) => {
    expect(foldWord(word)).toBe(folded);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (word) => {
        expect(foldWord(foldWord(word))).toBe(foldWord(word));
      }),
      { numRuns: 3000 },
    );
  });

  it('makes Kazakh with and without its letters meet', () => {
    expect(foldWord('жіберіңіз')).toBe(foldWord('жибериниз'));
    expect(foldWord('соғыс')).toBe(foldWord('согыс'));
  });
});
