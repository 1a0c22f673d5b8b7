import { expect, it } from 'vitest';
import manifest from '../../../manifest.json' with { type: 'json' };
import { hostIn } from '../../../src/sites/hosts.ts';
import { ADAPTERS } from '../../../src/sites/sites.ts';

/** `https://*.vk.com/*` → `*.vk.com`. */
const hostOf = (match: string): string => match.replace(/^https:\/\/|\/\*$/g, '');

/** What a host of the manifest takes in, as `hostIn` reads it: there `*.` takes in the bare name, too. */
const takesIn = (host: string): readonly string[] => (host.startsWith('*.') ? [host.slice(2), host] : [host]);

const forgotten = (hosts: readonly string[], matches: readonly string[]): readonly string[] => {
  const there = matches.map(hostOf).flatMap(takesIn);
  return hosts.filter((host) => !there.includes(host) && !hostIn(host.replace('*.', 'any.'), there));
};

const undescribed = (matches: readonly string[], hosts: readonly string[]): readonly string[] =>
  matches.filter((match) =>
    takesIn(hostOf(match)).some(
      (host) => !hosts.includes(host) && !hostIn(host.replace('*.', 'any.'), hosts),
    ),
  );

/** The demo's host is in the demo build only. */
const HOSTS = ADAPTERS.filter(({ id }) => id !== 'demo').flatMap(({ hosts }) => hosts);
const MATCHES = manifest.content_scripts.flatMap(({ matches }) => matches);

it('every host of an adapter stands in content_scripts.matches of manifest.json', () => {
  expect(forgotten(HOSTS, MATCHES)).toEqual([]);
});

it('every host in manifest.json is described by an adapter', () => {
  expect(undescribed(MATCHES, HOSTS)).toEqual([]);
});

it('a line left out on either side is noticed', () => {
  const both = ['https://board.example/*', 'https://*.vk.com/*'];
  expect(forgotten(['board.example', 'vk.com', '*.vk.com', 'm.vk.com'], both)).toEqual([]);
  expect(forgotten(['notes.example', '*.board.example', 'a.board.example'], both)).toEqual([
    'notes.example',
    '*.board.example',
    'a.board.example',
  ]);
  expect(undescribed(both, ['board.example', 'vk.com', '*.vk.com'])).toEqual([]);
  expect(undescribed(both, ['vk.com', 'm.vk.com'])).toEqual(both);
});
