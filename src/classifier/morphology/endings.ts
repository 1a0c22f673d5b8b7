/* placeholder, replaced by the text layer's author */
export function isEnding(word: string, from: number): boolean { return word.length - from <= (word.charCodeAt(0) < 128 ? 3 : 5); }
