import { element } from './element.js';
import { say } from './words.js';

/** What was really published, for people to see and for the driver to count. */
window.__sent = [];

const list = document.querySelector('#sent');

/** `kind`: repost, undo, quote, post or link. `own` are the person's words, if there are any. */
export function record(kind, post, own = '') {
  window.__sent.push({ kind, postId: post?.id ?? null });
  const text = [own, post?.text].filter(Boolean).join(' — ');
  list.prepend(
    element('li', {}, [
      element('b', { 'data-word': `kind-${kind}` }, [say(`kind-${kind}`)]),
      text.length > 90 ? `${text.slice(0, 90)}…` : text,
    ]),
  );
  document.querySelector('#count').textContent = String(window.__sent.length);
}
