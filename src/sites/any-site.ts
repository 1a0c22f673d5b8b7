import type { Site, SiteAdapter } from './adapter.ts';
import { PACKED_SITES } from './packed-sites.ts';
import { createSite } from './recognise.ts';
import { OPENED } from './share-names.ts';

/** A site nobody described: posts and share controls are known by structure and by name alone. */
const ANY: SiteAdapter = {
  id: 'any-site',
  hosts: [],
  post: { root: [], text: [] },
  draft: [],
  dialog: [OPENED],
  surfaces: [],
  expects: [],
};

/**
 * The site of a page whose host no adapter names. Which software runs it is known by its marks, and those are looked
 * for at the first question: when this script starts, the page is still empty.
 */
export function anySite(page: Document): Site {
  /** What a press told it must be there at the next question, so it is another one only where a mark appears. */
  let known: Site | null = null;
  let isSure = false;

  function site(): Site {
    if (known !== null && isSure) return known;
    const place = PACKED_SITES.heads.findIndex(({ marks }) =>
      marks?.some((mark) => page.querySelector(mark)),
    );
    // A page that is not complete may still show whose it is.
    isSure = place >= 0 || page.readyState === 'complete';
    if (place >= 0) known = createSite(PACKED_SITES.adapter(place));
    known ??= createSite(ANY);
    return known;
  }

  return {
    get id() {
      return site().id;
    },
    recognise: (press) => site().recognise(press),
    called: (call, replay) => site().called(call, replay),
    forget: () => known?.forget(),
    health: () => site().health(),
    found: () => site().found(),
  };
}
