import { leaningOf } from './script.ts';
import type { Tape } from './tape.ts';
import { CAPITAL, LATIN, type TokenKind } from './token.ts';

/** A token in the making: its readings are still places on the tape. */
export interface Draft {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  flags: number;
  sentence: number;
  quoted: boolean;
  /** Pairs of places on the tape: from, to. The first pair is what was written. */
  places: number[];
  /** Readings that need no tape, for all kinds but words. */
  texts: readonly string[] | undefined;
}

const LINE = '>';
/** Marks that open a quote, each with those that close it. */
const QUOTES = new Map([
  ['"', '"'],
  ['«', '»'],
  ['„', '“”'],
  ['“', '”'],
  ['‟', '”'],
]);

/** Puts drafts in order and knows in which sentence and whether inside quotes the next one stands. */
export class Drafts {
  readonly list: Draft[] = [];
  readonly tape: Tape;
  /** How many words in Latin letters there are. */
  latin = 0;
  private sentence = 0;
  private used = false;
  private ended: 'no' | 'by-mark' | 'by-line' = 'no';
  private firstWord = true;
  private quote = '';

  private readonly text: string;
  private known: number | undefined;

  constructor(text: string, tape: Tape) {
    this.text = text;
    this.tape = tape;
  }

  /** Which script the text leans to (see `leaningOf`), found out when a doubtful word first asks. */
  leaning(): number {
    this.known ??= leaningOf(this.text);
    return this.known;
  }

  word(start: number, end: number, flags: number, places: number[]): void {
    // An emoji run between a word and a capital parts two sentences.
    if (flags & CAPITAL && !this.firstWord && this.list.at(-1)?.kind === 'emoji') this.endSentence();
    this.step(true);
    this.firstWord = false;
    if (flags & LATIN) this.latin++;
    this.push({ kind: 'word', start, end, flags, sentence: 0, quoted: false, places, texts: undefined });
  }

  other(kind: TokenKind, start: number, end: number, texts: readonly string[], flags = 0): void {
    this.step(kind !== 'sign' && kind !== 'emoji');
    this.push({ kind, start, end, flags, sentence: 0, quoted: false, places: [], texts });
  }

  endSentence(): void {
    if (this.used && this.ended === 'no') this.ended = 'by-mark';
  }

  endParagraph(): void {
    if (this.used) this.ended = 'by-line';
    this.quote = '';
  }

  /** A line that begins with ">" is quoted to its end, whatever marks stand in it. */
  quoteLine(): void {
    this.quote = LINE;
  }

  /**
   * A mark that may open or close a quote; inside a quote others mean nothing.
   *
   * @param opens whether something begins right behind it and none is right before: 15" are inches
   */
  quoteMark(mark: string, opens: boolean): void {
    if (this.quote === '') {
      if (QUOTES.has(mark) && (opens || mark !== '"')) this.quote = mark;
    } else if (QUOTES.get(this.quote)?.includes(mark)) this.quote = '';
  }

  /** Signs and emoji after a full stop still belong to the sentence it ended. */
  private step(startsSentence: boolean): void {
    if (this.ended === 'by-line' || (this.ended === 'by-mark' && startsSentence)) {
      this.sentence++;
      this.ended = 'no';
      this.firstWord = true;
    }
    this.used = true;
  }

  private push(draft: Draft): void {
    draft.sentence = this.sentence;
    draft.quoted = this.quote !== '';
    this.list.push(draft);
  }
}
