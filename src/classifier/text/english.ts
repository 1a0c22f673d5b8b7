import { lazy } from '../lazy.ts';

/** Words English is full of, that Russian and Kazakh in Latin letters are not. */
const ENGLISH =
  'the and you of is are it for with this that not but they have he she we your be was from what all can will just get how if out about when want our here there their them were been would could should did does an or than then into only over after before because join free now up by who why where which these those his her him its more some any so like people know time make one go see don let no i my me in do has had am off too very new day back take come work way even every never';
/** The same for Russian and Kazakh in Latin letters. */
const OTHERS =
  'ne na chto eto kak vse vsem kto dlya est ili uzhe tak esli bez vot pishi za ot iz po ya ty vy nas nam vam moi ego ee ih tolko mozhno net budet goda god v s k u o da den men bul bar jok joq zhok zhoq emes kerek kerek bir ushin biz siz sen zhane jane mine endi eken dep bolsa kop gana tek bari bizdin qazir kazir osy sol ne ma me ta te';
/** Pairs of letters that spell Cyrillic and hardly ever English, and the other way round. */
const FOREIGN = 'zh kh yy iy yi aq qa oq qy yq ay uy yn yl yr ys dy ji ja ju jy zd vy vs sv ky gy iz';
const HOME = 'th wh ee oo ck gh ou ea ll ss ow wa ew ph qu ng';

/** Small Latin letters packed into one number, so that looking a word up builds no string. */
const BASE = 32;
const LONGEST_COMMON = 8;

function pack(word: string): number {
  let packed = 0;
  for (let at = 0; at < word.length; at++) packed = packed * BASE + (word.charCodeAt(at) & 31);
  return packed;
}

const common = lazy(() => {
  const map = new Map<number, number>();
  for (const word of OTHERS.split(' ')) map.set(pack(word), -3);
  for (const word of ENGLISH.split(' ')) map.set(pack(word), 3);
  return map;
});
const pairs = lazy(() => {
  const map = new Int8Array(BASE * BASE);
  for (const pair of FOREIGN.split(' ')) map[pack(pair)] = -1;
  for (const pair of HOME.split(' ')) map[pack(pair)] = 1;
  return map;
});

/**
 * How much a Latin word speaks for English (above 0) or for Kazakh or Russian in Latin letters (below 0).
 *
 * @param letters codes of small letters, marks and apostrophes kept
 */
export function englishness(letters: ArrayLike<number>): number {
  const table = pairs();
  let score = 0;
  let packed = 0;
  let before = 0;
  for (let at = 0; at < letters.length; at++) {
    const letter = letters[at] ?? 0;
    if (letter > 0xbf && letter < 0x2000) score -= 2;
    const place = letter > 0x60 && letter < 0x7b ? letter & 31 : 0;
    score += table[before * BASE + place] ?? 0;
    packed = packed * BASE + place;
    before = place;
  }
  const known = letters.length <= LONGEST_COMMON ? common().get(packed) : undefined;
  return known ?? Math.max(-2, Math.min(2, score));
}
