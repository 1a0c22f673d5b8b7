import { NO_TEXT, type Shared } from './post-text.ts';

/**
 * The post whose menu or dialog is open. Feeds reuse their elements, so the text is taken when the menu opens.
 * Kept in memory only, one post at a time.
 */
export class RememberedPost {
  #text: Shared | null = null;
  #root: WeakRef<Element> | null = null;
  #travels = false;
  #judged = false;
  #isAny = false;
  #opener: WeakRef<Element> | null = null;

  /** @param travels whether the person goes elsewhere before the commit, as to forward a message to another chat */
  keep(root: Element | null, text: Shared, travels: boolean): void {
    this.#root = root ? new WeakRef(root) : null;
    this.#text = text;
    this.#travels = travels;
    this.#judged = false;
    this.#isAny = false;
  }

  /** Keeps a post whose share was judged at the control already, since nobody knew whether it only opens a menu. */
  keepJudged(root: Element | null, text: Shared, isAny: boolean): void {
    this.keep(root, text, false);
    this.#judged = true;
    this.#isAny = isAny;
  }

  /** Whether what follows goes on with a share that was judged. */
  get judged(): boolean {
    return this.#judged;
  }

  /** Whether the share that was judged may have led to a choice of services. */
  get isAny(): boolean {
    return this.#isAny;
  }

  /** Whether there is a share that what opens now may go on with. */
  get isBegun(): boolean {
    return this.#judged || this.#text !== null || this.#root !== null;
  }

  /** Notes what may open a menu that stands apart from its post. */
  noteOpener(pressed: Element): void {
    this.#opener = new WeakRef(pressed);
  }

  get opener(): Element | null {
    const opener = this.#opener?.deref();
    return opener?.isConnected ? opener : null;
  }

  /** From now on the person goes elsewhere with the post: its menu was opened first, and then forward chosen in it. */
  takeAlong(): void {
    this.#travels = true;
  }

  /** The text, or, once it was dropped, what `read` finds in the post if that is still on the page. */
  recall(read: (root: Element) => Shared): Shared {
    if (this.#text) return this.#text;
    const root = this.#root?.deref();
    return root?.isConnected ? read(root) : NO_TEXT;
  }

  /**
   * Drops the text after a commit. The element stays known, by a weak reference: dialogs that send to one
   * person after another have a second commit.
   */
  dropText(): void {
    this.#text = null;
  }

  /** Drops the text and the element when the person turns to something else. */
  drop(): void {
    this.#text = null;
    this.#root = null;
    this.#judged = false;
    this.#travels = false;
  }

  /** Whether a press elsewhere on the page would drop something. */
  get droppable(): boolean {
    return !this.#travels && this.isBegun;
  }

  /** The post itself, if it is still on the page. */
  get root(): Element | null {
    const root = this.#root?.deref();
    return root?.isConnected ? root : null;
  }

  holds(path: readonly Element[]): boolean {
    const root = this.#root?.deref();
    return root !== undefined && path.includes(root);
  }
}
