import './end-plainly.ts';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OWN_CORPORA, readPosts } from './corpus/posts.ts';
import { LETTER_PAIRS_FILE } from './ruleset-files.ts';
import { letterPairs } from './train/letter-pairs.ts';

/**
 * `npm run -s letter-pairs`: counts anew what pairs of Latin letters say of a word's language. Apart from `npm run train`,
 * which reads texts with these pairs: run it first where many posts were added. Same posts, same bytes.
 */
const pairs = letterPairs(readPosts(join(OWN_CORPORA, 'train')));
writeFileSync(LETTER_PAIRS_FILE, `${JSON.stringify(pairs, null, 2)}\n`);
console.log(`written to src/classifier/text/letter-pairs.json: ${pairs.length} lines`);
