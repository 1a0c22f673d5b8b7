import { describe, expect, it } from 'vitest';
import { DataError } from '../../../src/data/field.ts';
import { readCategory, readCue } from '../../../src/ruleset/read-category.ts';

const FILE = 'src/ruleset/categories/gambling.json';
const RULE = {
  id: 'gambling/offer',
  all: [['gambling.place'], ['cue.join', 'cue.offer']],
  within: 'sentence',
  asOf: '2026-11-22',
  reviewBy: '2027-11-22',
  mustWarn: { ru: ['Приходи в казино'] },
  mustNot: { kk: ['Казино жабылды'] },
};
const GOOD = { id: 'gambling', lexicons: { 'gambling.place': { ru: ['казино'] } }, rules: [RULE] };

const read = (change: object) => () => readCategory({ ...GOOD, ...change }, FILE);
const withRule = (change: object) => read({ rules: [{ ...RULE, ...change }] });
const withWords = (lexicon: unknown) => read({ lexicons: { 'gambling.place': lexicon } });

it('a file without fault is read as it stands', () => {
  expect(read({})()).toEqual(GOOD);
  expect(withRule({ within: 20, unless: ['soft.news'] })().rules[0]).toMatchObject({ unless: ['soft.news'] });
});

describe('refused, with file, entry and what to do', () => {
  it.each([
    [
      'a misspelt field',
      withRule({ unles: ['soft.news'] }),
      /gambling.json gambling\/offer: "unles" is not a/,
    ],
    ['an unknown reach', withRule({ within: 'sentance' }), /offer: "within" must be "sentence", "post" or a/],
    ['a reach below zero', withRule({ within: -3 }), /"within" must be/],
    ['a reach of nothing', withRule({ within: 0 }), /"within" must be/],
    ['a reach of half a word', withRule({ within: 1.5 }), /"within" must be/],
    ['no day for the next review', withRule({ reviewBy: undefined }), /offer: "reviewBy" must be a text/],
    ['a review at no day', withRule({ reviewBy: 'next year' }), /"reviewBy" must be a real day/],
    ['a review before the last one', withRule({ reviewBy: '2026-11-22' }), /"reviewBy" must be later than/],
    ['no texts that must warn', withRule({ mustWarn: undefined }), /offer mustWarn: must be an object/],
    [
      'texts in an unknown language',
      withRule({ mustNot: { rus: [] } }),
      /offer mustNot: "rus" is not a known/,
    ],
    ['a flat "all"', withRule({ all: ['gambling.place'] }), /offer: "all" must be a list of lists/],
    ['a number in "all"', withRule({ all: [[1]] }), /offer: "all\[0\]\[0\]" must be a text/],
    ['a rule without an id', withRule({ id: undefined }), /gambling.json rules\[0\]: "id" must be a text/],
    ['rules that are no list', read({ rules: {} }), /gambling.json: "rules" must be a list/],
    ['no lexicons', read({ lexicons: undefined }), /gambling.json lexicons: must be an object/],
    [
      'a lexicon in an unknown language',
      withWords({ rus: ['казино'] }),
      /gambling.place: "rus" is not a known/,
    ],
    ['a number among words', withWords({ ru: ['казино', 7] }), /gambling.place: "ru\[1\]" must be a text/],
    ['a word where a list belongs', withWords({ ru: 'казино' }), /gambling.place: "ru" must be a list/],
    ['a list where languages belong', withWords(['казино']), /gambling.place: must be an object/],
    ['an unknown category', read({ id: 'lottery' }), /"id" must be one of extremism, .*gambling/],
    ['the id of another file', read({ id: 'drugs' }), /"id" is "drugs"; it must be the name of the file/],
    ['an unknown field of the file', read({ rule: [] }), /gambling.json: "rule" is not a known field/],
  ])('%s', (_name, reading, message) => {
    expect(reading).toThrow(DataError);
    expect(reading).toThrow(message);
  });

  it('cues with rules, or under another name', () => {
    const file = 'src/ruleset/cues/soft.json';
    const cues = { id: 'soft', lexicons: { 'soft.news': { en: ['reported'] } } };
    expect(readCue(cues, file)).toEqual(cues);
    expect(() => readCue({ ...cues, rules: [] }, file)).toThrow(/soft.json: "rules" is not a known field/);
    expect(() => readCue({ ...cues, id: 'cue' }, file)).toThrow(/must be the name of the file/);
  });
});
