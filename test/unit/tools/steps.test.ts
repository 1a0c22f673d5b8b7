import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runStep, tallyOf } from '../../../src/tools/steps.ts';

const report = (numPassedTests: number, numFailedTests: number, numPendingTests = 0) => ({
  numPassedTests,
  numFailedTests,
  numPendingTests,
  numTodoTests: 0,
  testResults: [],
});

describe('counting a vitest run', () => {
  it('takes over what the report says', () => {
    expect(tallyOf(report(12, 0), 0)).toMatchObject({ passed: 12, failed: 0 });
    expect(tallyOf(report(12, 3), 1)).toMatchObject({ passed: 12, failed: 3 });
  });

  it('counts a test that did not run as failed', () => {
    expect(tallyOf(report(12, 0, 2), 0)).toMatchObject({ passed: 12, failed: 2 });
  });

  it('counts a bad exit that no test explains as one failure', () => {
    expect(tallyOf(report(12, 0), 1)).toMatchObject({ passed: 12, failed: 1 });
  });

  it('does not take an empty or missing report for success', () => {
    expect(tallyOf(report(0, 0), 0)).toMatchObject({ passed: 0, failed: 1 });
    expect(tallyOf(null, 0)).toMatchObject({ passed: 0, failed: 1 });
  });

  it('tells which tests failed, and which files could not be loaded', () => {
    const file = (name: string, status: string, assertionResults: object[], message = '') =>
      ({ name: resolve(name), status, message, assertionResults }) as never;
    const test = (fullName: string, status: string, ...failureMessages: string[]) => ({
      fullName,
      status,
      failureMessages,
    });
    const told = tallyOf(
      {
        ...report(2, 1),
        testResults: [
          file('test/card.test.ts', 'failed', [
            test('card opens', 'passed'),
            test('card closes', 'failed', 'Error: in vain\n  at line 3'),
          ]),
          file('test/gone.test.ts', 'failed', [], 'Cannot find module'),
          file('test/fine.test.ts', 'passed', [test('fine', 'passed')]),
        ],
      },
      1,
    );
    expect(told.failures).toEqual([
      'test/card.test.ts: card closes: Error: in vain',
      'test/gone.test.ts: Cannot find module',
    ]);
  });
});

describe('a step that is one command', () => {
  it('passes or fails with its exit code', async () => {
    const exit = (code: number) =>
      runStep({ name: 'x', kind: 'command', command: [process.execPath, '-e', `process.exit(${code})`] });
    expect(await exit(0)).toMatchObject({ passed: 1, failed: 0 });
    expect(await exit(3)).toMatchObject({ passed: 0, failed: 1 });
  });

  it('fails when there is no such program', async () => {
    const step = { name: 'x', kind: 'command', command: ['no-such-program-here'] } as const;
    expect(await runStep(step)).toMatchObject({ passed: 0, failed: 1 });
  });
});
