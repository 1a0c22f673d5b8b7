import { readFileSync } from 'node:fs';
import type { CategoryId } from '../classifier/category.ts';
import type { Language } from '../settings/settings.ts';
import type { LocalServer } from '../tools/browsers/server.ts';
import posts from './posts.json' with { type: 'json' };
import words from './words.json' with { type: 'json' };

const DEMO_HOST = 'demo.abaila.example';
export const DEMO_URL = `https://${DEMO_HOST}/`;

/** One post of the demo feed and what the classifier should think of it. */
export interface DemoPost {
  readonly id: string;
  readonly lang: Language;
  readonly author: string;
  readonly text: string;
  readonly quote?: string;
  readonly card?: { readonly title: string; readonly text: string };
  readonly expect: 'warn' | 'none';
  /** Present when `expect` is `warn`. */
  readonly category?: CategoryId;
}

export const DEMO_POSTS = posts as readonly DemoPost[];

const SCRIPTS = ['feed.js', 'element.js', 'menu.js', 'quote.js', 'sent.js', 'words.js'];

// As strict as a large site's: what works here does not depend on a lenient page.
const CSP = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'";

/** Puts the demo feed, and the place its Telegram links lead to, on the local server. */
export function serveDemo(server: LocalServer): void {
  const file = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');
  const script = (name: string, body: string) =>
    server.serve(DEMO_HOST, `/${name}`, { body, type: 'text/javascript; charset=utf-8' });
  server.serve(DEMO_HOST, '/', { body: file('feed.html'), csp: CSP });
  for (const name of ['feed.css', 'posts.css'])
    server.serve(DEMO_HOST, `/${name}`, { body: file(name), type: 'text/css; charset=utf-8' });
  for (const name of SCRIPTS) script(name, file(name));
  // What the feed should be judged as stays out of the page.
  const shown = DEMO_POSTS.map(({ expect: _expect, category: _category, ...post }) => post);
  script('posts.js', `export default ${JSON.stringify(shown)};`);
  script('catalogue.js', `export default ${JSON.stringify(words)};`);
  const icon = readFileSync(new URL('../../public/icon128.png', import.meta.url));
  server.serve(DEMO_HOST, '/icon.png', { body: icon, type: 'image/png' });
  server.serve('t.me', '/share/url', {
    body: '<!doctype html><html lang="en"><title>Telegram</title><p>Telegram would open here.</p></html>',
  });
}
