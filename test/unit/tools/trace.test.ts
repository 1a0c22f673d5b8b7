import { expect, it } from 'vitest';
import { summary } from '../../../src/tools/bench/trace.ts';

const OURS = { data: { url: 'chrome-extension://id/content.js' } };
const PAGE = { data: { url: 'https://x.com/app.js' } };
const event = (name: string, ts: number, dur: number, args: object = {}) => ({
  name,
  ph: 'X',
  ts: ts * 1000,
  dur: dur * 1000,
  pid: 1,
  tid: 1,
  args,
});

it('adds up the scripts of a recording, each stretch of time once', () => {
  const told = summary([
    event('RunTask', 0, 70),
    event('EvaluateScript', 10, 4, OURS),
    event('FunctionCall', 11, 2, OURS),
    event('FunctionCall', 20, 30, PAGE),
    event('FunctionCall', 60, 1, OURS),
    event('RunTask', 100, 40),
    event('FunctionCall', 110, 2, OURS),
  ]);
  expect(told).toMatchObject({ ours: 7, scripts: 37, longest: 5, longTasks: 1 });
});

it('tells our timers from those of the page', () => {
  const timer = (url: string) => event('TimerInstall', 0, 0, { data: { stackTrace: [{ url }] } });
  expect(summary([timer('https://x.com/app.js'), timer('chrome-extension://id/content.js')])).toMatchObject({
    timers: 1,
    pageTimers: 1,
  });
});
