// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cleanup } from '../ui/cleanup.ts';
import { around, tab } from './other-end.ts';
import { finding, freshTab, HOLD, held, SHOWN_AT, shareButton, show } from './shown.tsx';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('./other-end.ts')).browserAround,
}));

beforeEach(freshTab);
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

/** A press some ms after the buttons appeared; a dispatched event cannot be given a time in another way. */
async function pressShareAfter(afterMs: number): Promise<void> {
  const button = await shareButton();
  await waitFor(() =>
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Don’t share' })),
  );
  const event = new MouseEvent('click', { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'timeStamp', { value: SHOWN_AT + afterMs });
  fireEvent(button, event);
}

describe('the decision', () => {
  it('tells the tab and frame of the hold "cancel", once, and closes', async () => {
    tab.reply = held([finding({})]);
    show(HOLD);
    await shareButton();
    fireEvent.click(screen.getByRole('button', { name: 'Don’t share' }));
    await screen.findByText('Nothing was sent. You can close this window.');
    expect(tab.told).toEqual([{ id: 5, frameId: 3, kind: 'decide', holdId: 'h1', decision: 'cancel' }]);
    expect(window.close).toHaveBeenCalledOnce();
  });

  it('shares only when pressed 400 ms or more after the button appeared', async () => {
    tab.reply = held([finding({})]);
    show(HOLD);
    await pressShareAfter(399);
    fireEvent.click(screen.getByRole('button', { name: 'Don’t share' }));
    await screen.findByText('Nothing was sent. You can close this window.');
    expect(tab.told).toMatchObject([{ decision: 'cancel' }]);
  });

  it('shares on a later press', async () => {
    tab.reply = held([finding({})]);
    show(HOLD);
    await pressShareAfter(400);
    await screen.findByText('Your decision went to the tab. You can close this window.');
    expect(tab.told).toMatchObject([{ decision: 'share-anyway' }]);
  });

  it('tells nothing when the hold was decided elsewhere meanwhile', async () => {
    tab.reply = held([finding({})]);
    show(HOLD);
    await shareButton();
    tab.reply = { kind: 'gone' };
    await pressShareAfter(500);
    await screen.findByRole('heading', { name: 'There is nothing left to decide here' });
    expect(tab.told).toEqual([]);
  });
});

describe('Escape', () => {
  const pressEscape = (how: KeyboardEventInit = {}) =>
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape', ...how });
  /** Presses the safe button; had Escape done anything before, it would show twice. */
  async function onlyTheButtonCounts(): Promise<void> {
    fireEvent.click(screen.getByRole('button', { name: 'Don’t share' }));
    await screen.findByText('Nothing was sent. You can close this window.');
    expect([tab.told.length, vi.mocked(window.close).mock.calls.length]).toEqual([1, 1]);
  }

  it('is “Don’t share”, once, also right after the window appeared', async () => {
    tab.reply = held([finding({})]);
    show(HOLD);
    await shareButton();
    pressEscape();
    await screen.findByText('Nothing was sent. You can close this window.');
    expect(tab.told).toEqual([{ id: 5, frameId: 3, kind: 'decide', holdId: 'h1', decision: 'cancel' }]);
    expect(window.close).toHaveBeenCalledOnce();
  });

  it('is so with the focus on “Share anyway” too', async () => {
    tab.reply = held([finding({})]);
    show(HOLD);
    (await shareButton()).focus();
    pressEscape();
    await screen.findByText('Nothing was sent. You can close this window.');
    expect(tab.told).toMatchObject([{ decision: 'cancel' }]);
  });

  it.each([
    ['still down from before', { repeat: true }],
    ['that ends the writing of a syllable', { isComposing: true }],
    ['with another key', { ctrlKey: true }],
    ['with Shift', { shiftKey: true }],
  ])('does nothing %s', async (_how, how) => {
    tab.reply = held([finding({})]);
    show(HOLD);
    await shareButton();
    pressEscape(how);
    await onlyTheButtonCounts();
  });

  it('does nothing where the person made the window an ordinary tab', async () => {
    around.type = 'normal';
    tab.reply = held([finding({})]);
    show(HOLD);
    await shareButton();
    pressEscape();
    await onlyTheButtonCounts();
  });

  it('closes a window that has nothing left to decide, and tells nobody', async () => {
    show(HOLD);
    await screen.findByRole('heading', { name: 'There is nothing left to decide here' });
    pressEscape();
    await waitFor(() => expect(window.close).toHaveBeenCalledOnce());
    expect(tab.told).toEqual([]);
  });

  it('does nothing on the law of a category, which is a tab among others', async () => {
    show({ kind: 'category', category: 'insult' });
    pressEscape();
    expect(around.asked).toBe(0);
  });
});
