import { describe, expect, it } from 'vitest';
import { adviceOn, TOO_MANY, verdictOn } from '../../../src/tools/rules-check/advice.ts';

describe('adviceOn', () => {
  it('notices Kazakh letters in what is read as another language', () => {
    expect(adviceOn('құмар ойын', 'ru').join()).toMatch(/has Kazakh letters but was read as ru; .* kk$/);
    expect(adviceOn('ставка', 'ru')).toEqual([]);
  });

  it.each([
    ['таратпау', 'таратпа*'],
    ['ойнамаңыз', 'ойнама*'],
    ['видео бөліспеу', 'бөліспе*'],
  ])('a negation that the stem loses is told: %s → %s', (entry, prefix) => {
    expect(adviceOn(entry, 'kk').join()).toContain(`write "${prefix}"`);
  });

  it.each(['тарат', 'таратпа*', '=таратпау', 'кітаппен', 'сенбеу', 'таратпақшы'])(
    '%s loses none',
    (entry) => {
      expect(adviceOn(entry, 'kk')).toEqual([]);
    },
  );
});

it('the verdict says how many ordinary posts are hit, and from where on that is too many', () => {
  expect(verdictOn(0, 3878)).toMatch(/none of the 3878 ordinary posts/);
  expect(verdictOn(TOO_MANY - 1, 3878)).toMatch(/hits 9 of the 3878 .* few enough \(too many from 10 on\)/);
  expect(verdictOn(TOO_MANY, 3878)).toMatch(/hits 10 of .*: too many \(from 10 on\)/);
});
