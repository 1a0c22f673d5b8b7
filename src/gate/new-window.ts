import type { Replay } from '../sites/adapter.ts';
import type { HeldInput } from './replay.ts';

/** Targets of links and forms that stay in the window they are in. */
const HERE: readonly string[] = ['', '_self', '_top', '_parent'];

/**
 * Whether carrying a press out opens a window, a tab or the device's share sheet. Browsers do that only shortly after
 * a press on the page itself, which a decision made in the explanation window is not.
 */
export function opensWindow(how: Replay, { ctrlKey, metaKey, shiftKey }: HeldInput): boolean {
  switch (how.kind) {
    case 'call':
      return true;
    case 'key':
      return false;
    case 'submit':
      return isElsewhere(how.submitter?.getAttribute('formtarget') ?? how.target.getAttribute('target'));
    default: {
      const link = how.target.closest('a[href], area[href]');
      return link !== null && (ctrlKey || metaKey || shiftKey || isElsewhere(link.getAttribute('target')));
    }
  }
}

const isElsewhere = (target: string | null): boolean => !HERE.includes((target ?? '').toLowerCase());
