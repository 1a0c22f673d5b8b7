/* placeholder, replaced by the text layer's author */
export function stemKazakh(word: string): string { return word.length > 7 ? word.slice(0, -2) : word; }
