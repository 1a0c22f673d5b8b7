import { describe, expect, it } from 'vitest';
import { citationOf } from '../../../src/law/citation.ts';
import { piecesOf } from '../../../src/ui/i18n/sentence-pieces.ts';

const texts = (pieces: ReturnType<typeof piecesOf>) => pieces.map(({ text }) => text);

describe('the pieces of a sentence', () => {
  it.each([
    ['May fall under KoAP art.\u00a0456-2 part\u00a03-1: fine', ['art.\u00a0456-2', 'part\u00a03-1:']],
    ['Может подпадать под ст.\u00a0456-2 ч.\u00a03-1 КоАП.', ['ст.\u00a0456-2', 'ч.\u00a03-1']],
    ['Бұған ӘҚБтК 456-2-бабының 3-1-бөлігі қолданылуы мүмкін', ['456-2-бабының', '3-1-бөлігі']],
    ['онлайн-казино, 86\u00a0500\u00a0₸, 5–9 years', []],
    ['', []],
  ])('keep each number of %j whole', (sentence, expected) => {
    const pieces = piecesOf(sentence);
    expect(texts(pieces.filter(({ whole }) => whole))).toEqual(expected);
    expect(texts(pieces).join('')).toBe(sentence);
  });

  it('leave the hyphens of a citation as a search for them needs them', () => {
    const { kk, ru, en } = citationOf({ code: 'koap', article: '456-2', parts: ['3-1'] });
    for (const citation of [kk, ru, en]) {
      expect(citation).toContain('456-2');
      expect(citation).not.toMatch(/[\u2010-\u2015\u2060\u00ad]/);
    }
  });
});
