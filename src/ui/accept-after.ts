/**
 * How long the buttons of a decision must have been there before a press on them counts, in ms. A second quick press
 * must not answer a question nobody has read; nor may the rest of the very press that is held, which comes down on
 * whatever is under the pointer by then.
 */
export const ACCEPT_AFTER_MS = 400;
