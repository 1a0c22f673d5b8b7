// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { HeldFinding, HeldReply, ToPage } from '../../../src/browser/messages.ts';
import { App } from '../../../src/explain/app.tsx';
import type { Asked } from '../../../src/explain/asked.ts';
import type { Language } from '../../../src/settings/settings.ts';

/** The tab at the other end: answers like a content script and remembers what it was told. */
const tab = vi.hoisted(() => ({
  reply: undefined as unknown,
  told: [] as unknown[],
}));

vi.mock('webextension-polyfill', () => ({
  default: {
    tabs: {
      sendMessage: async (id: number, message: ToPage, options: { frameId: number }) => {
        if (message.kind === 'decide') tab.told.push({ id, ...options, ...message });
        if (tab.reply === undefined) throw new Error('Receiving end does not exist');
        return message.kind === 'decide' ? undefined : tab.reply;
      },
    },
  },
}));

const finding = (change: Partial<HeldFinding>): HeldFinding => ({
  category: 'gambling',
  verdict: 'warn',
  rule: 'gambling/casino-offer',
  start: 0,
  end: 6,
  spans: [{ start: 0, end: 6 }],
  words: ['казино'],
  from: 'shared',
  ...change,
});
const held = (findings: readonly HeldFinding[], truncated = false): HeldReply => ({
  kind: 'held-findings',
  findings,
  truncated,
});

const HOLD: Asked = { kind: 'hold', tab: 5, frame: 3, holdId: 'h1' };
const show = (asked: Asked, language: Language = 'en', today = '2026-11-22') =>
  render(<App asked={asked} today={today} language={language} />);
const text = () => (document.body.textContent ?? '').replaceAll('\u00a0', ' ');
const shareButton = () => screen.findByRole('button', { name: 'Share anyway' });

/** When the buttons appeared, by the clock the page reads. */
const SHOWN_AT = 1000;

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

beforeEach(() => {
  tab.reply = undefined;
  tab.told.length = 0;
  vi.spyOn(window, 'close').mockImplementation(() => undefined);
  vi.spyOn(performance, 'now').mockReturnValue(SHOWN_AT);
});
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
