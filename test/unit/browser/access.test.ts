import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  addedOrigins,
  askForAccess,
  giveBackAccess,
  hostOfOrigin,
  isGranted,
  listedOrigins,
  onAccessChanged,
  originOf,
  originOfHost,
} from '../../../src/browser/access.ts';
import { fake, freshBrowser, LISTED } from './fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser.ts')).fake }));

const NEWS = 'https://news.example/*';

beforeEach(freshBrowser);

describe('access to sites', () => {
  it.each([
    ['https://news.example/post/1?a=b', NEWS],
    ['https://news.example:8443/', NEWS],
    ['http://news.example/', null],
    ['chrome://settings/', null],
    ['about:blank', null],
    ['file:///home/me/a.html', null],
    ['no address', null],
    [undefined, null],
  ])('for %s is asked as %s', (url, origin) => {
    expect(originOf(url)).toBe(origin);
  });

  it.each([
    [NEWS, 'news.example'],
    ['https://*.news.example/*', '*.news.example'],
    ['https://*/*', '*'],
  ])('%s is for %s', (origin, host) => {
    expect(hostOfOrigin(origin)).toBe(host);
  });

  it('tells the added ones from those that the manifest names', async () => {
    expect(await addedOrigins()).toEqual([]);
    await askForAccess(NEWS);
    await askForAccess(LISTED[0] ?? '');
    expect(await addedOrigins()).toEqual([NEWS]);
    await giveBackAccess(NEWS);
    expect(await addedOrigins()).toEqual([]);
  });

  it.each([
    ['https://x.com/home', true],
    ['https://news.example/post/1', true],
    ['https://forum.example/', true],
    ['https://old.forum.example/', true],
    ['https://m.x.com/home', false],
    ['https://example/', false],
    ['http://x.com/', false],
    ['chrome://settings/', false],
    [undefined, false],
  ])('is there for %s: %s', async (url, granted) => {
    fake.permissions.fill([NEWS, 'https://*.forum.example/*']);
    expect(await isGranted(url)).toBe(granted);
  });

  it('may be there for every site at once', async () => {
    fake.permissions.fill(['https://*/*']);
    expect(await isGranted('https://any.example/')).toBe(true);
  });

  it('is told when it changes, until the listener ends it', async () => {
    const heard: unknown[] = [];
    const end = onAccessChanged(
      (origins) => heard.push(['given', origins]),
      (origins) => heard.push(['taken back', origins]),
    );
    await askForAccess(NEWS);
    await giveBackAccess(NEWS);
    end();
    await askForAccess(NEWS);
    await giveBackAccess(NEWS);
    expect(heard).toEqual([
      ['given', [NEWS]],
      ['taken back', [NEWS]],
    ]);
  });

  it('that cannot be asked for now, or that cannot be given back, is no error', async () => {
    vi.spyOn(fake.permissions, 'request').mockRejectedValueOnce(new Error('not in a press'));
    expect(await askForAccess(NEWS)).toBe(false);
    vi.spyOn(fake.permissions, 'remove').mockRejectedValueOnce(new Error('required by the policy'));
    expect(await giveBackAccess(NEWS)).toBe(false);
  });

  it('comes with the manifest for each host once, whatever scripts it names', () => {
    const manifest = vi.spyOn(fake.runtime, 'getManifest');
    expect(listedOrigins()).toEqual(LISTED);
    const { content_scripts: scripts, ...rest } = fake.runtime.getManifest();
    manifest.mockReturnValueOnce({ ...rest, content_scripts: [...scripts, { js: ['no-host.js'] }] } as never);
    expect(listedOrigins()).toEqual(LISTED);
    manifest.mockReturnValueOnce(rest as never);
    expect(listedOrigins()).toEqual([]);
  });

  it('has no pattern where a page has no host', () => {
    expect(originOfHost('')).toBe(null);
    expect(originOfHost('news.example')).toBe(NEWS);
  });
});
