import { type Draft, Drafts } from './draft.ts';
import { readLatin } from './latin.ts';
import { scan } from './scan.ts';
import { Tape } from './tape.ts';
import type { Token } from './token.ts';

/**
 * Reads a post, in order and with no overlap: words, numbers, emoji, links, handles and the signs that rules ask for, each with its place in the
 * original text (UTF-16) and its folded readings. Takes time in proportion to the length, throws for no text and
 * keeps nothing of it.
 *
 * @example readTokens('к@зин0 тут')[0] // kind 'word', start 0, end 6, readings ['казино'], flags DISGUISED
 */
export function readTokens(text: string): Token[] {
  const drafts = new Drafts(text, new Tape());
  drafts.tape.reserve(text.length + 64);
  scan(text, drafts);
  readLatin(text, drafts);
  return drafts.list.map((draft) => finish(draft, drafts.tape));
}

function finish(draft: Draft, tape: Tape): Token {
  const { kind, start, end, sentence, quoted, flags } = draft;
  return {
    kind,
    start,
    end,
    readings: draft.texts ?? readingsOf(draft.places, tape),
    sentence,
    quoted,
    flags,
  };
}

function readingsOf(places: readonly number[], tape: Tape): readonly string[] {
  if (places.length === 2) return [tape.slice(places[0] ?? 0, places[1] ?? 0)];
  const readings: string[] = [];
  for (let i = 0; i < places.length; i += 2) {
    const reading = tape.slice(places[i] ?? 0, places[i + 1] ?? 0);
    if (reading !== '' && !readings.includes(reading)) readings.push(reading);
  }
  return readings;
}
