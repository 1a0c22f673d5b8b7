import { join } from 'node:path';
import { OWN_CORPORA, readPosts } from '../corpus/posts.ts';

/** Ordinary text of a given length (UTF-16), made of written posts in all languages. */
export function ordinaryText(length: number): string {
  const posts = readPosts(join(OWN_CORPORA, 'authored')).map((post) => post.text);
  let text = '';
  for (let i = 0; text.length < length; i++) text += `${posts[i % posts.length]}\n`;
  return text.slice(0, length);
}

/** Texts made to be slow to read, of a given length. */
export function adversarialTexts(length: number): Readonly<Record<string, string>> {
  const fill = (part: string): string => part.repeat(Math.ceil(length / part.length)).slice(0, length);
  return {
    'one letter': fill('а'),
    'repeated prefixes': fill('ставкаставк '),
    'zero-width everywhere': fill('к\u200bа\u200bз\u200bи\u200bн\u200bо\u200b '),
    zalgo: fill('к\u0301\u0302\u0303а\u0301\u0302\u0303з\u0301\u0302\u0303 '),
    'spaced letters': fill('к а з и н о '),
    'look-alikes': fill('кaзинo cтaвкa '),
    'masked words': fill('к*з*но н*рк*тик '),
    'cut words': fill('каз.ино-нар|ко'),
    'doubled letters': fill('каззиино '),
    'pieces of one letter': fill('а"'),
    'dots for a letter': fill('к...з...но '),
    'half surrogates': fill('а\ud800'),
    'one word and its partner': fill(`${'меф\n'.repeat(length / 8)}${'продам\n'.repeat(length / 14)}`),
    'a hashtag of a thousand letters': fill(`#${'ставкинаспортка'.repeat(64)} `),
    'a path of marks': fill(`t.me/${'!'.repeat(length / 2)}а `),
    'open quotes': fill('«'),
    hashtags: fill('#ставкинаспортказино '),
    digits: fill('1 '),
    links: fill('t.me/kazino/stavka '),
  };
}
