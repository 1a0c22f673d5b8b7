import { hostIn } from './hosts.ts';

/** Addresses that only lead on to another one, which they name in a parameter. */
const WRAPPERS: readonly { hosts: readonly string[]; path: string; param: string }[] = [
  {
    hosts: ['l.facebook.com', 'lm.facebook.com', 'www.facebook.com', 'm.facebook.com'],
    path: '/l.php',
    param: 'u',
  },
  { hosts: ['l.instagram.com', 'l.threads.com', 'l.threads.net'], path: '/', param: 'u' },
  { hosts: ['vk.com', 'vk.ru', '*.vk.com', '*.vk.ru'], path: '/away.php', param: 'to' },
];

/** Shorteners whose address says nothing; the words of the link say more. */
const OPAQUE = ['t.co'];

/**
 * What the target of a link in a post adds to its text: the address of another site, unwrapped,
 * without the scheme. Null for links within the site, script links and shorteners.
 *
 * @param href the attribute as written, resolved against `base` (absolute URL of the page)
 * @param own host names of the site itself
 * @example linkTarget('/away.php?to=https%3A%2F%2Fexample.org%2Fa', 'https://vk.com/feed', ['vk.com']) // 'example.org/a'
 */
export function linkTarget(href: string, base: string, own: readonly string[]): string | null {
  const url = unwrap(URL.canParse(href, base) ? new URL(href, base) : null);
  if (!url || !/^(https?|tg):$/.test(url.protocol)) return null;
  if (hostIn(url.hostname, own) || hostIn(url.hostname, OPAQUE)) return null;
  return decoded(`${url.host}${url.pathname}${url.search}`).replace(/\/$/, '');
}

function unwrap(url: URL | null): URL | null {
  if (!url) return null;
  const wrapper = WRAPPERS.find((known) => hostIn(url.hostname, known.hosts) && url.pathname === known.path);
  const inner = wrapper && url.searchParams.get(wrapper.param);
  return inner && URL.canParse(inner) ? new URL(inner) : url;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // Half a percent sequence: people write such links, and the raw form still shows its words.
    return text;
  }
}
