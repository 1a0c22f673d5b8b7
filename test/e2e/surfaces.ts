import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { ADAPTERS } from '../../src/sites/sites.ts';
import type { Driver } from '../../src/tools/browsers/driver.ts';
import type { BrowserName } from '../../src/tools/browsers/find.ts';
import { until } from '../../src/tools/browsers/until.ts';
import { type Outcome, writeOutcomes } from '../../src/tools/sites/outcomes.ts';
import { settle } from './feed.ts';
import { act, openSite, pageCommits, SITE_PAGES, type SitePage, type SurfaceCase } from './site-pages.ts';
import { enter, type World } from './world.ts';

type Input = 'mouse' | 'touch' | 'keyboard';

interface Trial {
  readonly page: SitePage;
  readonly surface: SurfaceCase;
  readonly input: Input;
}

const hosts = manifest.content_scripts.flatMap(({ matches }) =>
  matches.map((match) => match.split('/')[2] ?? ''),
);
/** The demo's own feed is driven by `npm start`. */
const DEMO = 'demo';
const isListed = (host: string): boolean =>
  hosts.some((listed) => (listed.startsWith('*.') ? host.endsWith(listed.slice(1)) : host === listed));

const PAGES = SITE_PAGES.filter(({ site }) => site !== DEMO);

const trialsOn = (pages: readonly SitePage[]): readonly Trial[] =>
  pages.flatMap((page) =>
    page.surfaces.flatMap((surface) => {
      const inputs: readonly Input[] = surface.commit.do === 'key' ? ['keyboard'] : ['mouse', 'touch'];
      return inputs.map((input) => ({ page, surface, input }));
    }),
  );

/** Sites that the manifest names, in the build a store gets; the others count as added in the demo build. */
const BUILDS = [
  { build: 'store', trials: trialsOn(PAGES.filter(({ host }) => isListed(host))) },
  { build: 'demo', trials: trialsOn(PAGES.filter(({ host }) => !isListed(host))) },
] as const;

async function bring({ page, surface, input }: Trial, driver: Driver): Promise<void> {
  await openSite(driver, page);
  for (const step of surface.steps) await act(driver, step);
  await act(driver, surface.commit, input === 'touch' ? 'touch' : 'mouse');
}

/** What became of the press: a card, or as many commits as the page makes when nobody stops it. */
const outcome = (driver: Driver, commits: number): Promise<'held' | 'passed'> =>
  until('the card or the commit', async () => {
    if ((await driver.card()).kind === 'card') return 'held';
    return (await pageCommits(driver)).length >= commits ? 'passed' : undefined;
  });

async function expectPass(trial: Trial, driver: Driver): Promise<void> {
  await bring(trial, driver);
  expect(await outcome(driver, trial.surface.commits)).toBe('passed');
  await settle(driver);
  const commits = await pageCommits(driver);
  expect(commits).toHaveLength(trial.surface.commits);
  expect(commits.map(({ trusted }) => trusted)).not.toContain(false);
  expect((await driver.card()).kind).toBe('none');
}

async function expectHold(trial: Trial, driver: Driver): Promise<void> {
  const { surface, input } = trial;
  const hand = input === 'keyboard' ? 'keyboard' : input;
  await bring(trial, driver);
  expect(await outcome(driver, surface.commits)).toBe('held');
  expect(await pageCommits(driver)).toEqual([]);
  await driver.pressCard('cancel', hand);
  await driver.waitForNoCard();
  await settle(driver);
  expect(await pageCommits(driver)).toEqual([]);
  await bring(trial, driver);
  await driver.pressCard('share', hand);
  await until('the post to be sent', async () =>
    (await pageCommits(driver)).length >= surface.commits ? true : undefined,
  );
  await settle(driver);
  expect(await pageCommits(driver)).toHaveLength(surface.commits);
  expect((await driver.card()).kind).toBe('none');
}

/** Tries every way to share on every site's page and writes down what came of it. */
export function trySurfaces(browser: BrowserName): void {
  const outcomes: Outcome[] = [];

  describe.each(BUILDS)(`every way to share, in ${browser} ($build)`, ({ build, trials }) => {
    let world: World;
    beforeAll(async () => {
      world = await enter(browser, build);
    });
    afterAll(() => world.close());

    for (const trial of trials) {
      const { page, surface, input } = trial;
      it(`${page.site} ${page.host}${page.path} · ${surface.name} · ${input}: ${surface.expect}`, async () => {
        const outcome = { browser, site: page.site, surface: surface.surface, name: surface.name, input };
        const at = outcomes.push({ ...outcome, expect: surface.expect, passed: false }) - 1;
        await (surface.expect === 'hold' ? expectHold : expectPass)(trial, world.driver);
        outcomes[at] = { ...outcome, expect: surface.expect, passed: true };
      });
    }
  });

  it('leaves out no site', () => {
    const tried = new Set(PAGES.map(({ site }) => site));
    const known = ADAPTERS.map(({ id }) => id).filter((id) => id !== DEMO);
    expect(tried).toEqual(new Set([...known, 'any-site']));
  });

  afterAll(() => writeOutcomes(browser, outcomes));
}
