import type { Driver } from '../../src/tools/browsers/driver.ts';

/** Risky beyond doubt, and harmless beyond doubt; the words of the first must turn up nowhere. */
export const RISKY_WORDS = ['промокод', 'казино', 'бонус'] as const;
export const RISKY =
  'Онлайн-казино дарит бонус за регистрацию! Введи промокод START, делай ставки и выводи выигрыш сразу. Играй сейчас!';
export const CLEAN =
  'Сегодня пекли яблочный пирог, во дворе расцвела сирень, а кот проспал весь день на подоконнике.';

export const FEED_URL = 'https://x.com/home';

/** What the page saw being published. */
export interface Commit {
  readonly post: string;
  readonly trusted: boolean;
}

const BEHAVIOUR = `
  window.__commits = [];
  let opener = null;
  const commit = (post, event) => window.__commits.push({ post, trusted: event.isTrusted });
  document.addEventListener('click', (event) => {
    const control = event.target.closest('[data-testid]');
    if (control === null) return;
    if (control.dataset.testid === 'retweet') {
      opener = control.closest('article').id;
      document.querySelector('#menu').hidden = false;
    }
    if (control.dataset.testid === 'retweetConfirm') {
      commit(opener, event);
      document.querySelector('#menu').hidden = true;
    }
    if (control.dataset.testid === 'tweetButton') commit('draft', event);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.ctrlKey && event.target.closest('[data-testid^=tweetTextarea]')) commit('draft', event);
  });
`;

const article = (id: string, text: string): string => `
  <article data-testid="tweet" id="${id}">
    <div data-testid="tweetText">${text}</div>
    <button data-testid="retweet" aria-label="Repost">Repost</button>
    <a class="out" target="_blank" href="https://t.me/share/url?url=https%3A%2F%2Fx.com%2F1&text=${encodeURIComponent(text)}">Telegram</a>
  </article>`;

/**
 * A small feed with the markup of a real one: two posts, a menu outside them, a composer.
 *
 * @param first a script that runs before everything else on the page
 */
export function feedPage(first = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Feed</title><script>${first}</script></head><body>
    <main>${article('risky', RISKY)}${article('clean', CLEAN)}</main>
    <div role="dialog"><div data-testid="tweetTextarea_0" contenteditable="true" role="textbox" style="min-height: 2em">draft </div>
    <button data-testid="tweetButton">Post</button></div>
    <div id="menu" role="menu" data-testid="Dropdown" hidden><div role="menuitem" tabindex="0" data-testid="retweetConfirm">Repost</div></div>
    <script>${BEHAVIOUR}</script></body></html>`;
}

export async function openFeed(driver: Driver, first = ''): Promise<void> {
  driver.server.serve('x.com', '/home', { body: feedPage(first) });
  driver.server.serve('t.me', '/share/url', { body: '<!doctype html><title>t.me</title>' });
  await driver.open(FEED_URL);
}

/** Presses repost in the menu of a post: the press that would publish it. */
export async function repost(
  driver: Driver,
  post: 'risky' | 'clean',
  how: 'mouse' | 'double' | 'touch' = 'mouse',
): Promise<void> {
  await driver.press(`#${post} [data-testid="retweet"]`);
  await driver.press('[data-testid="retweetConfirm"]', how);
}

export const commits = (driver: Driver): Promise<readonly Commit[]> =>
  driver.evaluate(() => (window as unknown as { __commits: Commit[] }).__commits);

export async function waitForCommit(driver: Driver): Promise<readonly Commit[]> {
  await driver.waitFor(
    'a commit',
    () => (window as unknown as { __commits: unknown[] }).__commits.length > 0,
  );
  return commits(driver);
}

/**
 * Lets the page handle everything that was under way. Input and frames are handled in order,
 * so whatever a press was going to do has been done when a later frame has been drawn.
 */
export const settle = (driver: Driver): Promise<void> =>
  driver.evaluate(
    () => new Promise<void>((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn()))),
  );
