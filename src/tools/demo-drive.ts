import type { Classifier } from '../classifier/verdict.ts';
import { DEMO_POSTS, type DemoPost } from '../demo/serve.ts';
import { defaultMode } from '../settings/defaults.ts';
import type { Driver, PressHow } from './browsers/driver.ts';
import { until } from './browsers/until.ts';
import { openFeed } from './demo-feed.ts';

/** One share on the demo feed, tried by real input. */
export interface DemoRow {
  readonly post: string;
  readonly lang: string;
  readonly control: Control;
  readonly input: PressHow;
  readonly verdict: string;
  readonly category: string;
  readonly outcome: 'held' | 'passed';
  /** How many times the post had been sent after the decision; `null` when nothing was held. */
  readonly afterCancel: number | null;
  readonly afterShare: number | null;
  /** What is not as expected, if anything. */
  readonly wrong: readonly string[];
}

export type Control = 'repost' | 'telegram' | 'quote' | 'own post';

interface Trial {
  readonly post: DemoPost;
  readonly control: Control;
  readonly input: PressHow;
}

const INPUTS: readonly PressHow[] = ['mouse', 'keyboard', 'touch'];

/** Every post by its repost menu; a risky and a harmless one by every other control too. */
export function trials(): readonly Trial[] {
  const reposts = DEMO_POSTS.map((post, at) => ({
    post,
    control: 'repost' as const,
    input: INPUTS[at % INPUTS.length] ?? 'mouse',
  }));
  const pair = [
    DEMO_POSTS.find((post) => post.expect === 'warn'),
    DEMO_POSTS.find((post) => post.expect === 'none'),
  ];
  const others = pair
    .filter((post) => post !== undefined)
    .flatMap((post) => [
      { post, control: 'telegram' as const, input: 'mouse' as const },
      { post, control: 'quote' as const, input: 'keyboard' as const },
      { post, control: 'own post' as const, input: 'mouse' as const },
    ]);
  return [...reposts, ...others];
}

/** Presses a control up to and including the press that would publish. */
async function share(driver: Driver, { post, control, input }: Trial): Promise<void> {
  const article = `[data-post-id="${post.id}"]`;
  switch (control) {
    case 'repost':
      await driver.press(`${article} [data-action="repost"]`, input);
      return driver.press('[role="menuitem"][data-action="repost-now"]', input);
    case 'telegram':
      return driver.press(`${article} a[href*="t.me/share"]`, input);
    case 'quote':
      await driver.press(`${article} [data-action="repost"]`);
      await driver.press('[role="menuitem"][data-action="quote"]');
      await driver.type('dialog [data-role="draft"]', 'abc');
      return driver.key('Control+Enter');
    case 'own post':
      await driver.type('main [data-role="draft"]', post.text);
      return driver.press('main [data-action="publish"]', input);
  }
}

const sentCount = (driver: Driver): Promise<number> =>
  driver.evaluate(() => (window as unknown as { __sent: unknown[] }).__sent.length);

/** Waits until the press has had an effect: a card, or something really sent. */
function outcome(driver: Driver): Promise<'held' | 'passed'> {
  return until('the card or the post to be sent', async () => {
    if ((await driver.card()).kind === 'card') return 'held';
    return (await sentCount(driver)) > 0 ? 'passed' : undefined;
  });
}

async function afresh(driver: Driver): Promise<void> {
  for (const page of await driver.page.browser().pages())
    if (page.url().startsWith('https://t.me/')) await page.close();
  await openFeed(driver);
}

async function tryOne(driver: Driver, classifier: Classifier, trial: Trial): Promise<DemoRow> {
  const { post, control, input } = trial;
  const text = [post.text, post.quote, post.card?.title, post.card?.text].filter(Boolean).join('\n');
  const assessment = classifier.assess(text);
  const shouldHold = post.category !== undefined && defaultMode(post.category) === 'hold';
  const wrong: string[] = [];

  await afresh(driver);
  await share(driver, trial);
  const seen = await outcome(driver);
  let afterCancel: number | null = null;
  let afterShare: number | null = null;
  if (seen === 'held') {
    await driver.pressCard('cancel', input === 'keyboard' ? 'keyboard' : 'mouse');
    await driver.waitForNoCard();
    afterCancel = await sentCount(driver);
    await afresh(driver);
    await share(driver, trial);
    await driver.pressCard('share', input === 'keyboard' ? 'keyboard' : 'mouse');
    await driver.waitForNoCard();
    afterShare = await until('the post to be sent', async () => (await sentCount(driver)) || undefined).catch(
      () => 0,
    );
  } else if ((await sentCount(driver)) !== 1) wrong.push('sent more than once');

  const verdict = assessment.verdict === 'notice' ? 'none' : assessment.verdict;
  if (verdict !== post.expect) wrong.push(`expected ${post.expect}`);
  const category = assessment.findings[0]?.category ?? '';
  if (post.category !== undefined && category !== post.category) wrong.push(`expected ${post.category}`);
  if ((seen === 'held') !== shouldHold) wrong.push(shouldHold ? 'not held' : 'held');
  if (afterCancel !== null && afterCancel !== 0) wrong.push('cancel sent it');
  if (afterShare !== null && afterShare !== 1) wrong.push(`share anyway sent it ${afterShare} times`);
  return {
    post: post.id,
    lang: post.lang,
    control,
    input,
    verdict: assessment.verdict,
    category,
    outcome: seen,
    afterCancel,
    afterShare,
    wrong,
  };
}

/**
 * Drives the demo feed with real input, one share after the other.
 *
 * @param each told of every row as it comes, for progress
 */
export async function driveDemo(
  driver: Driver,
  classifier: Classifier,
  each: (row: DemoRow, at: number, of: number) => void,
): Promise<readonly DemoRow[]> {
  const rows: DemoRow[] = [];
  const all = trials();
  for (const [at, trial] of all.entries()) {
    const row = await tryOne(driver, classifier, trial).catch(
      (error: unknown): DemoRow => ({
        post: trial.post.id,
        lang: trial.post.lang,
        control: trial.control,
        input: trial.input,
        verdict: '?',
        category: '?',
        outcome: 'passed',
        afterCancel: null,
        afterShare: null,
        wrong: [error instanceof Error ? error.message : String(error)],
      }),
    );
    rows.push(row);
    each(row, at + 1, all.length);
  }
  return rows;
}
