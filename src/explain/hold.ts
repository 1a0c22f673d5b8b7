import type { Decision, HeldReply } from '../browser/messages.ts';
import { askPage } from '../browser/tabs.ts';
import type { Asked } from './asked.ts';

export type HoldAddress = Extract<Asked, { kind: 'hold' }>;

/** An open hold with its findings, or the fact that there is no hold any more. */
export type OpenHold = Extract<HeldReply, { kind: 'held-findings' }> | { readonly kind: 'gone' };

/** Asks the tab for the findings of a hold. A tab that does not answer holds nothing. */
export async function findHold({ tab, frame, holdId }: HoldAddress): Promise<OpenHold> {
  const answer = await askPage(tab, frame, { kind: 'held-findings?', holdId });
  return answer.kind === 'answer' ? answer.reply : { kind: 'gone' };
}

/**
 * Tells the tab what the person decided, if the hold is still open: it may have been decided on the card meanwhile.
 *
 * @returns `told` when the decision reached an open hold, else `gone`
 */
export async function tellDecision(
  address: HoldAddress,
  decision: Decision,
): Promise<{ readonly kind: 'told' | 'gone' }> {
  const hold = await findHold(address);
  if (hold.kind === 'gone') return hold;
  const { tab, frame, holdId } = address;
  const answer = await askPage(tab, frame, { kind: 'decide', holdId, decision });
  return { kind: answer.kind === 'answer' ? 'told' : 'gone' };
}
