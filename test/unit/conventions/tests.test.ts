import { describe, expect, it } from 'vitest';
import { codeUnder, matches, type SourceFile } from './tree.ts';

/** This folder holds the samples that must be caught. */
const TESTS = codeUnder('test').filter((file) => !file.path.startsWith('test/unit/conventions/'));
const sample = (text: string): readonly SourceFile[] => [{ path: 'test/a.test.ts', text }];

const SKIPPED =
  /\b(?:it|test|describe|suite|bench)(?:\.\w+)*\.(?:skip|skipIf|runIf|only|todo|fails)\b|\bx(?:it|describe)\s*\(|\b(?:context|ctx|task)\.skip\b/;
const SLEEPING =
  /\bwaitForTimeout\b|\bsetTimeout\s*\(\s*(?:resolve|res|r|done|ok)\b|\btimers\/promises\b|\b(?:sleep|delay)\s*\(/;
const CANNOT_FAIL =
  /\bexpect\((?:true|1)\)\.(?:toBe|toEqual)\((?:true|1)\)|\bexpect\((?:[^()]|\([^()]*\))*\)\s*;|\btoMatch(?:Inline)?Snapshot|\bexpect\.anything\(\)\)\.toBeDefined/;

describe('tests', () => {
  it('are there', () => {
    expect(TESTS.filter((file) => /\.test\.tsx?$/.test(file.path)).length).toBeGreaterThan(10);
  });

  it.each([
    ['are never skipped nor run alone', SKIPPED],
    ['never sleep: they wait for a condition', SLEEPING],
    ['have no assertion that cannot fail', CANNOT_FAIL],
  ])('%s', (_name, pattern) => {
    expect(matches(TESTS, pattern)).toEqual([]);
  });

  it.each([
    ["it.skip('a', () => {})", SKIPPED],
    ["describe.only('a', () => {})", SKIPPED],
    ["it.concurrent.skip('a')", SKIPPED],
    ["test.todo('a')", SKIPPED],
    ["it.skipIf(process.platform === 'win32')('a')", SKIPPED],
    ["xit('a')", SKIPPED],
    ['await page.waitForTimeout(100)', SLEEPING],
    ['await new Promise((resolve) => setTimeout(resolve, 100))', SLEEPING],
    ["import { setTimeout as wait } from 'node:timers/promises'", SLEEPING],
    ['await sleep(100)', SLEEPING],
    ['expect(true).toBe(true)', CANNOT_FAIL],
    ['expect(list.every(isGood));', CANNOT_FAIL],
    ['expect(a).toMatchSnapshot()', CANNOT_FAIL],
  ])('%s is caught', (text, pattern) => {
    expect(matches(sample(text), pattern)).toHaveLength(1);
  });

  it.each([["it('skips a link', () => {})"], ['expect(a).toBe(true);'], ['setTimeout(close, 10)']])(
    '%s passes',
    (text) => {
      expect([SKIPPED, SLEEPING, CANNOT_FAIL].flatMap((pattern) => matches(sample(text), pattern))).toEqual(
        [],
      );
    },
  );
});
