import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, relative, resolve } from 'node:path';

/** What a step came to. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  /** Each failed test in a line: where it stands, what it is called, the first line of what went wrong. */
  readonly failures: readonly string[];
}

/** One step of `npm test`. A `vitest` step counts its tests, every other step counts as one. */
export interface Step {
  readonly name: string;
  readonly kind: 'command' | 'vitest';
  readonly command: readonly [string, ...string[]];
}

/** What vitest's JSON report says, as far as it is counted and told again. */
interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly VitestFile[];
}

interface VitestFile {
  readonly name: string;
  readonly status: string;
  readonly message: string;
  readonly assertionResults: readonly {
    readonly fullName: string;
    readonly status: string;
    readonly failureMessages: readonly string[];
  }[];
}

/** Runs a program of this project with its output shown as it comes; resolves to the exit code. */
export function run(command: readonly [string, ...string[]]): Promise<number> {
  const [program, ...rest] = command;
  const PATH = [resolve('node_modules/.bin'), process.env.PATH ?? ''].join(delimiter);
  const child = spawn(program, rest, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, PATH },
    shell: process.platform === 'win32',
  });
  return new Promise((done) => {
    child.on('error', () => done(1));
    child.on('close', (code) => done(code ?? 1));
  });
}

const firstLine = (message = ''): string => message.split('\n', 1)[0] ?? '';

/** The failed tests of one file, or the file itself when it could not be loaded. */
function failuresOf(file: VitestFile): string[] {
  const name = relative('.', file.name);
  const failed = file.assertionResults.filter(({ status }) => status === 'failed');
  if (failed.length === 0 && file.status === 'failed') return [`${name}: ${firstLine(file.message)}`];
  return failed.map((test) => `${name}: ${test.fullName}: ${firstLine(test.failureMessages[0])}`);
}

/**
 * Counts a vitest run. A test that did not run is a failure: nothing is skipped silently. So is an
 * exit code that no counted test explains, e.g. a file that could not be loaded.
 */
export function tallyOf(report: VitestReport | null, exitCode: number): Tally {
  if (report === null) return { passed: 0, failed: 1, failures: ['no report was written'] };
  const failed = report.numFailedTests + report.numPendingTests + report.numTodoTests;
  const nothingRan = report.numPassedTests + failed === 0;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && (exitCode !== 0 || nothingRan) ? 1 : failed,
    failures: report.testResults.flatMap(failuresOf),
  };
}

function readReport(file: string): VitestReport | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
  } catch {
    return null;
  }
}

/** Runs a step to its end, its output shown as it comes, and counts what passed. */
export async function runStep(step: Step): Promise<Tally> {
  if (step.kind === 'command') {
    const passed = (await run(step.command)) === 0;
    return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, failures: [] };
  }
  const folder = mkdtempSync(join(tmpdir(), 'abaila-test-'));
  const file = join(folder, 'report.json');
  const code = await run([
    ...step.command,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  const tally = tallyOf(readReport(file), code);
  rmSync(folder, { recursive: true, force: true });
  return tally;
}
