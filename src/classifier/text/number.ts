import { asLatin, bitsOf, DIGIT, LETTER, SPACE } from './characters.ts';
import type { Drafts } from './draft.ts';

const MIN_PHONE_DIGITS = 10;
const MAX_PHONE_DIGITS = 15;

/**
 * Reads a number: "50 000" and "50.000" are one, so are "1.5", "12.05", "21:00" and a telephone number.
 * Returns where it ends, or 0 when what starts here is a word with digits in it ("1xbet", "0рганизация").
 */
export function readNumber(text: string, at: number, drafts: Drafts): number {
  const phone = phoneEnd(text, at);
  if (phone > 0) {
    drafts.other('number', at, phone, [digitsOf(text, at, phone)]);
    return phone;
  }
  let end = groupEnd(text, at);
  if (end === at || isJoinedToLetters(text, at, end)) return 0;
  let reading = digitsOf(text, at, end);
  const thousands = end - at <= 3;
  for (;;) {
    const mark = text.charAt(end);
    const next = groupEnd(text, end + 1);
    const length = next - end - 1;
    if (length === 0 || isJoinedToLetters(text, end + 1, next)) break;
    const isSpace = (bitsOf(text.charCodeAt(end)) & SPACE) !== 0;
    if (length === 3 && thousands && (isSpace || mark === '.' || mark === ','))
      reading += digitsOf(text, end + 1, next);
    else if ((mark === '.' || mark === ',' || mark === ':') && length <= 4)
      reading += (mark === ':' ? ':' : '.') + digitsOf(text, end + 1, next);
    else break;
    end = next;
  }
  drafts.other('number', at, end, [reading]);
  return end;
}

/** "+7 701 000-00-00", "8 (701) 000 00 00": where it ends, or 0. */
function phoneEnd(text: string, at: number): number {
  const first = text.charAt(at);
  if (first !== '+' && first !== '8' && first !== '7') return 0;
  let digits = 0;
  let end = 0;
  for (let i = first === '+' ? at + 1 : at; i < text.length && i < at + 32; i++) {
    const bits = bitsOf(text.charCodeAt(i));
    if (bits & DIGIT) {
      digits++;
      end = i + 1;
    } else if (!(bits & SPACE) && !'()-'.includes(text.charAt(i))) break;
  }
  if (digits < MIN_PHONE_DIGITS || digits > MAX_PHONE_DIGITS) return 0;
  return first === '+' || digits === MIN_PHONE_DIGITS + 1 ? end : 0;
}

function groupEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && bitsOf(text.charCodeAt(end)) & DIGIT) end++;
  return end;
}

function isJoinedToLetters(text: string, start: number, end: number): boolean {
  if (end >= text.length || !(bitsOf(text.codePointAt(end) ?? 0) & LETTER)) return false;
  return end - start <= 2;
}

function digitsOf(text: string, start: number, end: number): string {
  let digits = '';
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (bitsOf(code) & DIGIT) digits += String.fromCharCode(asLatin(code));
  }
  return digits;
}
