import { element } from './element.js';
import { say } from './words.js';

/** The composer for a quote: a modal dialog of the page's own, with the quoted post under the draft. */
export function quoteDialog(post) {
  const dialog = element('dialog', { 'aria-label': say('quoteTitle') }, [
    element('form', { class: 'composer', 'data-role': 'composer', 'data-quotes': post.id }, [
      element('h2', { 'data-word': 'quoteTitle' }, [say('quoteTitle')]),
      element('textarea', {
        'data-role': 'draft',
        rows: '3',
        placeholder: say('add'),
        'aria-label': say('add'),
      }),
      element('div', { class: 'composer-quote' }, [[post.text, post.quote].filter(Boolean).join('\n')]),
      element('div', { class: 'row' }, [
        element('button', { type: 'button', class: 'action', 'data-close': '' }, [say('close')]),
        element('button', { type: 'button', class: 'primary', 'data-action': 'publish' }, [say('publish')]),
      ]),
    ]),
  ]);
  dialog.querySelector('[data-close]').addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
