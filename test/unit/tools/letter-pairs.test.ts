import { describe, expect, it } from 'vitest';
import { PAIR_LETTERS, SAYS_NOTHING } from '../../../src/classifier/text/english.ts';
import type { Post } from '../../../src/tools/corpus/posts.ts';
import { letterPairs } from '../../../src/tools/train/letter-pairs.ts';
import { romanised } from '../../../src/tools/train/romanised.ts';

const post = (lang: Post['lang'], text: string, style = 'plain'): Post =>
  ({ id: text, file: 'x', lang, category: 'ordinary', expect: 'clear', style, text }) as Post;
const often = (text: string): string => `${text} `.repeat(200);
const at = (lines: readonly string[], first: string, second: string): number =>
  Number(lines[first.charCodeAt(0) & 31]?.charAt(second.charCodeAt(0) & 31)) - SAYS_NOTHING;

describe('pairs of letters', () => {
  const lines = letterPairs([
    post('en', often('with them')),
    post('ru', often('жизнь')),
    post('kk', often('қазақ')),
  ]);

  it('speak for the language they stand in more often', () => {
    expect(at(lines, 't', 'h')).toBeGreaterThan(0);
    expect(at(lines, 'z', 'h')).toBeLessThan(0);
    expect(at(lines, 'q', 'a')).toBeLessThan(0);
  });

  it('have a digit for each letter after each', () => {
    expect(lines.map((line) => line.length)).toEqual(Array(PAIR_LETTERS).fill(PAIR_LETTERS));
  });

  it('are not counted in posts with letters put for others', () => {
    expect(letterPairs([post('en', often('qzqz'), 'obfuscated')])).toEqual(letterPairs([]));
  });
});

describe('a romanised text', () => {
  it('is written in every way people type it', () => {
    expect(romanised('Щука жуёт', 'ru')).toEqual([
      'shchuka zhuyot',
      'shuka juet',
      'schuka zhuyot',
      'wuka zhuet',
    ]);
    expect(romanised('Қыз өмір', 'kk')).toEqual(['qyz omir', 'kyz omir', 'qyz ömir']);
  });
});
