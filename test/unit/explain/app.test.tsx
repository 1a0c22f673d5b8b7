// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cleanup } from '../ui/cleanup.ts';
import { tab } from './other-end.ts';
import { finding, freshTab, HOLD, held, shareButton, show, text } from './shown.tsx';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('./other-end.ts')).browserAround,
}));

beforeEach(freshTab);
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('a hold that is gone', () => {
  it.each([{ kind: 'gone' }, undefined])('says so when the tab answers %o', async (reply) => {
    tab.reply = reply;
    show(HOLD);
    await screen.findByRole('heading', { name: 'There is nothing left to decide here' });
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('is noticed when the window comes to the front again', async () => {
    tab.reply = held([finding({})]);
    show(HOLD);
    await shareButton();
    tab.reply = { kind: 'gone' };
    fireEvent.focus(window);
    await screen.findByRole('heading', { name: 'There is nothing left to decide here' });
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('status')));
  });
});

describe('without a hold', () => {
  it('explains a category, with no decision to take', () => {
    show({ kind: 'category', category: 'insult' }, 'ru');
    expect(screen.getByRole('heading', { level: 1, name: 'Оскорбление и клевета' })).toBeTruthy();
    expect(text()).toContain('ст. 73-3 ч. 2 КоАП');
    expect(text()).toContain('В Кыргызстане');
    expect(text()).toContain('штраф 20 000 сомов');
    expect(text()).not.toContain('373');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('leaves out no level of heading, with a hold or without', async () => {
    const levels = () =>
      [...document.querySelectorAll('h1, h2, h3, h4')].map((one) => Number(one.localName[1]));
    const leaps = () => levels().filter((level, index) => level > (levels()[index - 1] ?? 0) + 1);
    show({ kind: 'category', category: 'insult' });
    expect(new Set(levels())).toEqual(new Set([1, 2, 3, 4]));
    expect(leaps()).toEqual([]);
    cleanup();
    tab.reply = held([finding({})]);
    show(HOLD);
    await shareButton();
    expect(new Set(levels())).toEqual(new Set([1, 2, 3, 4]));
    expect(leaps()).toEqual([]);
  });

  it('does not pass a report about the law for its text', () => {
    show({ kind: 'category', category: 'insult' });
    const report = screen.getByRole('link', {
      name: /^Read the report: Kyrgyz Code on Offences art.\s107-1$/,
    });
    expect(report.getAttribute('href')).toBe('https://en.fergana.ru/news/136435');
    const facts = report.closest('dl')?.textContent;
    expect(facts).toContain('Report as ofFebruary 2025');
    expect(facts).not.toMatch(/law text/i);
    const laws = screen.getAllByRole('link', { name: /^Open the law text: / });
    expect(laws.length).toBeGreaterThan(0);
    for (const law of laws) expect(law.closest('dl')?.textContent).not.toMatch(/report/i);
  });

  it('says when it does not know what to explain', () => {
    show({ kind: 'unclear' });
    expect(screen.getByRole('heading', { name: 'There is nothing to explain here' })).toBeTruthy();
  });
});
