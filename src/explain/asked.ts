import type { Explained } from '../browser/explained.ts';

/** What the page was opened to explain; `unclear` when nobody said. */
export type Asked = Explained | { readonly kind: 'unclear' };
