import { describe, expect, it } from 'vitest';
import type { HeldFinding } from '../../../src/browser/messages.ts';
import { CATEGORY_IDS, type CategoryId } from '../../../src/classifier/category.ts';
import { holdFace, noteFace } from '../../../src/gate/card/face.ts';
import type { Headline, Headlines } from '../../../src/law/headline.ts';
import type { Language } from '../../../src/settings/settings.ts';

const LANGUAGES: readonly Language[] = ['kk', 'ru', 'en'];
const TODAY = '2026-11-22';

const headline = (mrp: number | null): Headline => ({
  article: { kk: 'ӘҚБтК 1-бабы', ru: 'ст. 1 КоАП', en: 'KoAP art. 1' },
  mrp,
});
const headlines: Headlines = {
  mrpByYear: { 2025: 3932, 2026: 4325 },
  byCategory: Object.fromEntries(
    CATEGORY_IDS.map((id) => [id, headline(id === 'war' ? null : 20)]),
  ) as Headlines['byCategory'],
};

const finding = (
  category: CategoryId,
  words: readonly string[],
  from: 'own' | 'shared' = 'shared',
): HeldFinding => ({ category, verdict: 'warn', rule: 'x/y', start: 0, end: 1, spans: [], words, from });

const face = (
  held: readonly [HeldFinding, ...HeldFinding[]],
  lang: Language = 'en',
  date = TODAY,
  cut = false,
) => holdFace(held, cut, lang, headlines, date);

describe('what the card says', () => {
  it('names the category, the words, the article and the sum, each in its language', () => {
    const casino = [finding('gambling', ['casino'])] as const;
    expect(face(casino)).toMatchObject({
      lang: 'en',
      category: 'Gambling',
      quoted: { label: 'In this post', words: ['casino'] },
      lines: ['May fall under KoAP art. 1: fine of 20\u00a0MRP = 86,500\u00a0₸.'],
    });
    expect(face(casino, 'ru').lines).toEqual([
      'Может подпадать под ст. 1 КоАП: штраф 20\u00a0МРП = 86\u00a0500\u00a0₸.',
    ]);
    expect(face(casino, 'kk').lines).toEqual([
      'Бұған ӘҚБтК 1-бабы қолданылуы мүмкін: 20\u00a0АЕК = 86\u00a0500\u00a0₸ айыппұл.',
    ]);
  });

  it('counts the sum for the year of the person’s date, and says when that is not known', () => {
    const casino = [finding('gambling', ['casino'])] as const;
    expect(face(casino, 'en', '2025-06-01').lines[0]).toContain('78,640');
    expect(face(casino, 'en', '2027-01-01').lines[0]).toContain('at the MRP of 2026');
  });

  it('names only the article where the law names no single sum', () => {
    expect(face([finding('war', ['war'])]).lines).toEqual(['May fall under KoAP art. 1.']);
  });

  it('quotes at most three different words, shortened', () => {
    const words = ['casino', 'Casino', ' bonus \n code ', 'a'.repeat(90), 'fourth'];
    const quoted = face([finding('gambling', words)]).quoted?.words ?? [];
    expect(quoted.slice(0, 2)).toEqual(['casino', 'bonus code']);
    expect(quoted).toHaveLength(3);
    expect(quoted[2]?.length).toBeLessThanOrEqual(28);
    expect(quoted[2]?.endsWith('…')).toBe(true);
  });

  it('quotes the strongest category only, and names the others once', () => {
    const shown = face([finding('drugs', ['powder']), finding('war', ['war']), finding('war', ['front'])]);
    expect(shown.quoted?.words).toEqual(['powder']);
    expect(shown.lines.at(-1)).toBe('Also: War propaganda');
  });

  it('says whose words they are', () => {
    expect(face([finding('war', ['war'], 'own')]).quoted?.label).toBe('In your words');
  });

  it('says when only part of the text was there', () => {
    const war = [finding('war', ['war'])] as const;
    expect(face(war).small).toEqual([]);
    expect(face(war, 'en', TODAY, true).small).toHaveLength(1);
  });

  it.each(LANGUAGES)('hedges, and is no legal advice, in every category (%s)', (lang) => {
    const hedge = { kk: 'мүмкін', ru: 'Может подпадать', en: 'May fall under' }[lang];
    for (const category of CATEGORY_IDS) {
      const shown = face([finding(category, ['x'])], lang);
      expect(shown.lines[0]).toContain(hedge);
      expect(shown.advice).not.toBe('');
      expect(JSON.stringify(shown)).not.toMatch(/\{\w+\}/);
    }
  });

  it('offers the same three ways out, not sharing first', () => {
    const shown = face([finding('war', ['war'])]);
    expect(shown.buttons.map(({ id }) => id)).toEqual(['cancel', 'share', 'why']);
  });

  it.each(LANGUAGES)('has notes with one way out (%s)', (lang) => {
    for (const which of ['again', 'press', 'failed'] as const) {
      const note = noteFace(which, lang);
      expect(note.buttons.map(({ id }) => id)).toEqual(['cancel']);
      expect(note.lines.join('')).not.toBe('');
    }
  });
});
