/**
 * The card's own look. Sizes are in px, since `rem` is the page's to choose. `all: initial !important` on the host
 * beats every rule of the page: important rules inside a shadow root win over those outside it.
 */
export const CARD_STYLE = `
:host { all: initial !important; display: contents !important; }
dialog {
  --paper: #ffffff; --ink: #17211f; --soft: #55625f; --line: #d5dcda; --mark: #0f766e; --on-mark: #ffffff;
  --chip: #fdf1d8; --chip-ink: #5b3d00; --ring: #0f766e;
  color-scheme: light; direction: ltr; text-align: start;
  box-sizing: border-box; width: min(400px, calc(100vw - 24px)); max-height: calc(100dvh - 24px);
  margin: auto; padding: 18px 20px 16px; overflow: auto; overscroll-behavior: contain; scroll-padding-block: 12px;
  border: 1px solid var(--line); border-radius: 16px; background: var(--paper); color: var(--ink);
  box-shadow: 0 16px 48px rgb(0 0 0 / .28);
  font: 400 15px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  overflow-wrap: anywhere; user-select: none; -webkit-user-select: none; cursor: default;
  animation: settle .16s ease-out;
}
dialog.top { margin-top: 12px; }
dialog.bottom { margin-bottom: 12px; }
dialog::backdrop { background: rgb(10 18 17 / .42); }
header { display: flex; align-items: center; gap: 8px; color: var(--soft); font-size: 13px; }
header svg { flex: none; width: 22px; height: 22px; color: var(--mark); }
h2 { margin: 0; font: inherit; border-radius: 3px; }
.category { margin: 10px 0 0; font-size: 19px; font-weight: 650; line-height: 1.25; }
.note { margin-top: 8px; }
p { margin: 8px 0 0; }
.quoted { color: var(--soft); }
q {
  display: inline-block; max-width: 100%; box-sizing: border-box; quotes: none; padding: 0 7px; border-radius: 7px;
  background: var(--chip); color: var(--chip-ink); font-weight: 550;
}
.whole { white-space: nowrap; }
.small { margin-top: 6px; color: var(--soft); font-size: 13px; }
form { margin: 0; }
footer { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; margin-top: 16px; }
footer > p { flex: 1 1 60%; margin: 0; color: var(--soft); font-size: 13px; }
button {
  all: unset; box-sizing: border-box; flex: 1 1 auto; min-height: 40px; padding: 8px 10px;
  border: 1px solid var(--line); border-radius: 10px; text-align: center; font-weight: 600; cursor: pointer;
}
button:hover { border-color: var(--soft); }
#cancel { background: var(--mark); border-color: var(--mark); color: var(--on-mark); }
#why { flex: 0 0 auto; min-height: 32px; padding: 4px 6px; margin-inline-end: -6px; border-color: transparent; color: var(--mark); text-decoration: underline; text-underline-offset: .2em; }
button:focus, h2:focus { outline: 3px solid var(--ring); outline-offset: 2px; }
@keyframes settle { from { transform: translateY(8px); } }
@media (prefers-color-scheme: dark) {
  dialog {
    --paper: #1b2423; --ink: #eef3f2; --soft: #a9b7b4; --line: #3b4846; --mark: #5eead4; --on-mark: #062824;
    --chip: #4a3710; --chip-ink: #ffe3a8; --ring: #5eead4; color-scheme: dark;
  }
}
@media (prefers-reduced-motion: reduce) { dialog { animation: none; } }
@media (forced-colors: active) { q, dialog { border: 1px solid; } }
`;
