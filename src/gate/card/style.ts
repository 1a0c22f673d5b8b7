/**
 * The card's own look. `all: initial !important` on the host beats every rule of the page,
 * since important rules inside a shadow root win over those outside it.
 */
export const CARD_STYLE = `
:host { all: initial !important; display: contents !important; }
dialog {
  --paper: #ffffff; --ink: #17211f; --soft: #55625f; --line: #d5dcda; --mark: #0f766e; --on-mark: #ffffff;
  --chip: #fdf1d8; --chip-ink: #5b3d00; --ring: #0f766e;
  color-scheme: light; direction: ltr; text-align: start;
  box-sizing: border-box; width: min(25rem, calc(100vw - 1.5rem)); max-height: calc(100dvh - 1.5rem);
  margin: auto; padding: 1.125rem 1.25rem 1rem; overflow: auto; overscroll-behavior: contain;
  border: 1px solid var(--line); border-radius: 1rem; background: var(--paper); color: var(--ink);
  box-shadow: 0 1rem 3rem rgb(0 0 0 / .28);
  font: 400 15px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  overflow-wrap: anywhere; user-select: none; -webkit-user-select: none; cursor: default;
  animation: settle .16s ease-out;
}
dialog.top { margin-top: .75rem; }
dialog.bottom { margin-bottom: .75rem; }
dialog::backdrop { background: rgb(10 18 17 / .42); }
header { display: flex; align-items: center; gap: .5rem; color: var(--soft); font-size: 13px; }
header svg { flex: none; width: 1.375rem; height: 1.375rem; color: var(--mark); }
h2 { margin: 0; font: inherit; }
.category { margin: .625rem 0 0; font-size: 19px; font-weight: 650; line-height: 1.25; }
.note { margin-top: .5rem; }
p { margin: .5rem 0 0; }
.quoted { color: var(--soft); }
q {
  quotes: none; padding: .0625rem .4375rem; border-radius: .4375rem;
  background: var(--chip); color: var(--chip-ink); font-weight: 550;
}
.small { margin-top: .375rem; color: var(--soft); font-size: 13px; }
footer { display: flex; flex-wrap: wrap; gap: .5rem; margin-top: 1rem; }
button {
  all: unset; box-sizing: border-box; flex: 1 1 auto; min-height: 2.5rem; padding: .5rem .875rem;
  border: 1px solid var(--line); border-radius: .625rem; text-align: center; font-weight: 600; cursor: pointer;
}
button:hover { border-color: var(--soft); }
#cancel { background: var(--mark); border-color: var(--mark); color: var(--on-mark); }
#why { flex: 0 1 auto; border-color: transparent; color: var(--mark); text-decoration: underline; text-underline-offset: .2em; }
button:focus { outline: 3px solid var(--ring); outline-offset: 2px; }
@keyframes settle { from { transform: translateY(.5rem); } }
@media (prefers-color-scheme: dark) {
  dialog {
    --paper: #1b2423; --ink: #eef3f2; --soft: #a9b7b4; --line: #3b4846; --mark: #5eead4; --on-mark: #062824;
    --chip: #4a3710; --chip-ink: #ffe3a8; --ring: #5eead4; color-scheme: dark;
  }
}
@media (prefers-reduced-motion: reduce) { dialog { animation: none; } }
@media (forced-colors: active) { q, dialog { border: 1px solid; } }
`;
