import type { Driver } from '../browsers/driver.ts';

/** What a recording of the browser says of scripts; times in ms. */
export interface Trace {
  /** Time in scripts of the extension. */
  readonly ours: number;
  /** Time in all scripts of the page's process. */
  readonly scripts: number;
  /** The longest time the extension's scripts took in one task. */
  readonly longest: number;
  /** Tasks of more than 50 ms. */
  readonly longTasks: number;
  /** Timers that the extension's scripts set, and those of the page; known only when recorded with stacks. */
  readonly timers: number;
  readonly pageTimers: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly tid: number;
  readonly pid: number;
  readonly args?: {
    readonly data?: {
      readonly url?: string;
      readonly stackTrace?: readonly { readonly url?: string }[];
    };
  };
}

const CATEGORIES = ['devtools.timeline', 'toplevel', '-*'];
/** Tells who set a timer, at a price: not for measuring time. */
const STACKS = 'disabled-by-default-devtools.timeline.stack';
const SCRIPTS = ['EvaluateScript', 'FunctionCall', 'v8.compile', 'V8.CompileCode'];
const TASKS = ['RunTask', 'ThreadControllerImpl::RunTask'];
const LONG_MS = 50;

/**
 * Records the browser while something is done.
 *
 * @param stacks whether to find out who set a timer; times are longer then
 */
export async function recorded(driver: Driver, doing: () => Promise<void>, stacks = false): Promise<Trace> {
  await driver.page.tracing.start({ categories: stacks ? [STACKS, ...CATEGORIES] : CATEGORIES });
  await doing();
  await driver.evaluate(
    () => new Promise<void>((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn()))),
  );
  const bytes = await driver.page.tracing.stop();
  const told = JSON.parse(new TextDecoder().decode(bytes)) as { traceEvents: readonly TraceEvent[] };
  return summary(told.traceEvents);
}

/** Adds up a recording. Events nest, so that only the outermost of a kind counts. */
export function summary(events: readonly TraceEvent[]): Trace {
  const isOurs = ({ args }: TraceEvent): boolean => args?.data?.url?.startsWith('chrome-extension:') === true;
  const scripts = outermost(events.filter(({ name, ph }) => ph === 'X' && SCRIPTS.includes(name)));
  const ours = outermost(
    events.filter((event) => event.ph === 'X' && SCRIPTS.includes(event.name) && isOurs(event)),
  );
  const pages = new Set(ours.map(({ pid, tid }) => `${pid} ${tid}`));
  const tasks = events.filter(
    ({ name, pid, tid }) => TASKS.includes(name) && (pages.size === 0 || pages.has(`${pid} ${tid}`)),
  );
  const inside = (task: TraceEvent): number =>
    total(ours.filter((event) => event.tid === task.tid && event.pid === task.pid && isInside(event, task)));
  return {
    ours: total(ours),
    scripts: total(scripts),
    longest: Math.max(0, ...tasks.map(inside), ...ours.map(lengthOf)),
    longTasks: outermost(tasks).filter((task) => lengthOf(task) > LONG_MS).length,
    timers: timersFrom(events, 'chrome-extension:'),
    pageTimers: timersFrom(events, 'https:'),
  };
}

function timersFrom(events: readonly TraceEvent[], scheme: string): number {
  const set = events.filter(({ name }) => name === 'TimerInstall');
  return set.filter(({ args }) => args?.data?.stackTrace?.some(({ url }) => url?.startsWith(scheme))).length;
}

const lengthOf = ({ dur = 0 }: TraceEvent): number => dur / 1000;
const total = (events: readonly TraceEvent[]): number =>
  events.reduce((sum, event) => sum + lengthOf(event), 0);
const isInside = (inner: TraceEvent, outer: TraceEvent): boolean =>
  inner.ts >= outer.ts && inner.ts + (inner.dur ?? 0) <= outer.ts + (outer.dur ?? 0);

function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  const ends = new Map<string, number>();
  return [...events]
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
    .filter(({ pid, tid, ts, dur = 0 }) => {
      const thread = `${pid} ${tid}`;
      if (ts < (ends.get(thread) ?? 0)) return false;
      ends.set(thread, ts + dur);
      return true;
    });
}
