import type { KeyPress, PostText, Press, Recognition, Site } from '../../../src/sites/adapter.ts';
import { siteFor } from '../../../src/sites/site-for.ts';
import { only } from './page.ts';

/** The site at work on the page of this test. */
export function open(place: { hostname: string; pathname: string }): Site {
  const site = siteFor(place);
  if (!site) throw new Error('no site');
  return site;
}

/** A press on the element the selector names, as the gate would make it. */
export function press(selector: string, type: Press['type'] = 'click', key?: Partial<KeyPress>): Press {
  const path: Element[] = [];
  for (let at: Element | null = only(selector); at; at = at.parentElement) path.push(at);
  const keys = { key: '', ctrl: false, shift: false, alt: false, ...key };
  return key ? { type, path, key: keys } : { type, path };
}

/** What a commit would spread. */
export function textOf(found: Recognition): PostText {
  if (found.kind !== 'commit') throw new Error(found.kind);
  return found.intent.readText();
}
