import {
  bitsOf,
  DIGIT,
  EMOJI,
  IN_WORD,
  LETTER,
  NEWLINE,
  OTHER_LETTER,
  QUOTE,
  SPACE,
  UPPER,
} from './characters.ts';
import type { Drafts } from './draft.ts';
import { readEmoji } from './emoji.ts';
import { readHandle } from './handle.ts';
import { readLink } from './link.ts';
import { readNumber } from './number.ts';
import { readRun } from './run.ts';
import { HASHTAG } from './token.ts';

const SIGNS = '?!%$₸+→€₽';

/** Reads the whole text once, from left to right, and leaves a draft of each token. */
export function scan(text: string, drafts: Drafts): void {
  for (let at = 0; at < text.length; ) at = step(text, at, drafts);
}

function step(text: string, at: number, drafts: Drafts): number {
  const unit = text.charCodeAt(at);
  const code = unit >= 0xd800 && unit < 0xdc00 ? (text.codePointAt(at) ?? unit) : unit;
  const bits = bitsOf(code);
  if (bits & LETTER) return readLink(text, at, drafts) || readRun(text, at, drafts, 0);
  if (bits & SPACE) return at + width(code);
  if (bits & DIGIT)
    return (
      readEmoji(text, at, drafts) ||
      readLink(text, at, drafts) ||
      readNumber(text, at, drafts) ||
      readRun(text, at, drafts, 0)
    );
  if (bits & NEWLINE) drafts.endParagraph();
  else if (bits & QUOTE) drafts.quoteMark(text.charAt(at), beginsSomething(text, at));
  else if (unit === 0x3e /* > */ && beginsLine(text, at)) drafts.quoteLine();
  else if (bits & EMOJI) return readEmoji(text, at, drafts) || at + width(code);
  else if (bits & OTHER_LETTER) return readForeign(text, at, drafts);
  else if (unit === 0x23 /* # */) return readEmoji(text, at, drafts) || readHashtag(text, at, drafts);
  else if (bits & IN_WORD || unit === 0x2b /* + */) return readSign(text, at, drafts);
  else readMark(text, at, drafts);
  return at + width(code);
}

function beginsLine(text: string, at: number): boolean {
  return at === 0 || (bitsOf(text.charCodeAt(at - 1)) & NEWLINE) !== 0;
}

/** Whether a mark has something right behind it and no word or number right before it. */
function beginsSomething(text: string, at: number): boolean {
  const isOpen = at + 1 < text.length && !(bitsOf(text.charCodeAt(at + 1)) & (SPACE | NEWLINE));
  return isOpen && !(bitsOf(text.charCodeAt(at - 1)) & (LETTER | DIGIT));
}

function width(code: number): number {
  return code > 0xffff ? 2 : 1;
}

function readHashtag(text: string, at: number, drafts: Drafts): number {
  let next = at + 1;
  while (next < text.length && bitsOf(text.codePointAt(next) ?? 0) & (LETTER | DIGIT)) {
    next = readRun(text, next, drafts, HASHTAG);
    if (text.charAt(next) === '_') next++;
  }
  return next;
}

function readSign(text: string, at: number, drafts: Drafts): number {
  const sign = text.charAt(at);
  if (sign === '+') {
    const phone = readNumber(text, at, drafts);
    if (phone > 0) return phone;
  }
  if (sign === '@') {
    const handle = readHandle(text, at, drafts);
    if (handle > 0) return handle;
  }
  if ((sign === '@' || sign === '$') && startsWord(text, at)) return readRun(text, at, drafts, 0);
  readMark(text, at, drafts);
  return at + 1;
}

/** Three letters right after a sign: "$екс", "@дрес", not "$5". */
function startsWord(text: string, at: number): boolean {
  for (let i = at + 1; i < at + 4; i++) if (!(bitsOf(text.charCodeAt(i)) & LETTER)) return false;
  return true;
}

function readMark(text: string, at: number, drafts: Drafts): void {
  const mark = text.charAt(at);
  if (SIGNS.includes(mark)) drafts.other('sign', at, at + 1, [mark]);
  if (mark === '!' || mark === '?' || mark === '…' || mark === '‼' || mark === '⁉' || mark === '⁈')
    drafts.endSentence();
  else if (mark === '.' && endsSentence(text, at, drafts)) drafts.endSentence();
}

const SHORTENED = new Set(
  'д ул т п г стр ст им тел руб тыс млн млрд обл р мкр кв пр др см ж б оф эт корп ғ жыл ж к кг тг пос св рис гл ч mr mrs dr st vs e g i etc no'.split(
    ' ',
  ),
);

/** A full stop, unless it shortens a word ("ул.", "т.е."), stands in a number or is followed by a letter at once. */
function endsSentence(text: string, at: number, drafts: Drafts): boolean {
  const after = text.charCodeAt(at + 1);
  if (at + 1 < text.length && bitsOf(after) & (LETTER | DIGIT))
    return (bitsOf(after) & UPPER) !== 0 && !isShort(text, at, drafts);
  return text.charAt(at + 1) === '.' || !isShort(text, at, drafts);
}

function isShort(text: string, at: number, drafts: Drafts): boolean {
  const last = drafts.list.at(-1);
  if (last?.kind !== 'word' || last.end !== at || last.end - last.start > 4) return false;
  return SHORTENED.has(text.slice(last.start, last.end).toLowerCase()) || last.end - last.start === 1;
}

/** A word in a script no rule reads is kept as it is, so that a phrase does not jump over it. */
function readForeign(text: string, at: number, drafts: Drafts): number {
  let end = at;
  while (end < text.length) {
    const code = text.codePointAt(end) ?? 0;
    if (!(bitsOf(code) & OTHER_LETTER)) break;
    end += width(code);
  }
  drafts.other('word', at, end, [text.slice(at, Math.min(end, at + 64))]);
  return end;
}
