import { join } from 'node:path';
import { readClasses } from '../classifier/class-names.ts';
import { Lexicon, noTerms } from '../classifier/lexicon.ts';
import { readTokens } from '../classifier/text/tokens.ts';
import type { CompiledRuleset } from '../ruleset/compiled.ts';
import { OWN_CORPORA, readPosts } from './corpus/posts.ts';

/** A class of words and the common words of ordinary life that it would hit, the commonest first. */
export interface CommonHits {
  readonly className: string;
  readonly words: readonly string[];
}

/** A word is common when it stands in so many of the ordinary posts. */
const FEWEST = 4;

/** Which common words each class hits on its own: read it after adding words, and make entries narrower. */
export function commonHits(ruleset: CompiledRuleset, ordinaryTexts: readonly string[]): CommonHits[] {
  const classes = readClasses(ruleset.classes);
  const lexicon = new Lexicon(ruleset.lexicon);
  const hits = new Map<number, string[]>();
  for (const word of commonWords(ordinaryTexts)) {
    const terms = noTerms();
    lexicon.find(word, terms);
    for (const classId of new Set(terms.classes.filter((id) => id >= 0)))
      hits.set(classId, [...(hits.get(classId) ?? []), word]);
  }
  return [...hits]
    .map(([classId, words]) => ({ className: classes[classId] ?? '', words }))
    .sort((a, b) => a.className.localeCompare(b.className));
}

/** Folded words of many texts, the commonest first. */
function commonWords(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const words = readTokens(text).filter((token) => token.kind === 'word');
    for (const word of new Set(words.map((token) => token.readings[0] ?? '')))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= FEWEST)
    .sort((a, b) => b[1] - a[1])
    .map(([word]) => word);
}

/** The ordinary posts that the repository carries. */
export function ordinaryTexts(): string[] {
  return readPosts(join(OWN_CORPORA, 'train')).flatMap((post) =>
    post.category === 'ordinary' ? [post.text] : [],
  );
}
