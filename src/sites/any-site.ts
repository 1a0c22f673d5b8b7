import type { Site, SiteAdapter } from './adapter.ts';
import { PACKED_SITES } from './packed-sites.ts';
import { createSite } from './recognise.ts';

/** A site nobody described: posts and share controls are known by structure and by name alone. */
const ANY: SiteAdapter = {
  id: 'any-site',
  hosts: [],
  post: { root: [], text: [] },
  draft: [],
  dialog: ['[role="dialog"], [role="menu"], [role="listbox"], dialog'],
  surfaces: [],
  expects: [],
};

/**
 * The site of a page whose host no adapter names. Which software runs it is known by its marks, and those are looked
 * for at the first question: when this script starts, the page is still empty.
 */
export function anySite(page: Document): Site {
  let known: Site | null = null;

  function site(): Site {
    if (known !== null) return known;
    const place = PACKED_SITES.heads.findIndex(({ marks }) =>
      marks?.some((mark) => page.querySelector(mark)),
    );
    const made = createSite(place < 0 ? ANY : PACKED_SITES.adapter(place));
    // A page that is not complete may still show whose it is.
    if (place >= 0 || page.readyState === 'complete') known = made;
    return made;
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
