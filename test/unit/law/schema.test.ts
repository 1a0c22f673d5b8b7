import { describe, expect, it } from 'vitest';
import { DataError } from '../../../src/data/field.ts';
import { readMrp } from '../../../src/law/mrp.ts';
import { readOrganisations } from '../../../src/law/organisations.ts';
import { linkCategories } from '../../../src/law/provisions.ts';
import { readProvisions } from '../../../src/law/schema.ts';
import { idsForAll, provisionOf } from './invented.ts';

const GOOD = {
  id: 'kz-koap-1',
  jurisdiction: 'KZ',
  code: 'koap',
  kind: 'administrative',
  article: '1',
  status: 'in-force',
  title: { kk: null, ru: 'Название', en: 'Title' },
  summary: { kk: 'Мәні', ru: 'Суть', en: 'Gist' },
  bearing: 'direct',
  penalties: [{ offence: 'first', fine: { kind: 'mrp', min: 5, max: 5 } }],
  validFrom: '2026-03-02',
  sourceUrl: 'https://example.org/law',
  sourceDate: '2026-03/2026-07',
  confidence: 'high',
  checkedOn: '2026-11-21',
  reviewBy: '2027-06-30',
};

const KK_TITLE = { kk: 'Атауы', ru: 'Название', en: 'Title' };
const KK_SOURCE = { url: 'https://example.org/kaz', date: '2022-11/2023-03' };

const read = (change: object) => readProvisions([{ ...GOOD, ...change }], 'test.json');

describe('readProvisions', () => {
  it('fills what may be left out', () => {
    expect(read({})[0]).toMatchObject({
      parts: [],
      repeatPart: null,
      titleKkSource: null,
      note: null,
      who: 'anyone',
      validFromApproximate: false,
      source: 'law',
      penalties: [{ part: null, when: 'basic', others: [] }],
    });
  });

  it.each([
    ['an http address', { sourceUrl: 'http://example.org' }, /kz-koap-1: "sourceUrl" must be a full https/],
    ['an unknown kind of source', { source: 'blog' }, /"source" must be one of law, report/],
    ['no address', { sourceUrl: 'https://' }, /"sourceUrl"/],
    ['a day that does not exist', { checkedOn: '2026-02-30' }, /"checkedOn" must be a real day/],
    ['a month that does not exist', { validFrom: '2026-13' }, /"validFrom" must be/],
    ['a stretch that runs backwards', { sourceDate: '2026-07/2026-03' }, /"sourceDate" must be/],
    ['no day for the next review', { reviewBy: undefined }, /"reviewBy" must be a text/],
    ['a review before the check', { reviewBy: '2026-11-21' }, /"reviewBy" must be later/],
    ['an unknown status', { status: 'unclear' }, /"status" must be one of in-force, repealed, proposed/],
    ['a misspelt field', { validForm: '2026' }, /"validForm" is not a known field/],
    ['an empty summary', { summary: { kk: ' ', ru: 'a', en: 'b' } }, /summary: "kk" must be a text/],
    ['a Kazakh title without a source', { title: KK_TITLE }, /kz-koap-1: "titleKkSource" is needed/],
    ['the source of no Kazakh title', { titleKkSource: KK_SOURCE }, /"titleKkSource" needs a Kazakh title/],
    [
      'an http address of a Kazakh title',
      { title: KK_TITLE, titleKkSource: { ...KK_SOURCE, url: 'http://example.org' } },
      /titleKkSource: "url" must be a full https/,
    ],
    [
      'a Kazakh title read after the check',
      { title: KK_TITLE, titleKkSource: { ...KK_SOURCE, date: '2026-12' } },
      /titleKkSource: "date" must not be later than/,
    ],
    [
      'a misspelt field of the source of a title',
      { title: KK_TITLE, titleKkSource: { ...KK_SOURCE, day: '2022' } },
      /titleKkSource: "day" is not a known field; known are url, date/,
    ],
    [
      'no first offence',
      { penalties: [{ offence: 'repeat', fine: { kind: 'mrp', max: 1 } }] },
      /first offence/,
    ],
    ['an empty penalty', { penalties: [{ offence: 'first', fine: { kind: 'none' } }] }, /neither a fine nor/],
    [
      'a least above the most',
      { penalties: [{ offence: 'first', fine: { kind: 'mrp', min: 9, max: 5 } }] },
      /"min" must not be above "max"/,
    ],
    [
      'an unknown measure',
      { penalties: [{ offence: 'first', fine: { kind: 'none' }, others: [{ what: 'exile' }] }] },
      /others\[0\]: "what" must be one of warning/,
    ],
    [
      'a misspelt field of a fine',
      { penalties: [{ offence: 'first', fine: { kind: 'mrp', minn: 5, max: 5 } }] },
      /penalties\[0\] fine: "minn" is not a known field; known are kind, min, max/,
    ],
    [
      'an amount beside MRP',
      { penalties: [{ offence: 'first', fine: { kind: 'mrp', max: 5, amount: 9 } }] },
      /"amount" is not a known field/,
    ],
    ['a source later than the check', { sourceDate: '2026-11-22' }, /"sourceDate" must not be later than/],
    ['a source that ends after the check', { sourceDate: '2026-03/2026-12' }, /must not be later than/],
    ['a fine of nothing', { penalties: [{ offence: 'first', fine: { kind: 'mrp', max: 0 } }] }, /"max"/],
  ])('refuses %s', (_name, change, message) => {
    expect(() => read(change)).toThrow(DataError);
    expect(() => read(change)).toThrow(message);
  });

  it('takes a Kazakh title with its source', () => {
    expect(read({ title: KK_TITLE, titleKkSource: KK_SOURCE })[0]).toMatchObject({
      title: KK_TITLE,
      titleKkSource: KK_SOURCE,
    });
  });

  it('refuses two entries with one id', () => {
    expect(() => readProvisions([GOOD, GOOD], 'test.json')).toThrow(/"kz-koap-1" stands here twice/);
  });

  it('refuses an unsorted file', () => {
    const second = { ...GOOD, id: 'kz-koap-0' };
    expect(() => readProvisions([GOOD, second], 'test.json')).toThrow(/must stand before "kz-koap-1"/);
  });

  it('refuses what is no list and no object', () => {
    expect(() => readProvisions({}, 'test.json')).toThrow(/must be a list/);
    expect(() => readProvisions([null], 'test.json')).toThrow(/must be an object/);
  });
});

describe('linkCategories', () => {
  const provisions = [
    provisionOf('koap'),
    provisionOf('crime', { kind: 'criminal', code: 'criminal-code' }),
    provisionOf('repealed', { status: 'repealed' }),
    provisionOf('foreign', { jurisdiction: 'KG' }),
  ];
  const fits = idsForAll('koap');

  it.each([
    ['a category nobody knows', { ...fits, lottery: [] }, /"lottery" is no category; there are extremism, /],
    ['one id where a list belongs', { ...fits, war: 'koap' }, /"war" must be a list/],
    ['a category left out', { ...fits, war: [] }, /war: needs at least one provision of Kazakhstan in force/],
    ['only a repealed provision', { ...fits, war: ['repealed'] }, /war: needs at least one/],
    ['only a foreign provision', { ...fits, war: ['foreign'] }, /war: needs at least one/],
    ['an id nobody has', { ...fits, war: ['kz-koap-0'] }, /war: no provision has the id "kz-koap-0"/],
    ['criminal before administrative', { ...fits, war: ['crime', 'koap'] }, /war: put administrative/],
  ])('refuses %s', (_name, ids, message) => {
    expect(() => linkCategories(ids, provisions)).toThrow(message);
  });

  it('takes one provision for all, and keeps the order', () => {
    expect(linkCategories(fits, provisions).war.map((one) => one.id)).toEqual(['koap']);
    const both = linkCategories({ ...fits, war: ['koap', 'repealed', 'crime', 'foreign'] }, provisions).war;
    expect(both.map((one) => one.id)).toEqual(['koap', 'repealed', 'crime', 'foreign']);
  });
});

describe('other tables', () => {
  const year = {
    year: 2026,
    tenge: 4325,
    sourceUrl: 'https://example.org',
    sourceDate: '2026',
    confidence: 'medium',
  };
  const dates = { checkedOn: '2026-11-21', reviewBy: '2027-01-15' };

  it('refuses years out of order, an empty table and a year without a sum', () => {
    const mrp = (values: readonly object[]) => () => readMrp({ ...dates, values }, 'mrp.json');
    expect(mrp([year, year])).toThrow(/2026 stands here twice/);
    expect(mrp([year, { ...year, year: 2025 }])).toThrow(/2025 must not stand after 2026/);
    expect(mrp([])).toThrow(/at least one year/);
    expect(mrp([{ ...year, tenges: 1 }])).toThrow(/values\[0\]: "tenges" is not a known field/);
    expect(mrp([{ ...year, sourceDate: '2027' }])).toThrow(/must not be later than "checkedOn"/);
    expect(mrp([{ ...year, tenge: null }])).toThrow(/values\[0\]: "tenge"/);
    expect(mrp([year])()).toMatchObject({ values: [{ year: 2026, stated: false }] });
  });

  it('refuses a ban without a source', () => {
    const one = { id: 'some', names: { ru: 'Имя', en: 'Name' }, status: 'banned', confidence: 'medium' };
    const organisations = (change: object) => () =>
      readOrganisations({ ...dates, organisations: [{ ...one, ...change }] }, 'organisations.json');
    expect(organisations({})).toThrow(/some: "sourceUrl" is needed/);
    expect(organisations({ names: { ...one.names, kz: 'Аты' } })).toThrow(/some names: "kz" is not a known/);
    expect(organisations({ status: 'unknown' })().organisations).toHaveLength(1);
  });
});
