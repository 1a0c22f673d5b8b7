import type { Worded } from './headline.ts';
import type { CodeId, Provision } from './provision.ts';

/** How a code is named: `short` beside an article number, `full` once in an explanation. */
const CODES: Readonly<Record<CodeId, { readonly short: Worded; readonly full: Worded }>> = {
  koap: {
    short: { kk: 'ӘҚБтК', ru: 'КоАП', en: 'KoAP' },
    full: {
      kk: 'Қазақстан Республикасының Әкімшілік құқық бұзушылық туралы кодексі',
      ru: 'Кодекс Республики Казахстан об административных правонарушениях',
      en: 'Code of Kazakhstan on Administrative Offences (KoAP)',
    },
  },
  'criminal-code': {
    short: { kk: 'ҚК', ru: 'УК', en: 'Criminal Code' },
    full: {
      kk: 'Қазақстан Республикасының Қылмыстық кодексі',
      ru: 'Уголовный кодекс Республики Казахстан',
      en: 'Criminal Code of Kazakhstan',
    },
  },
  'kg-offences': {
    short: {
      kk: 'Қырғызстанның Құқық бұзушылықтар кодексінің',
      ru: 'Кодекса КР о правонарушениях',
      en: 'Kyrgyz Code on Offences',
    },
    full: {
      kk: 'Қырғыз Республикасының Құқық бұзушылықтар туралы кодексі',
      ru: 'Кодекс Кыргызской Республики о правонарушениях',
      en: 'Code of the Kyrgyz Republic on Offences',
    },
  },
};

/** The full name of the code a provision stands in. */
export function codeName(code: CodeId): Worded {
  return CODES[code].full;
}

/** Keeps a number and its abbreviation on one line. */
const NO_BREAK = '\u00a0';

/**
 * How lawyers cite the article. The spaces before and between numbers are no-break ones: a search takes them for
 * spaces. The hyphens are plain, see `src/ui/i18n/sentence-pieces.ts`.
 *
 * @example citationOf(article 456-2 part 3-1 of KoAP)
 *   // ru «ст. 456-2 ч. 3-1 КоАП», kk «ӘҚБтК 456-2-бабының 3-1-бөлігі», en "KoAP art. 456-2 part 3-1"
 */
export function citationOf(provision: Pick<Provision, 'code' | 'article' | 'parts'>): Worded {
  const { short } = CODES[provision.code];
  const { article, parts } = provision;
  if (parts.length === 0)
    return {
      kk: `${short.kk} ${article}-бабы`,
      ru: `ст.${NO_BREAK}${article} ${short.ru}`,
      en: `${short.en} art.${NO_BREAK}${article}`,
    };
  const joined = parts.join(`,${NO_BREAK}`);
  const many = parts.length > 1;
  return {
    kk: `${short.kk} ${article}-бабының ${joined}-${many ? 'бөліктері' : 'бөлігі'}`,
    ru: `ст.${NO_BREAK}${article} ч.${NO_BREAK}${joined} ${short.ru}`,
    en: `${short.en} art.${NO_BREAK}${article} ${many ? 'parts' : 'part'}${NO_BREAK}${joined}`,
  };
}
