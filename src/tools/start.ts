/** `npm start`: the demo feed in a real browser with the extension, or, with no screen, the same feed driven by itself. */
import './end-plainly.ts';
import { readFileSync } from 'node:fs';
import { createClassifier } from '../classifier/classifier.ts';
import { DEMO_URL, serveDemo } from '../demo/serve.ts';
import type { CompiledRuleset } from '../ruleset/compiled.ts';
import type { Driver } from './browsers/driver.ts';
import { type BrowserName, findBrowser } from './browsers/find.ts';
import { ready } from './browsers/install.ts';
import { launch } from './browsers/launch.ts';
import { startServer } from './browsers/server.ts';
import { buildDemo } from './demo-build.ts';
import { type DemoRow, driveDemo } from './demo-drive.ts';
import { takeDemoPictures } from './demo-pictures.ts';
import { hasScreen, startOptions } from './options.ts';
import { table } from './table.ts';

const HEAD = [
  '',
  'post',
  'language',
  'control',
  'input',
  'verdict',
  'category',
  'outcome',
  'cancel',
  'share anyway',
  '',
];

function cells(row: DemoRow): readonly string[] {
  const sent = (times: number | null): string =>
    times === null ? '' : times === 0 ? 'sent nothing' : `sent ${times}×`;
  return [
    row.wrong.length === 0 ? '✓' : '✗',
    row.post,
    row.lang,
    row.control,
    row.input,
    row.verdict,
    row.category,
    row.outcome,
    sent(row.afterCancel),
    sent(row.afterShare),
    row.wrong.join('; '),
  ];
}

async function driven(driver: Driver): Promise<boolean> {
  // Made by the build a moment ago, so it cannot be imported at the top.
  const ruleset = JSON.parse(readFileSync('src/generated/ruleset.json', 'utf8')) as CompiledRuleset;
  const rows = await driveDemo(driver, createClassifier(ruleset), (row, at, of) =>
    console.log(
      `${String(at).padStart(3)}/${of} ${row.wrong.length === 0 ? '✓' : '✗'} ${row.post} (${row.control}): ${row.outcome}`,
    ),
  );
  console.log(`\n${table(HEAD, rows.map(cells))}\n`);
  for (const file of await takeDemoPictures(driver, 'artifacts')) console.log(`saved ${file}`);
  const wrong = rows.filter((row) => row.wrong.length > 0);
  console.log(`${rows.length - wrong.length} of ${rows.length} as expected in ${driver.version}`);
  return wrong.length === 0;
}

async function shown(driver: Driver): Promise<void> {
  await driver.open(DEMO_URL);
  console.log(`The demo feed is open in ${driver.version}. Press Repost under a post. Ctrl+C closes it.`);
  const browser = driver.page.browser();
  await new Promise<void>((end) => {
    process.once('SIGINT', () => end());
    process.once('SIGTERM', () => end());
    browser.once('disconnected', () => end());
  });
}

async function main(): Promise<number> {
  const options = startOptions(process.argv.slice(2), hasScreen(process.env, process.platform));
  if (options.kind === 'wrong') {
    console.error(options.why);
    return 2;
  }
  const installed = (['chrome', 'firefox'] as const).find((name) => findBrowser(name).kind === 'found');
  const name: BrowserName = options.browser ?? installed ?? 'chrome';
  const [browser] = ready([name]);
  if (browser === undefined || browser.kind === 'absent') {
    console.error(browser?.advice);
    return 1;
  }
  console.log(`Building the extension for ${name} …`);
  const extension = await buildDemo(name);
  if (extension === null) return 1;
  const server = await startServer();
  serveDemo(server);
  console.log(`Starting ${browser.path}${options.headless ? ' without a window' : ''} …`);
  const driver = await launch(name, { path: browser.path, extension, server, headless: options.headless });
  try {
    if (options.headless) return (await driven(driver)) ? 0 : 1;
    await shown(driver);
    return 0;
  } finally {
    await driver.close().catch(() => undefined);
    await server.close();
  }
}

process.exitCode = await main();
