import { useLayoutEffect, useRef } from 'preact/hooks';
import { isOwnWindow } from '../browser/windows.ts';

/**
 * Lets Escape lead back to the post, as in any small window. Only while the page is in such a window: a person can make
 * it an ordinary tab, and there Escape closes nothing.
 *
 * @param back the latest one given is called
 */
export function useEscape(back: () => void): void {
  const latest = useRef(back);
  latest.current = back;
  useLayoutEffect(() => {
    const onKey = async (event: KeyboardEvent): Promise<void> => {
      const { key, repeat, isComposing, ctrlKey, metaKey, altKey, shiftKey } = event;
      // A key still down from before is no answer: it may be the one that closed something else.
      if (key !== 'Escape' || repeat || isComposing || ctrlKey || metaKey || altKey || shiftKey) return;
      if (await isOwnWindow()) latest.current();
    };
    const listener = (event: KeyboardEvent): void => void onKey(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
}
