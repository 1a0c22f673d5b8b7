import { describe, expect, it } from 'vitest';
import { citationOf, codeName } from '../../../src/law/citation.ts';

describe('citationOf', () => {
  it.each([
    [
      { code: 'koap', article: '456-2', parts: ['3-1'] },
      { ru: 'ст. 456-2 ч. 3-1 КоАП', kk: 'ӘҚБтК 456-2-бабының 3-1-бөлігі', en: 'KoAP art. 456-2 part 3-1' },
    ],
    [
      { code: 'criminal-code', article: '272', parts: ['3', '4'] },
      {
        ru: 'ст. 272 ч. 3, 4 УК',
        kk: 'ҚК 272-бабының 3, 4-бөліктері',
        en: 'Criminal Code art. 272 parts 3, 4',
      },
    ],
    [
      { code: 'koap', article: '150', parts: [] },
      { ru: 'ст. 150 КоАП', kk: 'ӘҚБтК 150-бабы', en: 'KoAP art. 150' },
    ],
  ] as const)('cites %o', (provision, expected) => {
    expect(citationOf(provision)).toEqual(expected);
  });

  it('names the codes in full', () => {
    expect(codeName('criminal-code').en).toBe('Criminal Code of Kazakhstan');
  });
});
