import { element } from './element.js';
import { closeMenu, openMenu } from './menu.js';
import posts from './posts.js';
import { quoteDialog } from './quote.js';
import { record } from './sent.js';
import { chosen, say, sayAll, switcher } from './words.js';

/** The feed behaves as real ones do: one listener for all posts, menus outside the post they belong to. */

const feed = document.querySelector('#feed');
const telegram = (post) =>
  `https://t.me/share/url?${new URLSearchParams({ url: `https://${location.host}/post/${post.id}`, text: post.text })}`;

function article(post, first) {
  return element('article', { 'data-post-id': post.id, lang: post.lang }, [
    element('header', { class: 'author' }, [
      element('span', { class: 'avatar', 'aria-hidden': 'true' }, [post.author.slice(0, 1).toUpperCase()]),
      element('strong', {}, [post.author]),
      element('span', { class: 'where' }, [post.lang]),
    ]),
    element('p', { class: 'post-text' }, [post.text]),
    post.quote && element('blockquote', { class: 'post-quote' }, [post.quote]),
    post.card &&
      element('div', { class: 'post-card' }, [element('strong', {}, [post.card.title]), post.card.text]),
    first && element('p', { class: 'start', 'data-word': 'start' }),
    element('div', { class: 'actions' }, [
      element('button', {
        type: 'button',
        class: 'action',
        id: `repost-${post.id}`,
        'data-action': 'repost',
        'aria-haspopup': 'menu',
        'data-word': 'repost',
      }),
      element('a', {
        class: 'action',
        href: telegram(post),
        target: '_blank',
        rel: 'noopener',
        'data-word': 'telegram',
      }),
      element('button', {
        type: 'button',
        class: 'action',
        'data-action': 'like',
        'aria-pressed': 'false',
        'data-word': 'like',
      }),
    ]),
  ]);
}

feed.append(...posts.map((post, at) => article(post, at === 0)));
document.querySelector('.languages').append(...switcher());
sayAll(chosen());

const postOf = (id) => posts.find((post) => post.id === id);

function name(button, action, word) {
  button.dataset.action = action;
  button.dataset.word = word;
  button.textContent = say(word);
}

const commands = {
  repost(button) {
    openMenu(button, postOf(button.closest('article').dataset.postId));
  },
  unrepost(button) {
    record('undo', postOf(button.closest('article').dataset.postId));
    name(button, 'repost', 'repost');
  },
  'repost-now'(item) {
    const post = postOf(closeMenu(item));
    record('repost', post);
    name(document.querySelector(`#repost-${post.id}`), 'unrepost', 'undo');
  },
  quote(item) {
    quoteDialog(postOf(closeMenu(item)));
  },
  publish(button) {
    publish(button.closest('[data-role=composer]'));
  },
  like(button) {
    button.setAttribute('aria-pressed', String(button.getAttribute('aria-pressed') !== 'true'));
  },
};

function publish(composer) {
  const draft = composer.querySelector('[data-role=draft]');
  const post = postOf(composer.dataset.quotes ?? '');
  if (draft.value.trim() === '' && post === undefined) return;
  record(post === undefined ? 'post' : 'quote', post, draft.value);
  draft.value = '';
  composer.closest('dialog')?.close();
}

document.addEventListener('click', (event) => {
  const link = event.target.closest('a[href^="https://t.me/share"]');
  if (link) record('link', postOf(link.closest('article').dataset.postId));
  const control = event.target.closest('[data-action]');
  if (control) commands[control.dataset.action]?.(control);
});

document.addEventListener('keydown', (event) => {
  const composer = event.target.closest('[data-role=composer]');
  if (composer && event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.isComposing)
    publish(composer);
});
