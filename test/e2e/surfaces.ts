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
  /** The hand of each press: a held share is brought twice, once to cancel it and once to send it all the same. */
  readonly inputs: readonly [Input, ...Input[]];
}

const hosts = manifest.content_scripts.flatMap(({ matches }) =>
  matches.map((match) => match.split('/')[2] ?? ''),
);
/** The demo's own feed is driven by `npm start`. */
const DEMO = 'demo';
const isListed = (host: string): boolean =>
  hosts.some((listed) => (listed.startsWith('*.') ? host.endsWith(listed.slice(1)) : host === listed));

const PAGES = SITE_PAGES.filter(({ site }) => site !== DEMO);

const HANDS = ['mouse', 'touch'] as const;

function trialsOf(page: SitePage, surface: SurfaceCase): readonly Trial[] {
  if (surface.commit.do === 'key') return [{ page, surface, inputs: ['keyboard'] }];
  if (surface.expect === 'hold') return [{ page, surface, inputs: HANDS }];
  return HANDS.map((input) => ({ page, surface, inputs: [input] }));
}

const trialsOn = (pages: readonly SitePage[]): readonly Trial[] =>
  pages.flatMap((page) => page.surfaces.flatMap((surface) => trialsOf(page, surface)));

/** Sites that the manifest names, in the build a store gets; the others count as added in the demo build. */
const BUILDS = [
  { build: 'store', trials: trialsOn(PAGES.filter(({ host }) => isListed(host))) },
  { build: 'demo', trials: trialsOn(PAGES.filter(({ host }) => !isListed(host))) },
] as const;

async function bring({ page, surface }: Trial, input: Input, driver: Driver): Promise<void> {
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
  await bring(trial, trial.inputs[0], driver);
  expect(await outcome(driver, trial.surface.commits)).toBe('passed');
  await settle(driver);
  const commits = await pageCommits(driver);
  expect(commits).toHaveLength(trial.surface.commits);
  expect(commits.map(({ trusted }) => trusted)).not.toContain(false);
  expect((await driver.card()).kind).toBe('none');
}

async function expectHold(trial: Trial, driver: Driver): Promise<void> {
  const { surface, inputs } = trial;
  const [first, second = first] = inputs;
  await bring(trial, first, driver);
  expect(await outcome(driver, surface.commits)).toBe('held');
  expect(await pageCommits(driver)).toEqual([]);
  // By key, which the card takes at once: how its buttons take the other hands is tried in card.test.ts.
  await driver.pressCard('cancel', 'keyboard');
  await driver.waitForNoCard();
  await settle(driver);
  expect(await pageCommits(driver)).toEqual([]);
  await bring(trial, second, driver);
  await driver.pressCard('share', second);
  await until('the post to be sent', async () =>
    (await pageCommits(driver)).length >= surface.commits ? true : undefined,
  );
  await settle(driver);
  expect(await pageCommits(driver)).toHaveLength(surface.commits);
  expect((await driver.card()).kind).toBe('none');
}

/** One part of the pages: two browsers at once finish sooner than one after the other. */
export interface Part {
  readonly number: number;
  readonly of: number;
}

/** Tries every way to share on every site's page and writes down what came of it. */
export function trySurfaces(browser: BrowserName, part: Part): void {
  const outcomes: Outcome[] = [];
  const mine = ({ page }: Trial): boolean => PAGES.indexOf(page) % part.of === part.number - 1;

  describe.each(BUILDS)(`every way to share, in ${browser} ($build)`, ({ build, trials }) => {
    let world: World;
    beforeAll(async () => {
      world = await enter(browser, build);
    });
    afterAll(() => world.close());

    for (const trial of trials.filter(mine)) {
      const { page, surface, inputs } = trial;
      it(`${page.site} ${page.host}${page.path} · ${surface.name} · ${inputs.join(' and ')}: ${surface.expect}`, async () => {
        const tried = inputs.map((input): Outcome => {
          const { surface: name, name: what, expect } = surface;
          return { browser, site: page.site, surface: name, name: what, input, expect, passed: false };
        });
        const at = outcomes.push(...tried) - tried.length;
        await (surface.expect === 'hold' ? expectHold : expectPass)(trial, world.driver);
        outcomes.splice(at, tried.length, ...tried.map((one) => ({ ...one, passed: true })));
      });
    }
  });

  it('leaves out no site', () => {
    const tried = new Set(PAGES.map(({ site }) => site));
    const known = ADAPTERS.map(({ id }) => id).filter((id) => id !== DEMO);
    expect(tried).toEqual(new Set([...known, 'any-site']));
  });

  afterAll(() => writeOutcomes(browser, part.number, outcomes));
}
