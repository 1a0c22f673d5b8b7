import type { PageState, PageStateReply } from '../browser/messages.ts';
import { standingOn } from '../settings/modes.ts';
import type { Settings } from '../settings/settings.ts';
import type { Site } from '../sites/adapter.ts';

/** How often, at most, a page that did not fit is looked at again. In ms. */
const LOOK_AGAIN = 5000;

/** Where the state comes from and where it goes. */
export interface PageStateParts {
  readonly site: Site;
  readonly host: string;
  settings(): Settings;
  /** The present, ms since 1970. */
  now(): number;
  /** The state has changed. */
  changed(state: PageState): void;
}

/** What the icon says of this page. */
export interface PageStates {
  /** Looks at the page and reports a change. */
  look(): void;
  /** The page is shown once more, as it was left: the browser has dropped what the icon said of it. */
  shownAgain(): void;
  /** After an ordinary press: looks again, now and then, while the adapter has not been seen to fit. */
  glance(): void;
  /** A share control was met. */
  fits(): void;
  /** A share control was met that the adapter does not know. */
  fellBack(): void;
  /** A press that speaks of sharing went by unchecked. */
  missed(): void;
  /** A share went by unchecked. */
  broke(): void;
  reply(): PageStateReply;
}

export function createPageStates(parts: PageStateParts): PageStates {
  const { site, host } = parts;
  let seenFit = false;
  /** Shares went by unchecked: for good, or until a share control is met again. */
  let broken = false;
  let missed = false;
  let lookedAt = 0;
  let told: PageState | null = null;

  function health() {
    if (seenFit) return 'fits';
    lookedAt = parts.now();
    const found = site.health();
    seenFit = found === 'fits';
    return found;
  }

  function current(): PageState {
    const standing = standingOn(parts.settings(), host, parts.now());
    if (standing !== 'on') return standing;
    if (broken || missed) return 'not-working';
    return health() === 'fits' ? 'protected' : 'limited';
  }

  function look(): void {
    const state = stateOrBroken();
    if (state === told) return;
    told = state;
    parts.changed(state);
  }

  /** A pause ends by itself: no change of the settings says so. */
  function isOutdated(): boolean {
    return told === 'paused' && standingOn(parts.settings(), host, parts.now()) !== 'paused';
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
    shownAgain() {
      told = null;
      look();
    },
    glance() {
      if (isOutdated() || (!seenFit && parts.now() - lookedAt > LOOK_AGAIN)) look();
    },
    fits() {
      if (seenFit && !missed && !isOutdated()) return;
      seenFit = true;
      missed = false;
      look();
    },
    fellBack() {
      missed = false;
      look();
    },
    missed() {
      missed = true;
      look();
    },
    broke() {
      broken = true;
      look();
    },
    reply() {
      look();
      const state = told ?? 'not-working';
      return { kind: 'page-state', host, state, ...safeHealth() };
    },
  };

  function safeHealth(): Pick<PageStateReply, 'health' | 'found'> {
    try {
      return { health: health(), found: site.found() };
    } catch {
      return { health: 'nothing-found', found: { posts: 0, shareControls: 0 } };
    }
  }
}
