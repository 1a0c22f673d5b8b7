// Made by src/tools/tables/lookalikes.ts from Unicode's confusables (Unicode licence) and counts in disguised posts.

/** Groups parted by spaces: a Latin letter, then the characters that look like it. */
export const LATIN_LOOKALIKES =
  'aɑΑᎪᗅꓮ bƄΒᏏᏴᑲᖯᗷᴃꓐꞴ cϲϹᏟⲤⲥꓚꮯ dδԁᎠᏧᑯᗞᗪᴅꓒꓓ eΕᎬⴹꓰꬲ fϜքᖴẝꓝꜰꞘꞙꬵ gƍɡɢԌցᏀᏳᶃꓖ hΗհᎻᏂᕼⲎꓧ iɩɪͺιӏᎥιꙇꭵ jͿϳЈјᎫᒍᴊꓙꞲ kΚᏦᛕⲔꓗ lƖǀʟΙӀᏞᒪᛁⲒⳐⵏꓡꓲ mΜϺᎷᗰᛖⲘꓟ nɴΝոռⲚꓠ oΟՕօଠഠဝჿዐᴏᴑⲞⲟⵔꓳꬽ pΡϱᏢᑭⲢⲣꓑ qԛգզⵕ rƦʀᎡᏒᖇⲅꓣꭇꭈꮁ sƽЅѕՏᏕᏚꓢꜱꮪ tΤᎢⲦꓔ uʋμυՍսሀᑌᴜꓴꞟꭎꭒ vνѴѵᏙᐯᴠⴸꓦꛟꮩ wωѡԜԝաᎳᏔᴡꓪꮃ xΧᕁᕽᚷⲬⵝꓫꞳ yɣΥϒყᎩᎽᶌỿℽⲨꓬꭚ zΖᏃᴢꓜꮓ';

/** The same for Cyrillic letters. */
export const CYRILLIC_LOOKALIKES =
  'аαᴀ бƂƃᏮⳒ вʙβᏼⲃ гΓᎱᒥᴦℾⲄ еҽᴇ зƷȜɜʒӠᴈⳌꝪꞫ иͶͷӥᴎꚡ йЍѝ кκϰᴋⲕꮶ лɅΛλᐱᴧᴫⴷꓥꛎ мʍᴍꮇ нʜηҥӈꮋ оοσ пΠπϖᴨℼℿⲠꛛ рρҏᴩ сᴄ тτҭᴛꚍꭲ уʏγ фɸΦφϕՓቀⲪⲫ хχ шɯⲼⲽ ьƅꮟ яᴙ ғɍ қⱩ ңⱧ ұɎɏ әƏǝə өƟɵΘθϑϴѲѳᎾᏫⴱꝊꝋꮎꮻ';
