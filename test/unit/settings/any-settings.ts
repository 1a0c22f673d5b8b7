import fc from 'fast-check';
import { CATEGORY_IDS } from '../../../src/classifier/category.ts';
import { CATEGORY_MODES, LANGUAGE_CHOICES, type Settings } from '../../../src/settings/settings.ts';

export const anyHost = fc.constantFrom(
  'vk.com',
  'm.vk.com',
  'x.com',
  'www.x.com',
  'web.telegram.org',
  'localhost',
);
const mode = fc.constantFrom(...CATEGORY_MODES);
export const anyMoment = fc.nat(8_000_000_000_000);

export const validSettings: fc.Arbitrary<Settings> = fc.record({
  version: fc.constant(1 as const),
  on: fc.boolean(),
  language: fc.constantFrom(...LANGUAGE_CHOICES),
  categories: fc
    .tuple(...CATEGORY_IDS.map(() => mode))
    .map((modes) => Object.fromEntries(CATEGORY_IDS.map((id, i) => [id, modes[i]]))) as fc.Arbitrary<
    Settings['categories']
  >,
  offHosts: fc.uniqueArray(anyHost),
  pausedUntil: fc.dictionary(anyHost, anyMoment, { noNullPrototype: true }),
});

/** Any JSON, often with the names and values of settings in the wrong places. */
const ours = fc.constantFrom(
  'on',
  'language',
  'version',
  'offHosts',
  'pausedUntil',
  'categories',
  'vk.com',
  'hold',
);
export const anyJson: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue(),
  fc.dictionary(
    fc.oneof(ours, fc.string()),
    fc.oneof(ours, fc.jsonValue(), fc.dictionary(ours, fc.jsonValue())),
  ),
);

/** The rules of `Settings`, said once more and apart from the code under test. */
export function isValid(settings: Settings): boolean {
  const host = (value: string): boolean => typeof value === 'string' && /^[a-z0-9.-]+$/.test(value);
  const keys = Object.keys(settings).sort().join();
  return (
    keys === 'categories,language,offHosts,on,pausedUntil,version' &&
    settings.version === 1 &&
    typeof settings.on === 'boolean' &&
    ['auto', 'kk', 'ru', 'en'].includes(settings.language) &&
    Object.keys(settings.categories).join() === CATEGORY_IDS.join() &&
    Object.values(settings.categories).every((one) => ['hold', 'icon', 'off'].includes(one)) &&
    settings.offHosts.every(host) &&
    Object.entries(settings.pausedUntil).every(([name, until]) => host(name) && Number.isFinite(until))
  );
}
