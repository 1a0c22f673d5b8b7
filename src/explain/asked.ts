import { type CategoryId, isCategoryId } from '../classifier/category.ts';

/** What the page was opened to explain. Its address names a hold or a category and never holds text of a post. */
export type Asked =
  | { readonly kind: 'hold'; readonly tab: number; readonly frame: number; readonly holdId: string }
  | { readonly kind: 'category'; readonly category: CategoryId }
  | { readonly kind: 'unclear' };

const WHOLE = /^\d{1,15}$/;

/**
 * Reads the page's own query.
 *
 * @example askedBy('?tab=3&frame=0&hold=h1') // { kind: 'hold', tab: 3, frame: 0, holdId: 'h1' }
 * @example askedBy('?category=gambling') // { kind: 'category', category: 'gambling' }
 */
export function askedBy(search: string): Asked {
  const query = new URLSearchParams(search);
  const category = query.get('category');
  if (isCategoryId(category)) return { kind: 'category', category };
  const [tab, frame, holdId] = [query.get('tab') ?? '', query.get('frame') ?? '', query.get('hold') ?? ''];
  if (!WHOLE.test(tab) || !WHOLE.test(frame) || holdId === '') return { kind: 'unclear' };
  return { kind: 'hold', tab: Number(tab), frame: Number(frame), holdId };
}
