import type { Drafts } from './draft.ts';
import { readRun } from './run.ts';
import { FROM_LINK } from './token.ts';

const ENDINGS =
  'com kz ru net org info me tv io co bet casino site online xyz club top shop store app gg link live pro vip win fun space ly cc su by uz kg ua us uk de eu ai dev biz mobi games click icu one world life today to example test рф қаз';
/** Latin, Greek, Cyrillic: the engine takes 6 ms to compile a set of all letters, and the first share waits for it. */
const LETTER = 'a-z\\u00df-\\u00f6\\u00f8-\\u024f\\u0370-\\u03ff\\u0400-\\u052f';
const LINK = new RegExp(
  `(?:https?://)?(?:[${LETTER}\\d._%+-]{1,64}@)?(?:www\\.)?((?:[${LETTER}\\d](?:[${LETTER}\\d-]{0,62})\\.){1,4}(?:${ENDINGS.split(' ').join('|')}))(?![${LETTER}\\d-]|\\.[${LETTER}])`,
  'iy',
);
const PATH = new RegExp(`[/?#][${LETTER}\\d\\-._~%/?#&=+@:!]*`, 'iy');
const WORD = new RegExp(`[${LETTER}]{3,}`, 'gi');
const MAX_PATH_WORDS = 12;
/** A host is at most this long, so a dot or a slash must come within it. */
const REACH = 64;

/** Reads a link, a bare domain or a mail address. Returns where it ends, or 0 when none starts here. */
export function readLink(text: string, at: number, drafts: Drafts): number {
  if (!mayBeLink(text, at)) return 0;
  LINK.lastIndex = at;
  const host = LINK.exec(text)?.[1]?.toLowerCase();
  if (host === undefined) return 0;
  const hostEnd = LINK.lastIndex;
  const name = host.slice(0, host.lastIndexOf('.'));
  const words = name.split(/[.-]/).filter((word) => word !== '' && word !== name);
  drafts.other('link', at, hostEnd, [host, name, ...words.slice(0, 4)]);
  PATH.lastIndex = hostEnd;
  const path = PATH.exec(text)?.[0] ?? '';
  let count = 0;
  for (const found of path.matchAll(WORD)) {
    if (++count > MAX_PATH_WORDS) break;
    readRun(text.slice(0, hostEnd + found.index + found[0].length), hostEnd + found.index, drafts, FROM_LINK);
  }
  return hostEnd + withoutMarks(path);
}

/** Length of a path without the marks that end the sentence it stands in. A regular expression would look from every mark to the end. */
function withoutMarks(path: string): number {
  let end = path.length;
  while (end > 0 && '.!?:'.includes(path.charAt(end - 1))) end--;
  return end;
}

/** Cheap look ahead: letters, then a dot or a colon with something right behind it. */
function mayBeLink(text: string, at: number): boolean {
  for (let i = at; i < text.length && i < at + REACH; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x2e /* . */ || code === 0x3a /* : */ || code === 0x40 /* @ */)
      return isSolid(text.charCodeAt(i + 1));
    if (code < 0x2d || (code > 0x5a && code < 0x5f)) return false;
  }
  return false;
}

function isSolid(code: number): boolean {
  return code > 0x2e && code !== 0xa0;
}
