// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { hostIn } from '../../../src/sites/hosts.ts';
import { linkTarget } from '../../../src/sites/link-target.ts';
import { parseShareLink } from '../../../src/sites/share-link.ts';
import { siteFor } from '../../../src/sites/site-for.ts';

describe('a host name with a dot at its end', () => {
  it.each([
    ['vk.com.', '/feed', 'vk'],
    ['M.vk.com.', '/feed', 'vk'],
    ['web.telegram.org.', '/k/', 'telegram-k'],
    ['web.telegram.org.', '/a/', 'telegram-a'],
    ['vk.com.example.', '/feed', 'any-site'],
  ])('%s%s is the site %s', (hostname, pathname, id) => {
    expect(siteFor({ hostname, pathname }).id).toBe(id);
  });

  it('is the same host, on either side', () => {
    expect(hostIn('x.com', ['x.com.'])).toBe(true);
    expect(hostIn('x.com.', ['x.com'])).toBe(true);
    expect(hostIn('x.com..', ['x.com'])).toBe(false);
  });

  it('is where share links lead, too', () => {
    expect(parseShareLink('https://t.me./share/url?url=u&text=hi', 'https://x.com/')?.id).toBe(
      'telegram-share',
    );
  });

  it('has links of its own', () => {
    expect(linkTarget('/other', 'https://news.example./a', ['news.example.'])).toBeNull();
  });
});
