/**
 * A name for a hold that nobody can guess. Not `crypto.randomUUID`: frames that are no secure context, where many
 * share widgets live, do not have it.
 *
 * @example newHoldId() // '1tz8kw0-zik0zj-qglhc9-4fti0u'
 */
export function newHoldId(): string {
  const random = crypto.getRandomValues(new Uint32Array(4));
  return [...random].map((part) => part.toString(36)).join('-');
}
