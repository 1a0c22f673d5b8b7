import type { Classifier, Finding } from '../../../src/classifier/verdict.ts';
import { type Card, type Lost, openCard } from '../../../src/gate/card/card.ts';
import type { CardButton, CardFace } from '../../../src/gate/card/face.ts';
import { createSecrecy, type Secrecy } from '../../../src/gate/card/secrecy.ts';
import { type Gate, openGate } from '../../../src/gate/gate.ts';
import type { News, Question } from '../../../src/gate/parts.ts';
import { DEFAULT_SETTINGS } from '../../../src/settings/defaults.ts';
import type { Press, Recognition, Replay, Site } from '../../../src/sites/adapter.ts';
import { clickOn, furnishJsdom, type Place } from './person.ts';

/** Long after any card was shown, so that it accepts. */
export const LATER = 1_000_000;

const stage = furnishJsdom();
let secrecy: Secrecy | null = null;

const FACE: CardFace = {
  lang: 'en',
  title: 'Before you share',
  category: 'Gambling',
  quoted: null,
  lines: [],
  small: [],
  advice: null,
  buttons: (['cancel', 'share', 'why'] as const).map((id) => ({ id, text: id })),
};

/** "casino" is risky, "maybe" gives a notice, "boom" breaks the classifier. */
export const classifier: Classifier = {
  assess(text) {
    if (text.includes('boom')) throw new Error('broken rules');
    const word = ['casino', 'maybe'].find((known) => text.includes(known));
    if (word === undefined) return { verdict: 'none', findings: [], risk: 0 };
    const start = text.indexOf(word);
    const span = { start, end: start + word.length };
    const verdict = word === 'casino' ? 'warn' : 'notice';
    const finding: Finding = {
      category: 'gambling',
      verdict,
      rule: 'gambling/x',
      ...span,
      spans: [span],
      words: [word],
    };
    return { verdict, findings: [finding], risk: 0 };
  },
};

/**
 * A site whose controls say themselves what they are: `data-commit` on click, `data-press` on mousedown, a form's
 * submit, any key on `data-keyed`, `data-trigger` opens a menu, nobody knows what `data-unclear` does, `data-by-name` is known by its name alone, Ctrl+Enter in `data-draft`, `data-icon` never held. The person's own words are in `data-text` around the control,
 * somebody else's in `data-shared`.
 */
function testSite(forget: () => void): Site {
  const nothing: Recognition = { kind: 'nothing' };
  const commit = (control: Element, replay: Replay, iconOnly = false): Recognition => ({
    kind: 'commit',
    intent: {
      site: 'test',
      surface: 'repost',
      control,
      iconOnly,
      replay,
      foundBy: control.closest('[data-by-name]') === null ? 'link' : 'fallback',
      followUp: control.closest('[data-follow]') !== null,
      readText: () => ({
        own: control.closest<HTMLElement>('[data-text]')?.dataset.text ?? '',
        shared: control.closest<HTMLElement>('[data-shared]')?.dataset.shared ?? '',
        truncated: false,
      }),
    },
  });
  function recognise({ type, path, key, submitter }: Press): Recognition {
    const at = (selector: string) => path.find((element) => element.matches(selector));
    const [inner] = path;
    if (at('[data-broken]')) throw new Error('broken adapter');
    if (type === 'submit' && inner instanceof HTMLFormElement)
      return commit(inner, { kind: 'submit', target: inner, submitter: submitter ?? null });
    const keyed = at('[data-keyed]');
    if (keyed && type === 'keydown') return commit(keyed, { kind: 'pointer', target: keyed });
    if (type === 'keydown') {
      const draft = at('[data-draft]');
      if (!draft || key?.key !== 'Enter' || !key.ctrl) return nothing;
      return commit(draft, { kind: 'key', target: draft, button: ['[data-send]'] });
    }
    if (at('[data-unclear]')) return type === 'click' ? { kind: 'unclear' } : nothing;
    if (at('[data-trigger]')) return type === 'click' ? { kind: 'trigger', surface: 'repost' } : nothing;
    const pressed = at('[data-press]');
    if (pressed && type === 'mousedown') return commit(pressed, { kind: 'press', target: pressed });
    const icon = at('[data-icon]');
    const control = icon ?? at('[data-commit]');
    if (!control || !['click', 'auxclick'].includes(type)) return nothing;
    return commit(control, { kind: 'pointer', target: control }, icon !== undefined);
  }
  return {
    id: 'test',
    recognise,
    forget,
    called: (call, replay) =>
      call.kind === 'open'
        ? null
        : {
            site: 'test',
            surface: 'share-link',
            control: document.body,
            iconOnly: false,
            replay,
            readText: () => ({ own: '', shared: call.text, truncated: false }),
          },
    found: () => ({ posts: 1, shareControls: 1 }),
    health: () => 'fits',
  };
}

export interface TestPage {
  readonly gate: Gate;
  readonly news: News[];
  /** What the page's own listeners saw, as `type@id`. */
  readonly seen: string[];
  /** What each card was told to keep away from. */
  readonly pressedAt: Question['pressedAt'][];
  readonly switches: { on: boolean; alive: boolean; drawable: boolean; active: boolean; askable: boolean };
  /** How often the site was told to forget the post it remembers. */
  readonly memory: { readonly forgotten: number };
  find(selector: string): HTMLElement;
  /** The open card's root, or null. */
  card(): ShadowRoot | null;
  /** Presses a button of the card by mouse. */
  pickCard(button: CardButton, atMs?: number, at?: Place): void;
  kinds(): string[];
}

const WATCHED =
  'pointerdown mousedown pointerup mouseup click auxclick keydown keypress keyup submit focusin focusout';

/** A page with the gate in front of it. The gate's listeners come first, as at document_start. */
export function openPage(html: string): TestPage {
  stage.roots.length = 0;
  const news: News[] = [];
  const seen: string[] = [];
  const pressedAt: Question['pressedAt'][] = [];
  const switches = { on: true, alive: true, drawable: true, active: true, askable: true };
  const memory = { forgotten: 0 };
  const userActivation = { get: () => ({ isActive: switches.active }), configurable: true };
  Object.defineProperty(navigator, 'userActivation', userActivation);
  secrecy ??= createSecrecy(window);
  const hidden = secrecy;
  const show = (lost: (how: Lost) => void): Card | null => {
    if (!switches.drawable) return null;
    const opened = openCard(window, hidden, FACE, null, lost);
    return opened.kind === 'open' ? opened.card : null;
  };
  const gate = openGate({
    window,
    site: testSite(() => {
      memory.forgotten += 1;
    }),
    classifier: () => classifier,
    settings: () => DEFAULT_SETTINGS,
    isOn: () => switches.on,
    alive: () => switches.alive,
    ask: (question) => {
      if (!switches.askable) throw new Error('a card that cannot be made');
      pressedAt.push(question.pressedAt);
      return show(question.lost);
    },
    note: (_which, lost) => show(lost),
    tell: (item) => news.push(item),
  });
  document.body.innerHTML = html;
  for (const type of WATCHED.split(' ')) {
    const watch = ({ target }: Event): number =>
      seen.push(`${type}@${target instanceof Element ? target.id || target.tagName : 'window'}`);
    window.addEventListener(type, watch, true);
    leaving.push(() => window.removeEventListener(type, watch, true));
  }
  leaving.push(gate.stepAside);

  const card = (): ShadowRoot | null => stage.roots.find((root) => root.host.isConnected) ?? null;
  return {
    gate,
    news,
    seen,
    pressedAt,
    switches,
    memory,
    card,
    find(selector) {
      const found = document.querySelector<HTMLElement>(selector);
      if (found === null) throw new Error(`the test page has no ${selector}`);
      return found;
    },
    pickCard(button, atMs = LATER, at) {
      const root = card();
      if (root === null) throw new Error('no card is open');
      stage.under = root.getElementById(button);
      clickOn(root.host, atMs, at);
    },
    kinds: () => news.map(({ kind }) => kind).filter((kind) => kind !== 'recognised' && kind !== 'pressed'),
  };
}

/** A post with a share control. */
export const post = (text: string): string =>
  `<article data-text="${text}"><button id="share" data-commit>Share</button></article>`;

/** Collects what reaches the page's own handler. */
export function counted(page: TestPage, selector: string, type: string): Event[] {
  const events: Event[] = [];
  page.find(selector).addEventListener(type, (event) => events.push(event));
  return events;
}

const leaving: (() => void)[] = [];

/** Ends the page's gate and listeners, so that the next test starts alone. */
export function leavePage(): void {
  for (const leave of leaving.splice(0)) leave();
  document.body.replaceChildren();
}
