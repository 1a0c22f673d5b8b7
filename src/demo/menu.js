import { element } from './element.js';
import { say } from './words.js';

/** The menu hangs at the end of the body, away from its post, and is gone as soon as the focus leaves it. */

let menu = null;
let opener = null;

function shut() {
  // Removing it moves the focus, which asks for it to be shut again.
  const shutting = menu;
  menu = null;
  shutting?.remove();
  opener?.setAttribute('aria-expanded', 'false');
}

const item = (action, word) =>
  element('button', { type: 'button', role: 'menuitem', 'data-action': action, 'data-word': word }, [
    say(word),
  ]);

export function openMenu(button, post) {
  shut();
  opener = button;
  opener.setAttribute('aria-expanded', 'true');
  menu = element('div', { role: 'menu', 'aria-labelledby': button.id, 'data-of': post.id }, [
    item('repost-now', 'now'),
    item('quote', 'quote'),
  ]);
  const box = button.getBoundingClientRect();
  menu.style.left = `${box.left + scrollX}px`;
  menu.style.top = `${box.bottom + scrollY + 6}px`;
  menu.addEventListener('focusout', (event) => {
    if (menu !== null && !menu.contains(event.relatedTarget)) shut();
  });
  document.body.append(menu);
  menu.firstElementChild.focus({ preventScroll: true });
}

/** Closes the menu an item belongs to and gives the id of its post. */
export function closeMenu(pressed) {
  const id = pressed.closest('[role=menu]').dataset.of;
  shut();
  opener?.focus({ preventScroll: true });
  return id;
}

document.addEventListener('pointerdown', (event) => {
  if (menu !== null && !menu.contains(event.target)) shut();
});

document.addEventListener('keydown', (event) => {
  if (menu === null) return;
  if (event.key === 'Escape') shut();
  const step = { ArrowDown: 'nextElementSibling', ArrowUp: 'previousElementSibling' }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  (document.activeElement?.[step] ?? menu.firstElementChild).focus();
});
