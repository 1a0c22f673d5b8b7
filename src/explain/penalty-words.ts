import type { FineInMoney, PenaltyInMoney } from '../law/liability.ts';
import type { Measure, OtherPenalty } from '../law/provision.ts';
import type { Language } from '../settings/settings.ts';
import { EXPLAIN_WORDS } from '../ui/i18n/catalogue.ts';
import { formatCount, formatNumber, formatTenge } from '../ui/i18n/format.ts';
import { fill } from '../ui/i18n/wording.ts';

/** The unit the law counts a measure in; measures that are not here have no length. */
const UNIT_OF: Partial<Record<Measure, 'days' | 'hours' | 'years'>> = {
  arrest: 'days',
  'community-work': 'hours',
  restriction: 'years',
  imprisonment: 'years',
};

function fineInWords(fine: FineInMoney, language: Language): string | null {
  const words = EXPLAIN_WORDS[language].fine;
  if (fine.kind === 'none') return null;
  if (fine.kind === 'som')
    return fill(words.som, {
      sum: formatNumber(fine.amount, language),
      units: formatNumber(fine.units, language),
    });
  const { mrp, tenge } = fine;
  const top = { mrp: formatNumber(mrp.max, language), sum: formatTenge(tenge.max, language) };
  if (mrp.min === null || tenge.min === null) return fill(words.upTo, top);
  if (mrp.min === mrp.max) return fill(words.exact, top);
  const bottom = { minMrp: formatNumber(mrp.min, language), minSum: formatTenge(tenge.min, language) };
  return fill(words.between, { ...top, ...bottom });
}

function measureInWords({ what, min, max }: OtherPenalty, language: Language): string {
  const words = EXPLAIN_WORDS[language];
  const measure = words.measures[what];
  const unit = UNIT_OF[what];
  if (unit === undefined || max === null) return measure;
  const lengths = words.lengths[unit];
  if (min === null) return fill(words.lasting, { measure, length: formatCount(max, lengths.upTo, language) });
  if (min === max) return fill(words.lasting, { measure, length: formatCount(max, lengths.exact, language) });
  return fill(words.lasting, { measure, length: fill(lengths.between, { min, max }) });
}

/**
 * A penalty as one phrase: the fine, then what may stand instead of it or beside it.
 *
 * @example penaltyInWords(repeat of KoAP 456-2 part 3-1, 'en')
 *   // 'fine of 40 MRP = 173,000 ₸ or arrest up to 10 days'
 */
export function penaltyInWords(penalty: PenaltyInMoney, language: Language): string {
  const { joins } = EXPLAIN_WORDS[language];
  const fine = fineInWords(penalty.fine, language) ?? '';
  // Between two alternatives no language puts a comma; it parts those that follow.
  const firstOr = penalty.others.findIndex(({ join }, index) => join === 'or' && (fine !== '' || index > 0));
  return penalty.others.reduce((phrase, other, index) => {
    const measure = measureInWords(other, language);
    if (phrase === '') return measure;
    const comma = other.join === 'or' && index > firstOr ? ',' : '';
    return `${phrase}${comma} ${fill(joins[other.join], { measure })}`;
  }, fine);
}

/** Which part of the article a penalty stands in and when it applies; empty when there is nothing to add. */
export function caseInWords(penalty: PenaltyInMoney, language: Language): string {
  const words = EXPLAIN_WORDS[language];
  const part = penalty.part === null ? [] : [fill(words.part, { part: penalty.part })];
  const when = penalty.when === 'basic' ? [] : [words.circumstances[penalty.when]];
  return [...part, ...when].join(', ');
}
