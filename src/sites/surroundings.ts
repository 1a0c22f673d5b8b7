import type { SiteParts } from './parts.ts';
import { isArticle, postAround } from './post-around.ts';
import type { RememberedPost } from './remembered-post.ts';
import { pathFrom } from './selectors.ts';
import { isControl, openedIn } from './share-names.ts';

/** Where a control stands that no adapter knows. */
export interface Surroundings {
  /** The menu or dialog around it. */
  readonly opened: Element | null;
  /** The post it is about; null when only memory can tell. */
  readonly post: Element | null;
  /** The post that the menu or dialog came from, when nothing was remembered. */
  readonly from: Element | null;
  /** Whether it goes on with a share that is known. */
  readonly followUp: boolean;
}

/**
 * Finds the post a control is about. Menus and dialogs may stand apart from theirs, and what a dialog says may be its own
 * words or a post: then the post counts, too, from which it was opened, by whatever control.
 */
export function surroundingsOf(
  site: SiteParts,
  path: readonly Element[],
  control: Element,
  meaning: string,
  { opener, isBegun, isAny, root }: RememberedPost,
): Surroundings {
  const opened = openedIn(path);
  const around = postOf(site, path, control, meaning);
  // By the path, for a dialog in the shadow root of a share button is in no post that `contains` knows of.
  const isInside = opened !== null && around !== null && path.indexOf(around) >= path.indexOf(opened);
  const isApart =
    opened !== null && (around === null || !(isArticle(around) || site.root.covers(around) || isInside));
  // A list of posts may be a dialog, too. What has no role at all may be a panel of services that the share opened.
  const goesOn = isApart
    ? !opened.contains(root)
    : isInside || (isAny && around === root && /^(to |$)/.test(meaning));
  const followUp = isBegun && goesOn;
  const from = isApart && !isBegun && opener ? postOf(site, pathFrom(opener), opener, null) : null;
  return { opened, post: isApart && followUp ? null : (around ?? from), from, followUp };
}

/** Notes what was pressed outside of menus and dialogs: one that opens now may stand apart from the post it belongs to. */
export function noteOpener(path: readonly Element[], remembered: RememberedPost): void {
  const pressed = path.find(isControl) ?? path[0];
  // Where nothing but an open menu can be pressed, the rest of the press that opened it goes to the page as a whole.
  if (pressed && path.length > 2 && openedIn(path) === null) remembered.noteOpener(pressed);
}

function postOf(
  site: SiteParts,
  path: readonly Element[],
  control: Element,
  meaning: string | null,
): Element | null {
  return site.root.closest(path) ?? postAround(path, control, meaning);
}
