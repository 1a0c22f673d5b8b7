import { setTimeout as pause } from 'node:timers/promises';

/** Between two questions: two cores are shared with the browser that has to come up with the answer. */
const PAUSE_MS = 15;
/** Four browsers share two cores, and any of them may stand still for seconds when others start. */
const PATIENCE_MS = 30_000;

/**
 * Asks again and again until there is an answer, or says what never came.
 *
 * @param what words for the error, e.g. `'the card'`
 * @param ask returns a value, or `undefined` for "not yet"; what it throws counts as "not yet"
 * @param deadlineMs how long to go on asking
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined>,
  deadlineMs = PATIENCE_MS,
): Promise<T> {
  const end = Date.now() + deadlineMs;
  let why = '';
  for (;;) {
    try {
      const answer = await ask();
      if (answer !== undefined) return answer;
      why = '';
    } catch (error) {
      why = `: ${error instanceof Error ? error.message : String(error)}`;
    }
    if (Date.now() > end) throw new Error(`Waited ${deadlineMs} ms for ${what}, in vain${why}`);
    await pause(PAUSE_MS);
  }
}
