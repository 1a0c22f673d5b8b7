import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driver } from '../../src/tools/browsers/driver.ts';
import { until } from '../../src/tools/browsers/until.ts';
import { settle } from './feed.ts';
import { openSite, pageCommits, SITE_PAGES } from './site-pages.ts';
import { BROWSERS, enter, type World } from './world.ts';

/** As Soapbox does where quotes are on: the same button opens a menu, outside of the post. */
function openMenus(): void {
  const open = (event: MouseEvent): void => {
    const post = event.target instanceof Element ? event.target.closest('.boost')?.closest('[id]') : null;
    if (!post) return;
    event.stopPropagation();
    const menu = document.createElement('div');
    menu.dataset.testid = 'dropdown-menu';
    menu.style.cssText = 'position: fixed; top: 4px; right: 4px; background: #fff';
    menu.innerHTML =
      '<ul><li><a href="#" role="button" tabindex="0" title="Repost" class="again"><svg class="icon icon-tabler-repeat"></svg><span>Repost</span></a></li><li><a href="#" role="button" tabindex="0" title="Quote post"><svg class="icon icon-tabler-quote"></svg><span>Quote post</span></a></li></ul>';
    menu.querySelector('.again')?.addEventListener('click', (choice) => {
      choice.preventDefault();
      const { __commits } = window as unknown as { __commits: unknown[] };
      __commits.push({ surface: 'repost', postId: post.id, trusted: choice.isTrusted });
      menu.remove();
    });
    document.body.append(menu);
  };
  document.addEventListener('click', open, { capture: true });
}

describe.each(BROWSERS)('a boost menu that nothing in the page announces, in %s', (browser) => {
  let world: World;
  let driver: Driver;
  beforeAll(async () => {
    world = await enter(browser, 'demo');
    driver = world.driver;
  });
  afterAll(() => world.close());

  it('is asked about once: at its button, and not again at what is chosen', async () => {
    const page = SITE_PAGES.find(({ file }) => file === 'soapbox/feed.html');
    if (page === undefined) throw new Error('no page');
    await openSite(driver, page);
    await driver.evaluate(openMenus);
    await driver.press('#p1 .boost', 'mouse');
    await until('the card', async () => (await driver.card()).kind === 'card' || undefined);
    await driver.pressCard('share', 'keyboard');
    await driver.waitForNoCard();
    await settle(driver);
    expect(await pageCommits(driver)).toEqual([]);
    await driver.press('.again', 'mouse');
    await until('the boost', async () => (await pageCommits(driver)).length > 0 || undefined);
    await settle(driver);
    expect(await pageCommits(driver)).toEqual([{ surface: 'repost', postId: 'p1', trusted: true }]);
    expect((await driver.card()).kind).toBe('none');
  });
});
