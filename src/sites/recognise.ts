import type {
  Found,
  KeyPress,
  Press,
  Recognition,
  Replay,
  ShareIntent,
  Site,
  SiteAdapter,
  SiteHealth,
} from './adapter.ts';
import { callIntent } from './call-intent.ts';
import { fallbackIntent, unknownShare } from './fallback.ts';
import { linkIntent, shareLinkIn } from './links.ts';
import { partsOf, type SiteParts } from './parts.ts';
import { RememberedPost } from './remembered-post.ts';
import { countShares } from './share-control.ts';
import { type Pointing, type SurfaceHit, surfaceHit } from './surface-hit.ts';
import { noteOpener } from './surroundings.ts';
import { livePost, readSources } from './text-source.ts';

const NOTHING: Recognition = { kind: 'nothing' };

/** Puts an adapter to work on the page this script runs in. */
export function createSite(adapter: SiteAdapter): Site {
  const site = partsOf(adapter);
  const remembered = new RememberedPost();
  let latest: WeakRef<Element> | null = null;

  function recognise(press: Press): Recognition {
    const [target] = press.path;
    if (target) latest = new WeakRef(target);
    noteOpener(press.path, remembered);
    const hit = surfaceHit(site, press, POINTING);
    if (hit) return recognised(site, hit, press, remembered);
    const unknown = unknownShare(site, press);
    if (unknown.kind === 'none') dropIfElsewhere(site, press, remembered);
    const link = linkIntent(site, press, remembered);
    if (link) return { kind: 'commit', intent: link };
    if (unknown.kind === 'none') return NOTHING;
    if (unknown.kind === 'unclear') return { kind: 'unclear' };
    return { kind: 'commit', intent: fallbackIntent(site, press, unknown, remembered) };
  }

  return {
    id: adapter.id,
    recognise,
    called: (call, replay) => callIntent(site, call, replay, latest?.deref() ?? null, remembered),
    forget: () => remembered.dropText(),
    health: () => healthOf(adapter, document),
    found: () => foundOn(site, document),
  };
}

function recognised(site: SiteParts, hit: SurfaceHit, press: Press, remembered: RememberedPost): Recognition {
  const { surface } = hit.parts;
  const spot = { control: hit.control, path: press.path, parts: hit.parts };
  if (surface.role === 'trigger') {
    const root = livePost(site, spot);
    // A menu item in a portal knows no post of its own: what the first press kept stays.
    const travels = surface.name === 'forward';
    if (root || !surface.reads.includes('opener')) {
      const { shared, truncated } = readSources(site, spot, remembered);
      remembered.keep(root, { shared, truncated }, travels);
    } else if (travels) remembered.takeAlong();
    return { kind: 'trigger', surface: surface.name };
  }
  const intent: ShareIntent = {
    site: site.adapter.id,
    surface: surface.name,
    control: hit.control,
    iconOnly: surface.iconOnly ?? false,
    followUp: remembered.judged && surface.reads.includes('opener'),
    replay: replayOf(hit, press),
    readText: () => readSources(site, spot, remembered),
  };
  return { kind: 'commit', intent };
}

function replayOf(hit: SurfaceHit, press: Press): Replay {
  if (hit.key) {
    return {
      kind: 'key',
      target: press.path[0] ?? hit.control,
      button: hit.key.button ?? [],
    };
  }
  if (press.type === 'submit' && hit.control instanceof HTMLFormElement) {
    return { kind: 'submit', target: hit.control, submitter: press.submitter ?? null };
  }
  // A host cannot be pressed in the place of the button in its shadow root.
  const target = hit.control.shadowRoot ? (press.path[0] ?? hit.control) : hit.control;
  return { kind: press.type === 'mousedown' ? 'press' : 'pointer', target };
}

/** A press or a shortcut outside every dialog and outside the post itself closes what was open. */
function dropIfElsewhere(site: SiteParts, press: Press, remembered: RememberedPost): void {
  if (
    !remembered.droppable ||
    !(press.type === 'click' || press.type === 'contextmenu' || isShortcut(press.key))
  )
    return;
  // A press inside a control that acts on another event: the submit button of a form, the click after a mousedown.
  const inside = [site.dialog, site.controls].some((ladder) => ladder.meets(press.path));
  if (!inside && !remembered.holds(press.path)) remembered.drop();
}

function isShortcut(key: KeyPress | undefined): boolean {
  return key !== undefined && key.key.length === 1 && key.key !== ' ';
}

/** The same questions the clients themselves ask. */
const POINTING: Pointing = {
  isCoarse: () => typeof matchMedia === 'function' && matchMedia('(pointer: coarse)').matches,
  hasTouch: () => 'ontouchstart' in window,
};

function healthOf(adapter: SiteAdapter, page: Document): SiteHealth {
  if (adapter.expects.some((selector) => page.querySelector(selector))) return 'fits';
  return shareLinkIn(page, adapter.hosts) ? 'fallback-only' : 'nothing-found';
}

function foundOn(site: SiteParts, page: Document): Found {
  const controls = site.controls.all(page).length;
  return { posts: site.root.all(page).length, shareControls: controls > 0 ? controls : countShares(page) };
}
