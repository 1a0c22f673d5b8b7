/** What of jsdom is used here: it brings no types. */
interface JsdomConsole {
  removeAllListeners(event: 'jsdomError'): void;
  on(event: 'jsdomError', heard: (error: Error & { readonly type?: string }) => void): void;
}

/**
 * Tests press links and buttons of forms, and jsdom says of each that it can neither go nor send. Nothing gone to is
 * what these tests want; thirty such lines hide the one that matters. Everything else jsdom has to say is still printed.
 */
const { jsdom } = globalThis as { jsdom?: { virtualConsole: JsdomConsole } };
const says = jsdom?.virtualConsole;
says?.removeAllListeners('jsdomError');
says?.on('jsdomError', (error) => {
  if (error.type !== 'not-implemented' || !/navigation|requestSubmit/.test(error.message))
    console.error(error);
});
