/** Puts text together: runs of blanks become one, blocks stand on their own line, no line is empty. */
export class TextWriter {
  readonly #lines: string[] = [];
  readonly #limit: number;
  #line = '';
  #size = 0;

  /** @param limit most UTF-16 code units to hold */
  constructor(limit: number) {
    this.#limit = limit;
  }

  get full(): boolean {
    return this.#size >= this.#limit;
  }

  /**
   * Adds text of one node. A line break that is followed by indentation is how the page was written,
   * any other one is how the author wrote (sites show it with `white-space: pre-wrap`).
   */
  words(raw: string): void {
    const text = raw.replace(/\r?\n[ \t]{2,}/g, ' ').replace(/[^\S\n]+/g, ' ');
    const added = this.#line === '' || this.#line.endsWith(' ') ? text.trimStart() : text;
    this.#line += added;
    this.#size += added.length;
  }

  /** Ends the line, if there is one. */
  newBlock(): void {
    const line = this.#line.trim();
    if (line !== '') this.#lines.push(line);
    this.#line = '';
    this.#size += 1;
  }

  text(): string {
    this.newBlock();
    return this.#lines.join('\n').slice(0, this.#limit);
  }
}
