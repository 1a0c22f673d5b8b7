import { describe, expect, it } from 'vitest';
import { citationOf, codeName } from '../../../src/law/citation.ts';

describe('citationOf', () => {
  it.each([
    [
      { code: 'koap', article: '456-2', parts: ['3-1'] },
      {
        ru: 'ст.\u00a0456-2 ч.\u00a03-1 КоАП',
        kk: 'ӘҚБтК 456-2-бабының 3-1-бөлігі',
        en: 'KoAP art.\u00a0456-2 part\u00a03-1',
      },
    ],
    [
      { code: 'criminal-code', article: '272', parts: ['3', '4'] },
      {
        ru: 'ст.\u00a0272 ч.\u00a03,\u00a04 УК',
        kk: 'ҚК 272-бабының 3,\u00a04-бөліктері',
        en: 'Criminal Code art.\u00a0272 parts\u00a03,\u00a04',
      },
    ],
    [
      { code: 'koap', article: '150', parts: [] },
      { ru: 'ст.\u00a0150 КоАП', kk: 'ӘҚБтК 150-бабы', en: 'KoAP art.\u00a0150' },
    ],
  ] as const)('cites %o', (provision, expected) => {
    expect(citationOf(provision)).toEqual(expected);
  });

  it('names the codes in full', () => {
    expect(codeName('criminal-code').en).toBe('Criminal Code of Kazakhstan');
  });
});
