import type { Press, ShareIntent } from './adapter.ts';
import { articleNear, articleText } from './page-article.ts';
import type { SiteParts } from './parts.ts';
import { isMarked, textAround } from './post-around.ts';
import { draftText, joined, pageText, postText, type Shared } from './post-text.ts';
import type { RememberedPost } from './remembered-post.ts';
import { pathFrom } from './selectors.ts';
import { type ShareControl, shareControl } from './share-control.ts';
import { isControl } from './share-names.ts';
import { actsOnKey } from './surface-hit.ts';
import { type Surroundings, surroundingsOf } from './surroundings.ts';

const NONE: ShareControl = { kind: 'none' };
const DRAFTS = 'textarea, input[type="text"], [contenteditable="true"], [role="textbox"]';

/**
 * What a press does by the wording of its control, where the adapter knows nothing of it. A share is held even
 * if the press would only open a menu: nobody can tell from here.
 *
 * @returns the control; `none` too where the adapter knows the control and left it alone
 */
export function unknownShare(site: SiteParts, press: Press): ShareControl {
  if (press.type !== 'click' && press.type !== 'keydown') return NONE;
  const found = shareControl(press.path, isAnySite(site));
  if (found.kind === 'none' || !canShare(press, found.control)) return NONE;
  return isKnown(site, press.path) ? NONE : found;
}

/** The share intent of a control that `unknownShare` found. */
export function fallbackIntent(
  site: SiteParts,
  press: Press,
  found: Extract<ShareControl, { kind: 'share' | 'copy-link' }>,
  remembered: RememberedPost,
): ShareIntent {
  const { control, kind } = found;
  const stands = surroundingsOf(site, press.path, control, found.meaning, remembered);
  const { opened, followUp } = stands;
  const inner = press.path.slice(0, press.path.indexOf(control));
  const own = (): string => (opened === null ? '' : draftsIn(site, opened));
  return {
    site: site.adapter.id,
    surface: kind === 'share' ? 'repost' : 'copy-link',
    control,
    iconOnly: kind === 'copy-link',
    // A host cannot be pressed in the place of the button in its shadow root.
    replay: { kind: 'pointer', target: inner.find(isControl) ?? control },
    foundBy: 'fallback',
    followUp,
    readText: () => {
      const shared = around(site, stands, control, remembered);
      if (!followUp) remembered.keepJudged(stands.post, shared, !found.meaning.startsWith('to '));
      return { own: own(), ...shared };
    },
  };
}

/** What a share link or a call of the page shares besides its own words. */
export interface AroundPress {
  /** Whether it goes on with a share that is known. */
  readonly followUp: boolean;
  /** The post, else what an open menu belongs to, else the page itself. */
  readText(): Shared;
}

/** What stands around the latest press; its text is read only when it is asked for. */
export function aroundPress(
  site: SiteParts,
  path: readonly Element[],
  remembered: RememberedPost,
): AroundPress {
  const [control] = path;
  if (control === undefined) return { followUp: false, readText: () => pageWords(document) };
  const stands = surroundingsOf(site, path, control, '', remembered);
  return { followUp: stands.followUp, readText: () => around(site, stands, control, remembered) };
}

/** Whether the adapter knows a control: as one of its own, or since it marks the post around it as the one that is open. */
function isKnown({ controls, root, menuOpen }: SiteParts, path: readonly Element[]): boolean {
  const post = root.closest(path);
  return controls.meets(path) || (post !== null && menuOpen.all(post).length > 0);
}

function canShare({ type, key }: Press, control: Element): boolean {
  return type === 'click' || (type === 'keydown' && key !== undefined && actsOnKey(key, control));
}

/** What stands near a control, and what the post says that the open menu came from. */
function around(
  site: SiteParts,
  { post, from }: Surroundings,
  control: Element,
  remembered: RememberedPost,
): Shared {
  const near = nearby(site, post, control, remembered);
  if (from === null) return near;
  return { ...near, shared: joined([near.shared, textIn(site, from, null).shared]) };
}

/** The post; else the one an open menu belongs to; else what the page says of itself, and the article it is about. */
function nearby(site: SiteParts, post: Element | null, control: Element, remembered: RememberedPost): Shared {
  const page = control.ownerDocument;
  const article = isAnySite(site) ? articleNear(pathFrom(control), page) : null;
  if (post !== null) {
    if (article === null || isMarked(post)) return textIn(site, post, control);
    // What was found by structure alone may be the head of the article, a corner beside it, or most of the page.
    return withArticle(post.contains(article) ? pageWords(page) : textIn(site, post, control), article);
  }
  const known = remembered.recall((root) => textIn(site, root, null));
  if (known.shared !== '') return known;
  return article === null ? pageWords(page) : withArticle(pageWords(page), article);
}

function withArticle({ shared, truncated }: Shared, article: Element): Shared {
  return { shared: joined([shared, articleText(article)]), truncated };
}

/** Whether no adapter tells where posts and controls are. */
const isAnySite = ({ adapter }: SiteParts): boolean => adapter.surfaces.length === 0;

function textIn(site: SiteParts, post: Element, control: Element | null): Shared {
  if (site.root.covers(post)) return postText(site, post);
  return { shared: textAround(post, control), truncated: false };
}

function draftsIn(site: SiteParts, box: Element): string {
  return joined([...box.querySelectorAll(DRAFTS)].map((draft) => draftText(site, draft)));
}

const pageWords = (page: Document): Shared => ({ shared: pageText(page), truncated: false });
