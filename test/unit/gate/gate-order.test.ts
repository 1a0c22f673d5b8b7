// @vitest-environment jsdom
import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import { LATER, leavePage, openPage } from './page.ts';
import { clickOn, keyOn } from './person.ts';

afterEach(leavePage);

const PAGE = `
  <article data-text="casino"><button id="risky" data-commit>Share</button></article>
  <article data-text="casino two"><button id="down" data-press>Send</button></article>
  <article data-text="a walk"><button id="clean" data-commit>Share</button></article>
  <section data-text="casino three"><p id="draft" tabindex="0" data-draft></p></section>`;

// Other work on the same machine must not decide the outcome.
const PATIENCE = 60_000;

type Page = ReturnType<typeof openPage>;

/** What a test counts of one page: the person's answers, and what reached the page's own handlers. */
interface Count {
  yes: number;
  risky: number;
  clean: number;
  cleanPresses: number;
  riskyPresses: number;
  holds: number;
}

const TOO_EARLY = 'share anyway too early';

const STEPS: Record<string, (page: Page, count: Count) => void> = {
  'press risky': (page, count) => {
    clickOn(page.find('#risky'));
    count.riskyPresses += 1;
  },
  'press mousedown surface': (page, count) => {
    clickOn(page.find('#down'));
    count.riskyPresses += 1;
  },
  'press shortcut': (page, count) => {
    keyOn(page.find('#draft'), 'Enter', { ctrlKey: true });
    count.riskyPresses += 1;
  },
  'press clean': (page, count) => {
    clickOn(page.find('#clean'));
    count.cleanPresses += 1;
  },
  'page clicks risky': (page, count) => {
    page.find('#risky').click();
    count.riskyPresses += 1;
  },
  'share anyway': (page, count) => {
    if (page.card() === null) return;
    page.pickCard('share');
    count.yes += 1;
  },
  'share anyway, by a double click over the control': (page, count) => {
    if (page.card() === null) return;
    page.pickCard('share');
    count.yes += 1;
    clickOn(page.find('#risky'), LATER + 150);
  },
  [TOO_EARLY]: (page) => page.card() && page.pickCard('share', 0),
  cancel: (page) => page.card() && page.pickCard('cancel'),
  escape: (page) => {
    const root = page.card();
    if (root) keyOn(root.host, 'Escape');
  },
  'press in the card, by the page': (page) =>
    page.card()?.host.dispatchEvent(new MouseEvent('click', { bubbles: true })),
  leave: () => window.dispatchEvent(new Event('pagehide')),
};

function run(names: readonly string[]): Count {
  const page = openPage(PAGE);
  const count: Count = { yes: 0, risky: 0, clean: 0, cleanPresses: 0, riskyPresses: 0, holds: 0 };
  const reached = (selector: string, type: string, what: 'risky' | 'clean'): void =>
    page.find(selector).addEventListener(type, () => {
      count[what] += 1;
    });
  reached('#risky', 'click', 'risky');
  reached('#down', 'mousedown', 'risky');
  reached('#draft', 'keydown', 'risky');
  reached('#clean', 'click', 'clean');
  try {
    for (const name of names) STEPS[name]?.(page, count);
    count.holds = page.kinds().filter((kind) => kind === 'held').length;
    return count;
  } finally {
    leavePage();
  }
}

const anySteps = (names: readonly string[]) => fc.array(fc.constantFrom(...names), { maxLength: 14 });
const ALL_STEPS = Object.keys(STEPS);

it(
  'sends no more than the person said yes to: one replay, and one press of the same again',
  () => {
    fc.assert(
      fc.property(anySteps(ALL_STEPS), (names) => {
        const { yes, risky, riskyPresses, holds } = run(names);
        expect(risky).toBeLessThanOrEqual(2 * yes);
        // A press was held, or it is one that the person made once more after a yes.
        expect(risky).toBeLessThanOrEqual(yes + riskyPresses - holds);
        expect(risky).toBeGreaterThanOrEqual(yes);
      }),
      { numRuns: 60 },
    );
  },
  PATIENCE,
);

it(
  'sends nothing as long as nobody says yes',
  () => {
    const withoutYes = ALL_STEPS.filter((name) => name === TOO_EARLY || !name.startsWith('share anyway'));
    fc.assert(
      fc.property(anySteps(withoutYes), (names) => {
        expect(run(names).risky).toBe(0);
      }),
      { numRuns: 60 },
    );
  },
  PATIENCE,
);

it(
  'never loses a clean share',
  () => {
    fc.assert(
      fc.property(anySteps(ALL_STEPS), (names) => {
        const { clean, cleanPresses } = run(names);
        expect(clean).toBe(cleanPresses);
      }),
      { numRuns: 60 },
    );
  },
  PATIENCE,
);

it('a page cannot use a key that went through to press another post', () => {
  const { yes, risky } = run(['press shortcut', 'share anyway', 'press shortcut', 'page clicks risky']);
  expect({ yes, risky }).toEqual({ yes: 1, risky: 2 });
});
