// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { counted, LATER, leavePage, openPage, post, type TestPage } from './page.ts';
import { clickOn } from './person.ts';

afterEach(leavePage);

/** Shares anyway as the explanation window says it: the tab itself has not been pressed for a while. */
function shareFromAfar(page: TestPage): void {
  page.pickCard('why');
  const explain = page.news.find(({ kind }) => kind === 'explain');
  page.switches.active = false;
  page.gate.decide(explain?.kind === 'explain' ? explain.holdId : '', 'share-anyway');
}

/** The person reads the note, and presses for themselves. */
function pressOnceMore(page: TestPage, selector: string): void {
  page.pickCard('cancel');
  page.switches.active = true;
  clickOn(page.find(selector), 2 * LATER);
}

/** The page makes a call that would share something risky; tells whether it was held. */
function call(page: TestPage) {
  const replay = { kind: 'call' as const, go: vi.fn(), drop: vi.fn() };
  const event = new CustomEvent('asked', { cancelable: true });
  page.gate.called(event, { kind: 'share', text: 'casino' }, replay);
  return { held: event.defaultPrevented, ...replay };
}

const link = (attributes: string): string =>
  `<article data-text="casino"><a id="out" href="#there" ${attributes} data-commit>Telegram</a></article>`;
const form = (ofForm: string, ofButton = ''): string =>
  `<article data-text="casino"><form id="out" ${ofForm}><button id="send" ${ofButton}>Send</button></form></article>`;

describe('a window for which the browser wants a press on the page', () => {
  it('is asked for in vain no more: the call ends, and the person presses once more', () => {
    const page = openPage('<button id="share">Share</button>');
    const made = call(page);
    shareFromAfar(page);
    expect([made.go.mock.calls.length, made.drop.mock.calls.length]).toEqual([0, 1]);
    expect(page.card()).not.toBeNull();
    pressOnceMore(page, '#share');
    expect(call(page).held).toBe(false);
  });

  it.each([
    ['a link to a new tab', link('target="_blank"'), '#out', 'click'],
    ['a form that opens a tab', form('target="share"'), '#send', 'submit'],
    ['a button whose form opens a tab', form('', 'formtarget="_BLANK"'), '#send', 'submit'],
  ])('is left to the person: %s', (_what, html, control, type) => {
    const page = openPage(html);
    const sent = counted(page, '#out', type);
    page.find('#out').addEventListener(type, (event) => event.preventDefault());
    clickOn(page.find(control));
    shareFromAfar(page);
    expect(sent).toHaveLength(0);
    pressOnceMore(page, control);
    expect(sent).toHaveLength(1);
    expect(page.card()).toBeNull();
  });

  it('is left to the person though a counter of the post has gone on since', () => {
    const page = openPage(link('target="_blank"').replace('casino', 'casino 12 views'));
    const sent = counted(page, '#out', 'click');
    clickOn(page.find('#out'));
    shareFromAfar(page);
    page.find('[data-text]').dataset.text = 'casino 13 views';
    pressOnceMore(page, '#out');
    expect(sent).toHaveLength(1);
    expect(page.card()).toBeNull();
  });

  it('refused once does not mean refused for good', () => {
    const page = openPage(post('casino'));
    const refuse = (): void => page.gate.refused();
    page.find('#share').addEventListener('click', refuse);
    clickOn(page.find('#share'));
    page.pickCard('share');
    expect(page.card()).not.toBeNull();
    page.find('#share').removeEventListener('click', refuse);
    page.pickCard('cancel');
    page.find('[data-text]').dataset.text = 'another casino of tomorrow';
    clickOn(page.find('#share'), 2 * LATER);
    page.pickCard('share', 2 * LATER);
    expect(page.card()).toBeNull();
  });

  it('is not owed to another share that the person makes instead', () => {
    const page = openPage(post('clean'));
    call(page);
    shareFromAfar(page);
    pressOnceMore(page, '#share');
    expect(call(page).held).toBe(true);
  });

  it.each([
    ['a link that stays', link('target="_self"')],
    ['a button', post('casino')],
  ])('is not needed for %s', (_what, html) => {
    const page = openPage(html);
    const control = page.find('[data-commit]');
    const clicks: Event[] = [];
    control.addEventListener('click', (event) => clicks.push(event));
    clickOn(control);
    shareFromAfar(page);
    expect(clicks).toHaveLength(1);
    expect(page.card()).toBeNull();
  });

  it('may be what a press leads to: then that press goes through once more, with its call', () => {
    const page = openPage(post('casino'));
    const held: boolean[] = [];
    page.find('#share').addEventListener('click', () => {
      if (page.switches.active) held.push(call(page).held);
      else page.gate.refused();
    });
    clickOn(page.find('#share'));
    shareFromAfar(page);
    expect(page.card()).not.toBeNull();
    pressOnceMore(page, '#share');
    expect(held).toEqual([false]);
    expect(page.kinds()).toEqual(['held', 'explain']);
  });

  it('means nothing when nobody was asked', () => {
    const page = openPage(post('clean'));
    page.gate.refused();
    clickOn(page.find('#share'));
    expect(page.seen).toContain('click@share');
    expect(page.card()).toBeNull();
  });
});
