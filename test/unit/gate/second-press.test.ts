// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { SECOND_WITHIN } from '../../../src/gate/second-press.ts';
import { counted, LATER, leavePage, openPage, post } from './page.ts';
import { clickOn, keyOn, trusted } from './person.ts';

afterEach(leavePage);

const ALL = { bubbles: true, cancelable: true, composed: true };
/** A place away from the upper left corner, where presses without a place come down. */
const FAR = { clientX: 300, clientY: 200 };
const QUICK = LATER + SECOND_WITHIN / 2;
const FORM = '<form id="form" data-text="casino"><button id="post">Post</button></form>';
const KEYS = '<p id="risky" tabindex="0" data-text="casino" data-draft></p>';

/** Holds a press, says yes to it by mouse and counts what the page gets of it all. */
function agreedTo(html: string, control: string, type: string) {
  const page = openPage(html);
  const events = counted(page, control, type);
  clickOn(page.find('#share'));
  page.pickCard('share');
  return { page, events };
}

describe('the second half of a double press on “Share anyway”', () => {
  it('does not send the same post once more by mouse', () => {
    const { page, events } = agreedTo(post('casino'), '#share', 'click');
    page.seen.length = 0;
    const doubles = counted(page, '#share', 'dblclick');
    clickOn(page.find('#share'), QUICK);
    trusted(page.find('#share'), new MouseEvent('dblclick', { bubbles: true, detail: 2 }), QUICK);
    expect([events.length, doubles.length]).toEqual([1, 0]);
    expect(page.seen).toEqual([]);
    expect(page.card()).toBeNull();
  });

  it('does not submit the form that lay under the card', () => {
    const page = openPage(FORM);
    const submits = counted(page, '#form', 'submit');
    page.find('#form').addEventListener('submit', (event) => event.preventDefault());
    clickOn(page.find('#post'));
    page.pickCard('share');
    clickOn(page.find('#post'), QUICK);
    expect(submits).toHaveLength(1);
  });

  it('does not press whatever else lay under the card', () => {
    const { page } = agreedTo(`${post('casino')}<button id="other">Delete</button>`, '#share', 'click');
    const others = counted(page, '#other', 'click');
    clickOn(page.find('#other'), QUICK);
    expect(others).toHaveLength(0);
  });

  it.each(['Enter', ' '])('does not work the control by "%s", which has the focus again', (key) => {
    const page = openPage(KEYS);
    const draft = page.find('#risky');
    const keys = counted(page, '#risky', 'keydown');
    keyOn(draft, 'Enter', { ctrlKey: true });
    const root = page.card();
    root?.getElementById('share')?.focus();
    if (root) keyOn(root.host, key, {}, { atMs: LATER });
    expect(keys).toHaveLength(1);
    page.seen.length = 0;
    keyOn(draft, key, {}, { atMs: QUICK });
    expect(page.seen).toEqual([]);
  });

  it('is still the same hammering at the third press', () => {
    const { page, events } = agreedTo(post('casino'), '#share', 'click');
    for (const presses of [1, 2, 3]) clickOn(page.find('#share'), LATER + presses * (SECOND_WITHIN - 100));
    expect(events).toHaveLength(1);
  });

  it('is kept from the page too when the yes was said in the explanation window', () => {
    const page = openPage(post('casino'));
    const clicks = counted(page, '#share', 'click');
    clickOn(page.find('#share'));
    page.pickCard('why');
    const explain = page.news.find((item) => item.kind === 'explain');
    page.gate.decide(explain?.kind === 'explain' ? explain.holdId : '', 'share-anyway');
    clickOn(page.find('#share'), performance.now() + 100, FAR);
    expect(clicks).toHaveLength(1);
  });

  it('is kept from the page too when a screen reader said yes, which has no place', () => {
    const page = openPage(post('casino'));
    const clicks = counted(page, '#share', 'click');
    clickOn(page.find('#share'));
    page.card()?.getElementById('share')?.focus();
    const root = page.card();
    if (root) trusted(root.host, new MouseEvent('click', { ...ALL, detail: 0 }), LATER);
    expect(clicks).toHaveLength(1);
    clickOn(page.find('#share'), QUICK, FAR);
    expect(clicks).toHaveLength(1);
  });

  it('is known by its place, wherever the card was', () => {
    const page = openPage(post('casino'));
    const clicks = counted(page, '#share', 'click');
    clickOn(page.find('#share'));
    page.pickCard('share', LATER, FAR);
    clickOn(page.find('#share'), QUICK, { clientX: FAR.clientX + 5, clientY: FAR.clientY - 5 });
    expect(clicks).toHaveLength(1);
  });
});

describe('what is no second half', () => {
  it('passes: a press that comes later', () => {
    const { page, events } = agreedTo(post('casino'), '#share', 'click');
    clickOn(page.find('#share'), LATER + SECOND_WITHIN + 1);
    expect(events.map(({ isTrusted }) => isTrusted)).toEqual([false, true]);
  });

  it('passes: a press somewhere else', () => {
    const { page } = agreedTo(`${post('casino')}<button id="other">Like</button>`, '#share', 'click');
    const others = counted(page, '#other', 'click');
    clickOn(page.find('#other'), QUICK, FAR);
    expect(others).toHaveLength(1);
  });

  it('passes: a press after a no', () => {
    const page = openPage(`${post('casino')}<button id="other">Like</button>`);
    const others = counted(page, '#other', 'click');
    clickOn(page.find('#share'));
    page.pickCard('cancel');
    clickOn(page.find('#other'), QUICK);
    expect(others).toHaveLength(1);
  });

  it.each([
    ['after a no in the explanation window', 'cancel'],
    ['after a yes there that came too late', 'share-anyway'],
  ] as const)('passes: a press %s', (_when, decision) => {
    const page = openPage(post('casino'));
    clickOn(page.find('#share'));
    page.pickCard('why');
    const explain = page.news.find((item) => item.kind === 'explain');
    if (decision === 'share-anyway') page.pickCard('cancel');
    page.gate.decide(explain?.kind === 'explain' ? explain.holdId : '', decision);
    page.seen.length = 0;
    clickOn(page.find('article'), performance.now() + 100);
    expect(page.seen).toContain('click@ARTICLE');
  });

  it('passes: what the person writes next, and the Enter that sends it', () => {
    const page = openPage(KEYS);
    const draft = page.find('#risky');
    keyOn(draft, 'Enter', { ctrlKey: true });
    const root = page.card();
    root?.getElementById('share')?.focus();
    if (root) keyOn(root.host, 'Enter', {}, { atMs: LATER });
    page.seen.length = 0;
    for (const key of ['o', 'Enter']) keyOn(draft, key, {}, { atMs: QUICK });
    expect(page.seen).toEqual(['keydown@risky', 'keyup@risky', 'keydown@risky', 'keyup@risky']);
  });

  it('passes: a key after a yes by mouse, and a mouse press after a yes by key', () => {
    const { page } = agreedTo(`${post('casino')}<p id="text" tabindex="0"></p>`, '#share', 'click');
    page.seen.length = 0;
    keyOn(page.find('#text'), 'Enter', {}, { atMs: QUICK });
    expect(page.seen).toEqual(['keydown@text', 'keyup@text']);
    leavePage();
    const other = openPage(`${KEYS}<button id="like">Like</button>`);
    const likes = counted(other, '#like', 'click');
    keyOn(other.find('#risky'), 'Enter', { ctrlKey: true });
    const root = other.card();
    root?.getElementById('share')?.focus();
    if (root) keyOn(root.host, 'Enter', {}, { atMs: LATER });
    clickOn(other.find('#like'), QUICK);
    expect(likes).toHaveLength(1);
  });

  it('passes: what the page does itself', () => {
    const { page, events } = agreedTo(post('casino'), '#share', 'click');
    const made = new MouseEvent('click', ALL);
    Object.defineProperty(made, 'timeStamp', { value: QUICK });
    page.find('#share').dispatchEvent(made);
    expect(events).toEqual([expect.anything(), made]);
  });
});
