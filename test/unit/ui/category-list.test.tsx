// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EXPLAINED_KEY } from '../../../src/browser/explained.ts';
import { DEFAULT_SETTINGS } from '../../../src/settings/defaults.ts';
import { CategoryList } from '../../../src/ui/category-list.tsx';
import { fake, freshBrowser, OWN_ORIGIN } from '../browser/fake-browser.ts';
import { cleanup } from './cleanup.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../browser/fake-browser.ts')).fake,
}));

const law = (category: string) => screen.getByRole('link', { name: `Law: ${category}` });
const auxClick = (button: number) => new MouseEvent('auxclick', { bubbles: true, cancelable: true, button });

beforeEach(() => {
  freshBrowser();
  render(<CategoryList language="en" settings={DEFAULT_SETTINGS} change={() => undefined} />);
});
afterEach(cleanup);

describe('the law on a category', () => {
  it('opens in a tab, at an address that is the same for each', async () => {
    expect(law('Gambling').getAttribute('href')).toBe('/src/explain/explain.html');
    expect(fireEvent.click(law('Gambling'))).toBe(false);
    await vi.waitFor(() => expect(fake.tabs.update.mock.calls).toEqual([[43, { active: true }]]));
    const url = `${OWN_ORIGIN}src/explain/explain.html`;
    expect(fake.tabs.create.mock.calls).toEqual([[{ url, active: false }]]);
    expect(fake.storage.session.all()).toEqual({
      [EXPLAINED_KEY]: { 43: { kind: 'category', category: 'gambling' } },
    });
  });

  it('opens by the middle button too, and leaves the right one its menu', async () => {
    expect(fireEvent(law('Drugs'), auxClick(2))).toBe(true);
    expect(fireEvent(law('Drugs'), auxClick(1))).toBe(false);
    await vi.waitFor(() => expect(fake.tabs.update).toHaveBeenCalled());
    expect(fake.tabs.create).toHaveBeenCalledTimes(1);
  });
});
