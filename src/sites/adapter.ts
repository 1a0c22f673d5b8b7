/**
 * A site is data: this file says what an adapter can state, `recognise.ts` reads it.
 * Adding a site means one file with one object of type `SiteAdapter` and one page in `test/pages/`.
 */

/** CSS selectors, most stable first: test ids > stable attributes > role and label > icon > structure. */
export type Selectors = readonly string[];

export type SurfaceName =
  | 'repost'
  | 'quote'
  | 'share-to'
  | 'forward'
  | 'publish'
  | 'comment'
  | 'message'
  | 'save'
  | 'copy-link'
  | 'share-link';

/**
 * Where a commit finds the text that would be spread.
 * - `post`: the post around the control
 * - `first`: the first post on the screen: what a shortcut is about where no post has the focus
 * - `opener`: the post whose menu or dialog is open (live link if there is one, else the remembered post)
 * - `draft`: the person's own words in the composer around the control
 * - `dialog`: all text of the dialog around the control (quoted post inside a composer)
 * - `selected`: every selected post (forwarding many messages)
 * - `page`: title and description of the page
 * - `link`: what a share link carries in its address
 */
export type TextSource = 'post' | 'first' | 'opener' | 'draft' | 'dialog' | 'selected' | 'page' | 'link';

/** A keyboard way to commit which has no click of its own. */
export interface KeyCommit {
  /** `KeyboardEvent.key`, compared without regard to case. */
  readonly key: string;
  /** Which modifiers must be down; `ctrl` means Ctrl or Cmd. All others must be up. */
  readonly modifiers?: readonly ('ctrl' | 'shift' | 'alt')[];
  /** The focused element must be, or be inside, one of these. */
  readonly inside: Selectors;
  /** The site's own button that does the same; pressed on replay instead of the key when it is there. */
  readonly button?: Selectors;
}

/** One way a site offers to open or to commit a share. */
export interface Surface {
  readonly name: SurfaceName;
  /** `trigger` only opens a menu or dialog and always passes; its post is remembered. `commit` publishes. */
  readonly role: 'trigger' | 'commit';
  readonly control: Selectors;
  /** Controls that undo a share or only look like one: never held. */
  readonly except?: Selectors;
  /** An ancestor of the control must match. */
  readonly within?: Selectors;
  /**
   * The pointer event on which the site acts. Default `click`. `mousedown` is for fine pointers; touch commits on click.
   * `mousedown-with-touch` is for sites that act on click, but on mousedown wherever the machine has a touch screen at all.
   */
  readonly actsOn?: 'click' | 'mousedown' | 'mousedown-with-touch' | 'contextmenu';
  /** Only a press with Shift down: some sites skip their menu then. */
  readonly shift?: true;
  readonly keys?: readonly KeyCommit[];
  /** Where the text comes from; all that are named are read and joined. */
  readonly reads: readonly TextSource[];
  /** Not a trigger nor held, only the icon tells (copy link). */
  readonly iconOnly?: true;
}

/** Where a site keeps a post and what in it is text. */
export interface PostShape {
  /** Outermost element of one post. */
  readonly root: Selectors;
  /** Parts that hold text: body, quoted post, link card. Read in document order, each once. Empty: the whole root. */
  readonly text: Selectors;
  /** Parts inside the above that are not the post: buttons, counters, "X reposted", reply previews. */
  readonly skip?: Selectors;
  /** Present when the site left text out of the page ("see more"). */
  readonly truncated?: Selectors;
  /** Marks posts chosen for a forward of many. */
  readonly selected?: Selectors;
  /** Marks the post whose menu is open, where the site says so. */
  readonly menuOpen?: Selectors;
  /** The bar that lies over the top of the list: a post beneath it is not on the screen. */
  readonly bar?: Selectors;
}

export interface SiteAdapter {
  readonly id: string;
  /** Host names; a leading `*.` takes in every subdomain. */
  readonly hosts: readonly string[];
  /** For a host that serves several clients: what the pathname must start with. `{ 'web.telegram.org': ['/k'] }` */
  readonly paths?: Readonly<Record<string, readonly string[]>>;
  /** Software that anybody may run under a host of their own: a page with one of these is its page. */
  readonly marks?: Selectors;
  readonly post: PostShape;
  readonly surfaces: readonly Surface[];
  /** Boxes the person writes in. */
  readonly draft: Selectors;
  /** Dialogs, sheets and menus in which commits live. */
  readonly dialog: Selectors;
  /** What a page with posts shows when the adapter still fits: health. */
  readonly expects: Selectors;
}

/** Text of one share intent. `own` is what the person wrote, `shared` what somebody else did. */
export interface PostText {
  readonly own: string;
  readonly shared: string;
  /** The page holds only part of the text. */
  readonly truncated: boolean;
}

export interface KeyPress {
  readonly key: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
}

/** An input event as the sites room sees it; made by the gate from a real event. */
export interface Press {
  readonly type: 'click' | 'auxclick' | 'mousedown' | 'contextmenu' | 'keydown' | 'submit';
  /** `event.composedPath()` without window and document: innermost first, through open shadow roots. */
  readonly path: readonly Element[];
  readonly key?: KeyPress;
  /** For the pointer: whether Shift was down. */
  readonly shift?: boolean;
  /** For `submit`: the button that submitted. */
  readonly submitter?: Element | null;
}

/** How a held commit can be carried out later, once, on the person's word. */
export type Replay =
  | { readonly kind: 'pointer'; readonly target: Element }
  | { readonly kind: 'press'; readonly target: Element }
  | { readonly kind: 'key'; readonly target: Element; readonly button: Selectors }
  | { readonly kind: 'submit'; readonly target: HTMLFormElement; readonly submitter: Element | null }
  /** The page called a function of the browser; the call waits. One of the two is made, once. */
  | { readonly kind: 'call'; go(): void; drop(): void };

/** The page wants to open an address or the device's own share sheet. */
export type PageCall =
  | { readonly kind: 'open'; readonly address: string }
  /** `text` is title, text and address, one a line. */
  | { readonly kind: 'share'; readonly text: string };

export interface ShareIntent {
  readonly site: string;
  readonly surface: SurfaceName;
  /** The matched control, not the icon inside it. */
  readonly control: Element;
  readonly iconOnly: boolean;
  readonly replay: Replay;
  /** Absent: the adapter knows this surface. */
  readonly foundBy?: 'link' | 'fallback';
  /** Goes on with what another press began, in its menu or dialog: not asked again once that one was answered. */
  readonly followUp?: boolean;
  /** Reads the text now: once for a press, and once more before a held one is carried out. Keeps nothing. */
  readText(): PostText;
}

/**
 * - `trigger` opens a menu or dialog
 * - `unclear`: the control speaks of sharing, and nobody knows what it does
 */
export type Recognition =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'unclear' }
  | { readonly kind: 'trigger'; readonly surface: SurfaceName }
  | { readonly kind: 'commit'; readonly intent: ShareIntent };

/** How well the adapter fits the page in front of it. */
export type SiteHealth = 'fits' | 'fallback-only' | 'nothing-found';

/** How much of what a press needs is on the page now. */
export interface Found {
  readonly posts: number;
  readonly shareControls: number;
}

/** A site at work on one page. Holds the remembered post, in memory only. */
export interface Site {
  readonly id: string;
  /** Remembers the post on triggers, names the commit on commits. Does nothing on ordinary presses. */
  recognise(press: Press): Recognition;
  /** A share that the page carries out by a call, in answer to the latest press; null when the call shares nothing. */
  called(call: PageCall, replay: Replay): ShareIntent | null;
  /** Drops the remembered post: after a commit, or on navigation. */
  forget(): void;
  /** Looks at the page once, on request; no observer. */
  health(): SiteHealth;
  /** Counts posts and share controls, on request. */
  found(): Found;
}
