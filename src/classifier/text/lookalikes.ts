// Made by src/tools/tables/lookalikes.ts from Unicode's confusables (Unicode licence) and counts in disguised posts.

/** Groups parted by spaces: a Latin letter, then the characters that look like it. */
export const LATIN_LOOKALIKES =
  'aɑΑαᎪᗅᴀ bƄʙΒβᏏᏴᑲᖯᗷᴃ cςϲϹᏟᴄ dδԁᎠᏧᑯᗞᗪᴅ eΕεєᎬᴇ fϜᖴẝꜰ gƍɡɢԌᏀᏳᶃ hʜΗᎻᏂᕼ iɩɪͺιӏᎥι jͿϳЈјᎫᒍᴊ kΚκᏦᴋ lƖǀʟΙӀᏞᒪ mΜϺᎷᗰᴍ nɴΝηπ oΟσᴏᴑ pΡρϱᏢᑭᴘ qǫԛ rƦʀᎡᏒᖇ sƽЅѕᏕᏚꜱ tΤτᎢᴛ uʋμᑌᴜ vʌνѴѵᏙᐯᴠ wωѡԜԝᎳᏔᴡ xΧχᕁᕽ yɣʏΥγϒᎩᎽᶌỿℽ zΖζᏃᴢ';

/** The same for Cyrillic letters. */
export const CYRILLIC_LOOKALIKES =
  'аαᴀ бƂƃᏮ вʙβᏼ гΓґᎱᒥᴦℾ еεєѣҽᴇ зƷȜɜʒζӠᴈ иͶͷЍѝӥᴎ кκϰᴋ лɅʌΛλᐱᴧᴫ мʍᴍ нʜηҥӈ оοσ пΠπϖᴨℼℿ рρҏᴘᴩ сςᴄ тτҭᴛ уʏγυ фɸΦφϕ хχ шɯ ьƅ э϶ яᴙ ғɍ қⱩ ңⱧ ұɎɏ әƏǝə өƟɵΘθϑϴѲѳᎾᏫ';
