import './end-plainly.ts';
import { createInterface } from 'node:readline';
import { assessLine } from './assess-line.ts';
import { repositoryClassifier } from './repository-classifier.ts';

const USAGE = `Usage: npm run -s assess "a text"           one verdict for each text
       npm run -s assess < posts.jsonl      one for each line: {"id": "1", "text": "…"}`;

/**
 * `npm run -s assess < posts.jsonl`: one line of JSON out for each line in, in the same order. A line that is not a
 * post gets `{"error":…}` in its place; the exit status is then 1, and all others are still answered. Texts may be
 * given as arguments instead.
 */
const texts = process.argv.slice(2);
if (texts.some((text) => text.startsWith('--')) || (texts.length === 0 && process.stdin.isTTY)) {
  console.error(USAGE);
  process.exit(2);
}
const classifier = repositoryClassifier();
let waiting: string[] = [];
const given = texts.map((text, index) => JSON.stringify({ id: index + 1, text }));
const lines =
  given.length > 0 ? given : createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
for await (const line of lines) {
  const answer = assessLine(classifier, line);
  if (answer.kind === 'error') process.exitCode = 1;
  waiting.push(answer.line);
  if (waiting.length >= 1000) waiting = flush(waiting);
}
flush(waiting);

function flush(lines: readonly string[]): string[] {
  if (lines.length > 0) process.stdout.write(`${lines.join('\n')}\n`);
  return [];
}
