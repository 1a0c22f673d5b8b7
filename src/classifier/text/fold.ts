/** Kazakh letters and the Russian ones people type instead; ё and е; the two signs that translit drops. */
const PAIRS = 'ёеәағгқкңнөоұуүуһхіиїиєеґгўуӣиӯуҳхҷчҡкҙзҫсљлњнѓгќкђдћчџцѕсјйӏи';
const DROPPED = "ьъ'’ʼʻ`´ʹ‘";

const FOLDED = new Map<string, string>();
for (let i = 0; i < PAIRS.length; i += 2) FOLDED.set(PAIRS.charAt(i), PAIRS.charAt(i + 1));
for (const letter of DROPPED) FOLDED.set(letter, '');

/** The letter of a folded word for one lower-case letter: `қ` → `к`, `ь` → nothing, `я` → `я`. */
export function foldLetter(letter: string): string {
  return FOLDED.get(letter) ?? letter;
}

/**
 * Brings a word of a lexicon to the form in which `readTokens` gives its readings, so that Kazakh with its own
 * letters meets Kazakh typed on a Russian keyboard, and Cyrillic meets translit.
 *
 * Lower case; ё→е; ә→а ғ→г қ→к ң→н ө→о ұ→у ү→у һ→х і→и; ь, ъ and apostrophes dropped; marks over Latin letters dropped.
 * Folding twice changes nothing.
 *
 * @example foldWord('Құмар') === 'кумар'; foldWord('объём') === 'обем'; foldWord("don't") === 'dont'
 */
export function foldWord(word: string): string {
  let folded = '';
  for (const letter of word.normalize('NFC').toLowerCase()) {
    const plain = letter === 'й' ? letter : (letter.normalize('NFD')[0] ?? '');
    if (plain >= '\u0300' && plain <= '\u036f') continue;
    folded += LATIN_EXTRA.get(plain) ?? foldLetter(plain);
  }
  return folded;
}

/** Latin letters that Unicode does not take apart. */
export const LATIN_EXTRA = new Map([
  ['ı', 'i'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ß', 's'],
  ['ə', 'a'],
  ['ɵ', 'o'],
  ['ŋ', 'n'],
]);
