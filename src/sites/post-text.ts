import type { PostText } from './adapter.ts';
import type { SiteParts } from './parts.ts';
import { LONGEST_TEXT, textBelow, type WalkRules } from './text-walk.ts';

/** What one post says, without the person's own words. */
export type Shared = Pick<PostText, 'shared' | 'truncated'>;

export const NO_TEXT: Shared = { shared: '', truncated: false };

/** Controls of a dialog: their wording is the site's. */
const DIALOG_CONTROLS =
  '[role="button"], [role="menuitem"], [role="tab"], [role="switch"], [role="checkbox"], label';

/** Reads one post: its text parts in document order, each once; the whole of it when it has none of them. */
export function postText(site: SiteParts, root: Element): Shared {
  const rules = rulesFor(site, (element) => site.skip.covers(element));
  const parts = site.text.all(root).filter((part) => !insideSkipped(site, part, root));
  const texts = parts.length > 0 ? parts.map((part) => textBelow(part, rules)) : [textBelow(root, rules)];
  return { shared: joined(texts), truncated: site.truncated.all(root).length > 0 };
}

/** Reads a dialog around a composer: what it quotes, without the drafts and the controls. */
export function dialogText(site: SiteParts, dialog: Element): Shared {
  const skips = (element: Element) =>
    site.skip.covers(element) || site.draft.covers(element) || element.matches(DIALOG_CONTROLS);
  return { shared: textBelow(dialog, rulesFor(site, skips)), truncated: false };
}

/** Reads a box the person writes in. */
export function draftText(site: SiteParts, draft: Element): string {
  const box = fieldIn(draft) ?? draft;
  if (box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement) return box.value.trim();
  return textBelow(
    box,
    rulesFor(site, () => false),
  );
}

/** Custom elements keep their field in an open shadow root, or in one within that. */
function fieldIn({ shadowRoot }: Element): Element | null {
  if (!shadowRoot) return null;
  const field = shadowRoot.querySelector('textarea, input:not([type]), input[type="text"]');
  if (field) return field;
  for (const inner of shadowRoot.querySelectorAll('*')) {
    const deeper = fieldIn(inner);
    if (deeper) return deeper;
  }
  return null;
}

/** Title, description and first heading of the page: what a share button of a page spreads. */
export function pageText(page: Document): string {
  const meta = ['og:title', 'og:description'].map((property) =>
    page.querySelector(`meta[property="${property}"]`)?.getAttribute('content')?.trim(),
  );
  return joined([
    ...meta.map((text) => text ?? ''),
    page.querySelector('h1')?.textContent?.trim() ?? '',
    page.title,
  ]);
}

/** Puts texts one below the other; one that the others already hold, as a part within a part is, is left out. */
export function joined(texts: readonly string[]): string {
  let all = '';
  for (const text of texts) {
    if (text !== '' && !all.includes(text)) all += all === '' ? text : `\n${text}`;
  }
  return all.slice(0, LONGEST_TEXT);
}

function rulesFor(site: SiteParts, skips: WalkRules['skips']): WalkRules {
  return { skips, own: site.adapter.hosts };
}

function insideSkipped(site: SiteParts, part: Element, root: Element): boolean {
  for (let at: Element | null = part; at !== null && at !== root; at = at.parentElement) {
    if (site.skip.covers(at)) return true;
  }
  return false;
}
