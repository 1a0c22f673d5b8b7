// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/preact';
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

describe('an open hold', () => {
  it('shows words, whose they are, the rule, the provisions and the sums, administrative first', async () => {
    tab.reply = held([
      finding({}),
      finding({ rule: 'gambling/weights', words: ['фриспин', 'бонус'], from: 'own' }),
    ]);
    show(HOLD);
    await shareButton();
    expect(screen.getByRole('heading', { level: 2, name: 'Gambling' })).toBeTruthy();
    expect([...document.querySelectorAll('q')].map((q) => q.textContent)).toEqual([
      'казино',
      'фриспин',
      'бонус',
    ]);
    expect(text()).toContain('Words (in somebody else’s post)');
    expect(text()).toContain('Words (in your own words): фриспин бонус');
    expect(text()).toContain('gambling/casino-offer');
    expect(text()).toContain('weak signs that added up');
    expect(text()).toContain('KoAP art. 455 part 1');
    expect(text()).toContain('fine of 60 MRP = 259,500 ₸');
    expect(text()).toContain('fine of 170 MRP = 735,250 ₸');
    expect(text()).toContain('This is not legal advice');
    expect(text().indexOf('Administrative liability')).toBeLessThan(text().indexOf('Criminal liability'));
  });

  it('says since when, the date of the law text and where to read it', async () => {
    tab.reply = held([finding({ category: 'war', rule: 'war/call', words: ['x'] })]);
    show(HOLD);
    await shareButton();
    expect(text()).toContain('about 2 March 2026');
    expect(text()).toContain('March 2026 – July 2026');
    const link = screen.getByRole('link', { name: 'Open the law text: KoAP art.\u00a0456-2 part\u00a03-1' });
    expect(link.getAttribute('href')).toBe('https://adilet.zan.kz/rus/docs/K1400000235#z5520');
    expect(text()).toContain('Criminal Code art. 161');
  });

  it('explains a provision once and names it afterwards', async () => {
    tab.reply = held([finding({ category: 'war' }), finding({ category: 'drugs' })]);
    show(HOLD);
    await shareButton();
    expect(
      screen.getAllByRole('heading', { level: 4, name: 'KoAP art.\u00a0456-2 part\u00a03-1' }),
    ).toHaveLength(1);
    expect(text()).toContain('See above for KoAP art. 456-2 part 3-1.');
  });

  it('owns up to an MRP it does not know', async () => {
    tab.reply = held([finding({})]);
    show(HOLD, 'en', '2031-02-01');
    await shareButton();
    expect(text()).toContain(
      'We do not know the MRP (monthly calculation index) of 2031: sums use that of 2026',
    );
  });

  it.each([
    [
      'with the day of the court',
      'ДВК',
      ' is banned in Kazakhstan (court decision: 13 March 2018)',
      ' (2018)',
    ],
    [
      'with no court where its source names none',
      'Фронт ан-Нусра',
      '“Nusra Front (Jabhat al-Nusra)” is banned in Kazakhstan. Spreading',
      ' (2 November 2015)',
    ],
  ])('names a banned organisation %s, and how old the source is', async (_how, word, ban, age) => {
    tab.reply = held([finding({ category: 'extremism', words: [word] })]);
    show(HOLD);
    await shareButton();
    expect(text()).toContain(ban);
    expect(screen.getByRole('link', { name: `Source on the ban${age}` })).toBeTruthy();
  });

  it.each([
    ['Фронт ан-Нусра', 'ru', 'in Russian, where no Kazakh name is known'],
    ['Көше партиясы', '', 'in Kazakh, where one is'],
  ])('lets «%s» be read out with lang="%s": %s', async (name, lang) => {
    tab.reply = held([finding({ category: 'extremism', words: [name] })]);
    show(HOLD, 'kk');
    const named = await screen.findByText(name, { selector: 'span' });
    expect(named.lang).toBe(lang);
    expect(named.parentElement?.textContent).toContain(`«${name}» ұйымына Қазақстанда тыйым салынған`);
  });

  it('lets each word be read out in its own language, as far as that is known', async () => {
    tab.reply = held([finding({ words: ['ставки', 'құмар', 'casino'] })]);
    show(HOLD);
    await shareButton();
    expect([...document.querySelectorAll('q')].map((q) => q.getAttribute('lang'))).toEqual([
      'ru',
      'kk',
      null,
    ]);
  });

  it('does not give the day of an announcement for that of the court', async () => {
    tab.reply = held([finding({ category: 'extremism', words: ['Көше партиясы'] })]);
    show(HOLD);
    await shareButton();
    expect(text()).toContain('is banned in Kazakhstan (announced 19 May 2020)');
  });

  it('says when only a part of the post was checked', async () => {
    tab.reply = held([finding({})], true);
    show(HOLD);
    await shareButton();
    expect(text()).toContain('only the visible part was checked');
  });

  it('marks the Russian title as Russian for a Kazakh reader and says why', async () => {
    tab.reply = held([finding({ category: 'war', rule: 'war/call' })]);
    show(HOLD, 'kk');
    await screen.findByRole('button', { name: 'Бәрібір бөлісу' });
    const titles = [...document.querySelectorAll('.title [lang=ru]')];
    expect(titles.length).toBeGreaterThan(0);
    expect(text()).toContain('қазақша ресми атауы тексерілмеген');
  });

  it('shows the law’s own Kazakh title to a Kazakh reader where it is known', async () => {
    tab.reply = held([finding({})]);
    show(HOLD, 'kk');
    await screen.findByRole('button', { name: 'Бәрібір бөлісу' });
    const titles = [...document.querySelectorAll('.title')].map((title) => title.innerHTML);
    expect(titles).toContain('Қазақстан Республикасының жарнама туралы заңнамасын бұзу');
    expect(document.querySelector('.title [lang=ru]')).toBeNull();
    expect(text()).not.toContain('ресми атауы тексерілмеген');
  });

  it('begins with the safe button focused', async () => {
    tab.reply = held([finding({})]);
    show(HOLD);
    await shareButton();
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Don’t share' })),
    );
    within(screen.getByRole('group', { name: 'Your decision' })).getByRole('button', {
      name: 'Share anyway',
    });
  });

  it('keeps the words out of the title and the address', async () => {
    tab.reply = held([finding({ words: ['приметное'] })]);
    show(HOLD);
    await shareButton();
    expect(text()).toContain('приметное');
    expect(`${document.title} ${location.href}`).not.toContain('приметное');
    expect(`${localStorage.length}${sessionStorage.length}`).toBe('00');
  });
});
