import type { KeyCommit, Press, SiteAdapter, Surface } from './adapter.ts';
import { type Ladder, ladder } from './selectors.ts';

/** A surface with its selectors made ready. */
export interface SurfaceParts {
  readonly surface: Surface;
  readonly control: Ladder;
  readonly except: Ladder;
  readonly within: Ladder | null;
  readonly keys: readonly { readonly key: KeyCommit; readonly inside: Ladder }[];
}

/** An adapter with its selectors made ready, once for a page. */
export interface SiteParts {
  readonly adapter: SiteAdapter;
  readonly surfaces: readonly SurfaceParts[];
  /** Events that some surface acts on: few sites look at the mousedown of each press. */
  readonly actsOn: ReadonlySet<Press['type']>;
  /** Every control in one list, every box with a shortcut in another: what an ordinary press is measured against. */
  readonly controls: Ladder;
  readonly keyBoxes: Ladder;
  readonly root: Ladder;
  readonly text: Ladder;
  readonly skip: Ladder;
  readonly truncated: Ladder;
  readonly selected: Ladder;
  readonly menuOpen: Ladder;
  readonly bar: Ladder;
  readonly draft: Ladder;
  readonly dialog: Ladder;
}

/** Makes an adapter ready. */
export function partsOf(adapter: SiteAdapter): SiteParts {
  const { post } = adapter;
  return {
    adapter,
    surfaces: adapter.surfaces.map(surfaceParts),
    actsOn: new Set(['click', 'keydown', 'submit', ...adapter.surfaces.map(ownEvent)]),
    controls: ladder(adapter.surfaces.flatMap(({ control }) => control)),
    keyBoxes: ladder(adapter.surfaces.flatMap(({ keys }) => (keys ?? []).flatMap(({ inside }) => inside))),
    root: ladder(post.root),
    text: ladder(post.text),
    skip: ladder(post.skip ?? []),
    truncated: ladder(post.truncated ?? []),
    selected: ladder(post.selected ?? []),
    menuOpen: ladder(post.menuOpen ?? []),
    bar: ladder(post.bar ?? []),
    draft: ladder(adapter.draft),
    dialog: ladder(adapter.dialog),
  };
}

/** The event of a surface besides click, which each may come down to on some machine. */
function ownEvent({ actsOn = 'click' }: Surface): Press['type'] {
  return actsOn === 'mousedown-with-touch' ? 'mousedown' : actsOn;
}

function surfaceParts(surface: Surface): SurfaceParts {
  return {
    surface,
    control: ladder(surface.control),
    except: ladder(surface.except ?? []),
    within: surface.within ? ladder(surface.within) : null,
    keys: (surface.keys ?? []).map((key) => ({ key, inside: ladder(key.inside) })),
  };
}
