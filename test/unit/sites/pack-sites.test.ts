import { expect, it } from 'vitest';
import { packSites, unpackSites } from '../../../src/sites/pack-sites.ts';
import { PACKED_SITES } from '../../../src/sites/packed-sites.ts';
import { ADAPTERS } from '../../../src/sites/sites.ts';

it('every adapter comes back as it was written', () => {
  const unpacked = ADAPTERS.map((_, place) => PACKED_SITES.adapter(place));
  expect(unpacked).toEqual(ADAPTERS);
});

it('heads stand in the order of the adapters', () => {
  expect(PACKED_SITES.heads.map(({ hosts }) => hosts)).toEqual(ADAPTERS.map(({ hosts }) => hosts));
  expect(PACKED_SITES.heads.flatMap(({ marks }) => marks ?? [])).toEqual(
    ADAPTERS.flatMap(({ marks }) => marks ?? []),
  );
});

it('the hosts of a site are carried once', () => {
  for (const host of ['"vk.ru"', '"web.whatsapp.com"'])
    expect(packSites(ADAPTERS).split(host)).toHaveLength(2);
});

it('a selector with quotes of both kinds comes back as it was, in one character a quote', () => {
  const [adapter] = ADAPTERS;
  if (!adapter) throw new Error('no adapters');
  const quoting = { ...adapter, draft: [`[title="Don't"]`] };
  const packed = packSites([quoting]);
  expect(packed).toContain(`[title='Don`);
  expect(unpackSites(packed).adapter(0)).toEqual(quoting);
});

it('a selector that an adapter names twice is carried once', () => {
  const [adapter] = ADAPTERS;
  if (!adapter) throw new Error('no adapters');
  const twice = { ...adapter, draft: ['#only-here'], dialog: ['#only-here'] };
  const packed = packSites([twice]);
  expect(packed.split('#only-here')).toHaveLength(2);
  expect(unpackSites(packed).adapter(0)).toEqual(twice);
});
