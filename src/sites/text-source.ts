import type { PostText, TextSource } from './adapter.ts';
import type { SiteParts, SurfaceParts } from './parts.ts';
import { dialogText, draftText, joined, NO_TEXT, pageText, postText, type Shared } from './post-text.ts';
import type { RememberedPost } from './remembered-post.ts';
import { pathFrom } from './selectors.ts';

/** A matched control and where it stands. */
export interface Spot {
  readonly control: Element;
  readonly path: readonly Element[];
  readonly parts: SurfaceParts;
}

/** Reads every source a surface names and joins what they say. */
export function readSources(site: SiteParts, spot: Spot, remembered: RememberedPost): PostText {
  const shared: Shared[] = [];
  let own = '';
  for (const source of spot.parts.surface.reads) {
    if (source === 'draft') own = ownWords(site, spot);
    else shared.push(...READERS[source](site, spot, remembered));
  }
  return {
    own,
    shared: joined(shared.map((text) => text.shared)),
    truncated: shared.some((text) => text.truncated),
  };
}

/** The post element a surface reads, as far as the page shows it now; null when only memory can tell. */
export function livePost(site: SiteParts, spot: Spot): Element | null {
  const { reads } = spot.parts.surface;
  if (reads.includes('post')) return site.root.closest(spot.path) ?? lonePost(spot);
  return reads.includes('opener') ? openerOf(site, spot, null) : null;
}

/**
 * The post around the control, or named by its menu, or marked by the site as the one with the open menu. A feed may
 * hold thousands of elements, so the post that is `known` from the first press is looked at before all others.
 */
function openerOf(site: SiteParts, spot: Spot, known: Element | null): Element | null {
  const around = site.root.closest(spot.path) ?? labelledPost(site, spot);
  if (around !== null) return around;
  if (known !== null && (opensMenu(known, spot) || site.menuOpen.all(known).length > 0)) return known;
  const mark = namerIn(spot.control.ownerDocument, spot) ?? site.menuOpen.all(spot.control.ownerDocument)[0];
  return mark ? site.root.closest(pathFrom(mark)) : null;
}

type Reader = (site: SiteParts, spot: Spot, remembered: RememberedPost) => Shared[];

const READERS: Record<Exclude<TextSource, 'draft'>, Reader> = {
  post: (site, spot) => {
    const root = site.root.closest(spot.path) ?? lonePost(spot);
    return root ? [postText(site, root)] : [];
  },
  first: (site, { parts, control }) => {
    const post = firstShown(site, control.ownerDocument);
    // A shortcut on one that was shared takes that back.
    return post === null || parts.except.covers(post) ? [] : [postText(site, post)];
  },
  opener: (site, spot, remembered) => {
    const live = openerOf(site, spot, remembered.root);
    return [live ? postText(site, live) : remembered.recall((root) => postText(site, root))];
  },
  dialog: (site, spot) => {
    const dialog = site.dialog.closest(spot.path);
    return [dialog ? dialogText(site, dialog) : NO_TEXT];
  },
  selected: (site, spot) => site.selected.all(spot.control.ownerDocument).map((root) => postText(site, root)),
  page: (_site, spot) => [{ shared: pageText(spot.control.ownerDocument), truncated: false }],
  // Share links are read by links.ts, which knows the address.
  link: () => [],
};

/** The only layout that is ever asked for, and only where a site goes by it too. */
function firstShown(site: SiteParts, page: Document): Element | null {
  const bar = site.bar.all(page)[0]?.clientHeight ?? 0;
  const below = page.defaultView?.innerHeight ?? 0;
  const isShown = ({ top, bottom }: DOMRect): boolean => top < below && bottom >= bar;
  return site.root.all(page).find((post) => isShown(post.getBoundingClientRect())) ?? null;
}

/** All drafts of the dialog around the control, else those of the nearest ancestor that has one. */
function ownWords(site: SiteParts, spot: Spot): string {
  const dialog = site.dialog.closest(spot.path);
  for (const scope of dialog ? [dialog] : spot.path) {
    // A custom element may keep a field within and have a box slotted besides.
    const drafts = [...(site.draft.covers(scope) ? [scope] : []), ...site.draft.all(scope)];
    if (drafts.length > 0) return joined(drafts.map((draft) => draftText(site, draft)));
  }
  return '';
}

/** Menus may name the control that opened them. */
function labelledPost(site: SiteParts, { path, control }: Spot): Element | null {
  const menu = path.find((element) => element.hasAttribute('aria-labelledby'));
  const id = menu?.getAttribute('aria-labelledby')?.trim().split(/\s+/)[0];
  const opener = id ? control.ownerDocument.getElementById(id) : null;
  return opener ? site.root.closest(pathFrom(opener)) : null;
}

const opensMenu = (post: Element, spot: Spot): boolean => namerIn(post, spot) !== null;

/** The control that says of itself that it opened something around this one. */
function namerIn(scope: ParentNode, { path }: Spot): Element | null {
  const named = path.flatMap((element) => {
    // Not `element.id`: of a form with a field named "id", Chromium gives the field.
    const own = (element.getAttribute('id') ?? '').replace(/["\\]/g, '\\$&');
    return own === ''
      ? []
      : ['aria-controls', 'aria-describedby', 'aria-owns'].map((name) => `[${name}="${own}"]`);
  });
  return named.length === 0 ? null : scope.querySelector(named.join(', '));
}

/**
 * Where a site marks its posts by nothing at all: the highest ancestor of the control that still holds only
 * one control of this kind. Some sites put a button around a button; those two are one.
 */
function lonePost({ path, control, parts }: Spot): Element | null {
  let post: Element | null = null;
  for (const ancestor of path.slice(path.indexOf(control) + 1)) {
    if (ancestor.matches('main, [role="main"], body, html')) break;
    const alike = parts.control.all(ancestor);
    if (alike.length === 0) break;
    if (!alike.every((other) => other.contains(control) || control.contains(other))) break;
    post = ancestor;
  }
  return post;
}
