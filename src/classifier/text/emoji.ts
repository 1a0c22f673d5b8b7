import { bitsOf, EMOJI } from './characters.ts';
import type { Drafts } from './draft.ts';

const JOINER = 0x200d;
const VARIATION = 0xfe0f;
const KEYCAP = 0x20e3;

/**
 * Reads one emoji: a flag, a keycap, a sequence held together by joiners with its skin tones, else one character.
 * Returns where it ends, or 0 when none starts here.
 */
export function readEmoji(text: string, at: number, drafts: Drafts): number {
  const code = text.codePointAt(at) ?? 0;
  const keycap = keycapEnd(text, at, code);
  if (keycap > 0) {
    drafts.other('emoji', at, keycap, [text.charAt(at) + String.fromCharCode(KEYCAP)]);
    return keycap;
  }
  if (!(bitsOf(code) & EMOJI)) return 0;
  let end = pastOne(text, at, code);
  while (text.charCodeAt(end) === JOINER && bitsOf(text.codePointAt(end + 1) ?? 0) & EMOJI)
    end = pastOne(text, end + 1, text.codePointAt(end + 1) ?? 0);
  drafts.other('emoji', at, end, [
    text.slice(at, Math.min(end, at + 64)).replace(/\ufe0f|[\u{1f3fb}-\u{1f3ff}]/gu, ''),
  ]);
  return end;
}

/** `1️⃣`: the digit, perhaps a variation selector, the keycap. */
function keycapEnd(text: string, at: number, code: number): number {
  if (code > 0x39) return 0;
  const mark = text.charCodeAt(at + 1) === VARIATION ? at + 2 : at + 1;
  return text.charCodeAt(mark) === KEYCAP ? mark + 1 : 0;
}

/** One emoji with what modifies it: variation selector, skin tone, tags of a regional flag, the second half of a flag. */
function pastOne(text: string, at: number, code: number): number {
  let end = at + (code > 0xffff ? 2 : 1);
  const next = text.codePointAt(end) ?? 0;
  if (isRegional(code) && isRegional(next)) return end + 2;
  for (let more = next; modifies(more); more = text.codePointAt(end) ?? 0) end += more > 0xffff ? 2 : 1;
  return end;
}

function isRegional(code: number): boolean {
  return code >= 0x1f1e6 && code <= 0x1f1ff;
}

function modifies(code: number): boolean {
  return code === VARIATION || (code >= 0x1f3fb && code <= 0x1f3ff) || (code >= 0xe0020 && code <= 0xe007f);
}
