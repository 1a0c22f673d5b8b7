/**
 * Makes selectors for controls of several kinds that say what a label means: one for each kind, in their order.
 *
 * @param kinds selectors of the kinds of control a site has, surest first
 * @returns a function of a label id and, if wanted, a selector with a blank after it for what they stand in
 * @example byWording(['button', 'a'])('share', 'form ') // ['form button:label(share)', 'form a:label(share)']
 */
export const byWording =
  (kinds: readonly string[]) =>
  (label: string, where = ''): string[] =>
    kinds.map((kind) => `${where}${kind}:label(${label})`);
