import type { Classifier } from '../classifier/verdict.ts';

/** What `assess` prints for one line of input. */
export type AssessedLine = { readonly kind: 'assessed' | 'error'; readonly line: string };

/**
 * Assesses one line of JSON, `{"id", "text"}` plus anything.
 *
 * @example assessLine(classifier, '{"id":1,"text":"сәлем"}').line === '{"id":1,"verdict":"none","findings":[]}'
 */
export function assessLine(classifier: Classifier, line: string): AssessedLine {
  let post: unknown;
  try {
    post = JSON.parse(line);
  } catch {
    return failed('this line is not JSON; write one object a line: {"id": "1", "text": "…"}');
  }
  if (typeof post !== 'object' || post === null || Array.isArray(post))
    return failed('this line is not an object; write {"id": "1", "text": "…"}');
  const { id, text } = post as { id?: unknown; text?: unknown };
  if (typeof text !== 'string') return failed('"text" is missing or not a string', id);
  const { verdict, findings } = classifier.assess(text);
  const shown = findings.map(({ category, start, end, rule, words }) => ({
    category,
    start,
    end,
    rule,
    words,
  }));
  return { kind: 'assessed', line: JSON.stringify({ id, verdict, findings: shown }) };
}

function failed(error: string, id?: unknown): AssessedLine {
  return { kind: 'error', line: JSON.stringify(id === undefined ? { error } : { id, error }) };
}
