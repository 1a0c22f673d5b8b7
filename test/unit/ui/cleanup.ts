import { act, cleanup as unmount } from '@testing-library/preact';

/**
 * Takes down what a test drew. Preact ends effects of what is gone in a timer of its own, which may run when the test's
 * window is gone too ("window is not defined"), so they are ended here and now.
 */
export const cleanup = (): void => void act(unmount);
