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

it.each([
  ['депнуть', '"депну*"'],
  ['отдать и кинуться', '"кину*"'],
  ['занести', 'forms that people use'],
  ['зайти', 'forms that people use'],
])('a Russian verb that loses its forms is told: %s → %s', (entry, said) => {
  expect(adviceOn(entry, 'ru').join()).toMatch(/is a verb, its stem .* does not meet the other forms/);
  expect(adviceOn(entry, 'ru').join()).toContain(said);
});

it.each(['играть', 'крутить', 'новости', 'депну*', '=депнуть', 'ночь'])('%s is told nothing', (entry) => {
  expect(adviceOn(entry, 'ru')).toEqual([]);
});

describe('the verdict', () => {
  const met = (ordinary: number, risky = 3, lookAlikes = 2) =>
    verdictOn({ ordinary, whole: 3878, risky, lookAlikes });

  it('says how many ordinary posts are hit, and from where on that is too many', () => {
    expect(met(0)).toMatch(/none of the 3878 ordinary posts in the repository: good/);
    expect(met(TOO_MANY - 1)).toMatch(/hits 9 of the 3878 .* few enough \(too many from 10 on\)/);
    expect(met(TOO_MANY)).toMatch(/hits 10 of .*: too many \(from 10 on\)/);
  });

  it('says what speaks for the entry, and that a phrase would say more where look-alikes have it oftener', () => {
    expect(met(0)).toMatch(/^It hits 3 risky posts and 2 look-alikes\.$/m);
    expect(met(0, 2, 3)).toMatch(/2 risky posts and 3 look-alikes: .* a phrase would say more/);
  });

  it('does not call an entry good without a word that it meets nothing', () => {
    expect(met(0, 0, 0)).toMatch(/hits no post at all: .*nothing shows that it meets what people write/);
  });
});
