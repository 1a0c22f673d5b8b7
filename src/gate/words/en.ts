import type { CardWords } from './ru.ts';

/** Every word of the card in English. */
export const en: CardWords = {
  title: 'Before you share',
  own: 'In your words',
  shared: 'In this post',
  law: 'May fall under {article}',
  lawSum: 'May fall under {article}: fine of {mrp}\u00a0MRP = {sum}',
  oldSum: 'at the MRP of {year}',
  also: 'Also: {categories}',
  partial: 'Only the visible part of the text was checked.',
  advice: 'This is not legal advice.',
  cancel: 'Don’t share',
  share: 'Share anyway',
  why: 'Why?',
  again: {
    title: 'Press once more',
    text: 'The page has changed and nothing was sent. Share it again: this time Abaila will not stop it.',
  },
  press: {
    title: 'Press once more',
    text: 'The browser opens a new window only right after a press on the page itself. Share it again: this time Abaila will not stop it.',
  },
  failed: {
    title: 'Nothing was sent',
    text: 'Something went wrong and this press was cancelled. Try again, or switch Abaila off on this site.',
  },
  ok: 'Got it',
  /** The names the popup uses; a test keeps them the same. */
  categories: {
    extremism: 'Extremism',
    violence: 'Violence',
    war: 'War propaganda',
    discord: 'Incitement to hatred',
    separatism: 'Separatism',
    suicide: 'Suicide',
    drugs: 'Drugs',
    gambling: 'Gambling',
    pyramid: 'Pyramid schemes',
    'false-information': 'False information',
    assembly: 'Calls to rally',
    'adult-content': 'Adult content',
    'lgbt-propaganda': 'LGBT promotion',
    'prohibited-ads': 'Prohibited adverts',
    'personal-data': 'Personal data',
    'religious-material': 'Religious material',
    insult: 'Insult and slander',
  },
};
