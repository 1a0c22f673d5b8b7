// Made by src/tools/tables/lookalikes.ts from Unicode's confusables (Unicode licence) and counts in disguised posts.

/** Groups parted by spaces: a Latin letter, then the characters that look like it. */
export const LATIN_LOOKALIKES =
  'aɑΑᎪᗅ bƄΒᏏᏴᑲᖯᗷᴃ cϲϹᏟ dδԁᎠᏧᑯᗞᗪᴅ eΕᎬ fϜᖴẝ gƍɡɢԌᏀᏳᶃ hΗᎻᏂᕼ iɩɪͺιӏᎥι jͿϳЈјᎫᒍᴊ kΚᏦ lƖǀʟΙӀᏞᒪ mΜϺᎷᗰ nɴΝ oΟᴏᴑ pΡϱᏢᑭ qԛ rƦʀᎡᏒᖇ sƽЅѕᏕᏚ tΤᎢ uʋμυᑌᴜ vνѴѵᏙᐯᴠ wωѡԜԝᎳᏔᴡ xΧᕁᕽ yɣΥϒᎩᎽᶌỿℽ zΖᏃᴢ';

/** The same for Cyrillic letters. */
export const CYRILLIC_LOOKALIKES =
  'аαᴀ бƂƃᏮ вʙβᏼ гΓᎱᒥᴦℾ еҽᴇ зƷȜɜʒӠᴈ иͶͷӥᴎ йЍѝ кκϰᴋ лɅΛλᐱᴧᴫ мʍᴍ нʜηҥӈ оοσ пΠπϖᴨℼℿ рρҏᴩ сᴄ тτҭᴛ уʏγ фɸΦφϕ хχ шɯ ьƅ яᴙ ғɍ қⱩ ңⱧ ұɎɏ әƏǝə өƟɵΘθϑϴѲѳᎾᏫ';
