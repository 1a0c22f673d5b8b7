import type { PageState, PageStateReply } from '../browser/messages.ts';
import { isHeldHere } from '../settings/modes.ts';
import type { Settings } from '../settings/settings.ts';
import type { Site } from '../sites/adapter.ts';

/** How often, at most, a page that did not fit is looked at again. In ms. */
const LOOK_AGAIN = 5000;

/** Where the state comes from and where it goes. */
export interface PageStateParts {
  /** Null on a page of a listed host that no adapter knows. */
  readonly site: Site | null;
  readonly host: string;
  settings(): Settings;
  /** The present, ms since 1970. */
  now(): number;
  /** The state has changed. */
  changed(site: string, state: PageState): void;
}

/** What the icon says of this page. */
export interface PageStates {
  /** Looks at the page and reports a change. */
  look(): void;
  /** After an ordinary press: looks again, now and then, while the adapter has not been seen to fit. */
  glance(): void;
  /** A share control was met. */
  fits(): void;
  /** A share went by unchecked. */
  broke(): void;
  reply(): PageStateReply;
}

export function createPageStates(parts: PageStateParts): PageStates {
  const { site, host } = parts;
  const name = site?.id ?? 'none';
  let seenFit = false;
  let broken = false;
  let lookedAt = 0;
  let told: PageState | null = null;

  function health() {
    if (seenFit || site === null) return seenFit ? 'fits' : 'nothing-found';
    lookedAt = parts.now();
    const found = site.health();
    seenFit = found === 'fits';
    return found;
  }

  function current(): PageState {
    if (site === null) return 'not-supported';
    const held = isHeldHere(parts.settings(), host, parts.now());
    if (held !== 'on') return held;
    if (broken) return 'not-working';
    return health() === 'fits' ? 'protected' : 'limited';
  }

  function look(): void {
    const state = stateOrBroken();
    if (state === told) return;
    told = state;
    parts.changed(name, state);
  }

  function stateOrBroken(): PageState {
    try {
      return current();
    } catch {
      broken = true;
      return 'not-working';
    }
  }

  return {
    look,
    glance() {
      if (!seenFit && parts.now() - lookedAt > LOOK_AGAIN) look();
    },
    fits() {
      if (seenFit) return;
      seenFit = true;
      look();
    },
    broke() {
      broken = true;
      look();
    },
    reply() {
      look();
      const state = told ?? 'not-working';
      return { kind: 'page-state', site: name, host, state, health: seenFit ? 'fits' : safeHealth() };
    },
  };

  function safeHealth() {
    try {
      return health();
    } catch {
      return 'nothing-found';
    }
  }
}
