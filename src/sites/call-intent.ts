import type { PageCall, Replay, ShareIntent } from './adapter.ts';
import { aroundPress } from './fallback.ts';
import type { SiteParts } from './parts.ts';
import { joined } from './post-text.ts';
import type { RememberedPost } from './remembered-post.ts';
import { pathFrom } from './selectors.ts';
import { parseShareLink } from './share-link.ts';

/**
 * The share intent of a call that the page makes in answer to a press, null when the call shares nothing.
 * What would be shared is what the call says, and the post around the press: many pages pass on an address only.
 *
 * @param pressed the innermost element of the latest press
 */
export function callIntent(
  site: SiteParts,
  call: PageCall,
  replay: Replay,
  pressed: Element | null,
  remembered: RememberedPost,
): ShareIntent | null {
  const said = call.kind === 'share' ? call.text : parseShareLink(call.address, document.baseURI)?.text;
  if (said === undefined) return null;
  const control = pressed ?? document.documentElement;
  const { followUp, readText } = aroundPress(site, pathFrom(control), remembered);
  const { shared, truncated } = readText();
  return {
    site: site.adapter.id,
    surface: 'share-link',
    control,
    iconOnly: false,
    replay,
    foundBy: 'link',
    followUp,
    readText: () => ({ own: '', shared: joined([said, shared]), truncated }),
  };
}
