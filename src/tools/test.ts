/** `npm test`: everything, in both browsers. The last line says how many passed and failed. */
import { ready } from './browsers/install.ts';
import { runStep, type Step, type Tally } from './steps.ts';

const E2E = ['vitest', 'run', '--config', 'vitest.e2e.config.ts'] as const;

const STEPS: readonly Step[] = [
  { name: 'lint', kind: 'command', command: ['biome', 'ci', '.'] },
  { name: 'compile rules and law', kind: 'command', command: ['tsx', 'src/tools/compile.ts'] },
  { name: 'types', kind: 'command', command: ['tsc', '--noEmit'] },
  { name: 'unit and corpus', kind: 'vitest', command: ['vitest', 'run'] },
  { name: 'build for Chrome', kind: 'command', command: ['vite', 'build', '--mode', 'chrome'] },
  { name: 'build for Firefox', kind: 'command', command: ['vite', 'build', '--mode', 'firefox'] },
  { name: 'built files', kind: 'vitest', command: [...E2E, 'test/artifact'] },
  {
    name: 'web-ext lint',
    kind: 'command',
    command: ['web-ext', 'lint', '--no-config-discovery', '-s', 'dist/firefox', '--warnings-as-errors'],
  },
  { name: 'demo build, Chrome', kind: 'command', command: ['vite', 'build', '--mode', 'chrome-demo'] },
  { name: 'demo build, Firefox', kind: 'command', command: ['vite', 'build', '--mode', 'firefox-demo'] },
  { name: 'both browsers', kind: 'vitest', command: [...E2E, 'test/e2e'] },
  {
    name: 'demo feed, Chrome',
    kind: 'command',
    command: ['tsx', 'src/tools/start.ts', '--headless', '--browser', 'chrome'],
  },
  {
    name: 'demo feed, Firefox',
    kind: 'command',
    command: ['tsx', 'src/tools/start.ts', '--headless', '--browser', 'firefox'],
  },
];

const browsers = ready(['chrome', 'firefox']);
const absent = browsers.filter((browser) => browser.kind === 'absent');
for (const browser of absent) console.error(browser.advice);

const results: { name: string; tally: Tally; seconds: number }[] = [];
for (const [at, step] of STEPS.entries()) {
  console.log(`\n── ${at + 1}/${STEPS.length} ${step.name}`);
  const start = Date.now();
  results.push({ name: step.name, tally: await runStep(step), seconds: (Date.now() - start) / 1000 });
}

console.log('');
for (const { name, tally, seconds } of results)
  console.log(
    `${tally.failed === 0 ? '✓' : '✗'} ${name.padEnd(22)} ${String(tally.passed).padStart(5)} passed ${String(tally.failed).padStart(4)} failed ${seconds.toFixed(0).padStart(4)} s`,
  );
// Told again where a long log ends: the failure itself stands thousands of lines above.
for (const { tally } of results) for (const failure of tally.failures) console.log(`✗ ${failure}`);
for (const browser of absent) console.log(`✗ ${browser.browser} is not installed`);

const passed = results.reduce((sum, { tally }) => sum + tally.passed, 0);
const failed = results.reduce((sum, { tally }) => sum + tally.failed, absent.length);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
