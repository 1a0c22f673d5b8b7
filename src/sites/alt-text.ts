/**
 * Beginnings of alt texts that a site or its machine wrote, not the author.
 * Seen on Facebook, Instagram, LinkedIn, Pinterest, X and VK in English and Russian.
 */
const MACHINE =
  /^(photo (by|shared by)|may be|this may contain|image may contain|no photo description|image$|photo$|picture$|video$|gif$|embedded video|изображение$|фото$|фотография$|картинка$|видео$|возможно, это|на изображении может|нет описания фото|сурет$|фото сипаттамасы|square profile|opens profile|view (profile|organization page) for|no alternative text)/i;
const AVATAR =
  /(avatar|profile (photo|picture)|аватар|фото профиля|фотография профиля|изображение профиля|профиль суреті)/i;
/** A machine that read words in a picture puts them in quotation marks: those are the author's. */
const QUOTED = /["“«]([^"”»]{3,})["”»]|(?:says|текст|текстом|надписью) ['‘](.{3,})['’]/;

/**
 * The part of an image's alt text that belongs to the post, '' when there is none.
 * @example ownAlt("May be an image of text that says 'x'") // ''
 * @example ownAlt('Плакат: приходите на концерт') // the same
 */
export function ownAlt(alt: string): string {
  const text = alt.trim();
  if (AVATAR.test(text) && text.length < 80) return '';
  if (!MACHINE.test(text)) return text;
  const quoted = QUOTED.exec(text);
  return quoted?.[1] ?? quoted?.[2] ?? '';
}

/** Emoji stand in the middle of a line as small images whose alt text is the character. */
export function isEmoji(alt: string): boolean {
  return alt.length > 0 && alt.length <= 14 && !/[\p{L}\s]/u.test(alt);
}
