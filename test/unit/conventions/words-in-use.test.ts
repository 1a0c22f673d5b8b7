import { describe, expect, it } from 'vitest';
import { explain, options, popup } from '../../../src/ui/i18n/ru.ts';
import { codeUnder, withoutComments } from './tree.ts';

const pages = ['src/popup', 'src/options', 'src/explain', 'src/ui']
  .flatMap((folder) => codeUnder(folder))
  .filter(({ path }) => !path.startsWith('src/ui/i18n/'))
  .map(({ text }) => withoutComments(text))
  .join('\n');

/** Names of texts that no page asks for, be it as `words.name` or as `{ name }`. */
const unused = (words: object): readonly string[] =>
  Object.keys(words).filter((name) => !new RegExp(`(\\.|\\{ |, )${name}\\b`).test(pages));

describe('the words of the pages', () => {
  it.each(Object.entries({ popup, options, explain }))('are all shown somewhere: %s', (_section, words) => {
    expect(unused(words)).toEqual([]);
  });

  it('would be missed if they were not', () => {
    expect(unused({ title: 'shown', saved: 'nowhere', print: 'nowhere' })).toEqual(['saved', 'print']);
  });
});
