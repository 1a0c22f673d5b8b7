// @vitest-environment jsdom
import { render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '../../../src/popup/popup.tsx';
import { DEFAULT_SETTINGS } from '../../../src/settings/defaults.ts';
import { fake, freshBrowser } from '../browser/fake-browser.ts';
import { cleanup } from '../ui/cleanup.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../browser/fake-browser.ts')).fake,
}));

const says = (sentence: RegExp) =>
  vi.waitFor(() => expect(screen.getByRole('status').textContent).toMatch(sentence));

beforeEach(freshBrowser);
afterEach(cleanup);

describe('a page that was open before Abaila came', () => {
  it('on a site that needs no asking: it is to be reloaded, and no access is asked for', async () => {
    fake.tabs.query.mockResolvedValue([{ id: 7, url: 'https://x.com/home' }]);
    render(<Popup initial={DEFAULT_SETTINGS} />);
    await says(/^Reload this page to protect it/);
    expect(screen.queryAllByRole('button')).toEqual([]);
  });

  it('on a site the person has added: it is to be reloaded, or given up', async () => {
    fake.permissions.fill(['https://news.example/*']);
    fake.tabs.query.mockResolvedValue([{ id: 7, url: 'https://news.example/1' }]);
    render(<Popup initial={DEFAULT_SETTINGS} />);
    await says(/^Reload this page to protect it/);
    expect((await screen.findAllByRole('button')).map(({ textContent }) => textContent)).toEqual([
      'Stop protecting this site',
    ]);
  });

  it('while Abaila is off: nothing would change', async () => {
    fake.tabs.query.mockResolvedValue([{ id: 7, url: 'https://x.com/home' }]);
    render(<Popup initial={{ ...DEFAULT_SETTINGS, on: false }} />);
    await says(/^Switched off everywhere$/);
  });
});
