/** Names of other services as share panels write them, in labels and in ids. */
const NAMES =
  'whatsapp facebook messenger telegram twitter vk вконтакте одноклассники email gmail reddit pinterest viber sms';

/**
 * Selectors for the entries of a share panel that lead to another service.
 *
 * @param shape one selector; `NAME` stands wherever the name of the service goes
 * @example serviceEntries('[role="dialog"] [aria-label*="NAME" i]')[0] // '[role="dialog"] [aria-label*="whatsapp" i]'
 */
export function serviceEntries(shape: string): string[] {
  return NAMES.split(' ').map((name) => shape.replaceAll('NAME', name));
}
