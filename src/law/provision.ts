import type { Worded } from './headline.ts';

export const JURISDICTIONS = ['KZ', 'KG'] as const;
export type Jurisdiction = (typeof JURISDICTIONS)[number];

export const CODE_IDS = ['koap', 'criminal-code', 'kg-offences'] as const;
export type CodeId = (typeof CODE_IDS)[number];

export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/**
 * A date as far as the source gives it: `2026`, `2026-03`, `2026-03-02`,
 * or two of them with a slash when the source only gives a stretch: `2026-03/2026-07`.
 */
export type LooseDate = string;

/** `proposed` is not law as far as the sources tell; `repealed` was law once. Neither is ever shown as a charge. */
export const STATUSES = ['in-force', 'repealed', 'proposed'] as const;
export type Status = (typeof STATUSES)[number];

/** A fine. In MRP, `min` is null or left out when the law only says "up to"; the calculation units of Kyrgyzstan are 100 som each. */
export type Fine =
  | { readonly kind: 'mrp'; readonly min: number | null; readonly max: number }
  | { readonly kind: 'som'; readonly amount: number; readonly units: number }
  | { readonly kind: 'none' };

/** Arrest is in days, community work in hours, restriction of freedom and imprisonment in years; the others have no length. */
export const MEASURES = [
  'warning',
  'arrest',
  'community-work',
  'corrective-works',
  'restriction',
  'imprisonment',
  'confiscation',
  'confiscation-of-product',
] as const;
export type Measure = (typeof MEASURES)[number];

export interface OtherPenalty {
  readonly what: Measure;
  /** Instead of the fine, on top of it, or on top of it if the court so decides. May be left out: or. */
  readonly join: 'or' | 'and' | 'maybe';
  /** Null: the law names no least length. Equal to `max`: exactly so long. Both may be left out: null. */
  readonly min: number | null;
  readonly max: number | null;
}

/** What makes this penalty apply rather than its neighbours of the same article. */
export const CIRCUMSTANCES = [
  'basic',
  /** The law names the public as well; elsewhere a public act is the basic one and only `online` the graver. */
  'in-public',
  'online',
  /** The law names networks, and no mass media. */
  'over-networks',
  'group',
  'grave',
  'emergency',
  'organiser',
  'participant',
  'crime-accusation',
  'attempt-followed',
  'death-followed',
] as const;
export type Circumstance = (typeof CIRCUMSTANCES)[number];

/** What an individual may get. Sums for firms and officials are left out on purpose. */
export interface Penalty {
  readonly offence: 'first' | 'repeat';
  /** The part of the article it stands in, when that is not plain from the provision. May be left out: null. */
  readonly part: string | null;
  /** May be left out: basic. */
  readonly when: Circumstance;
  readonly fine: Fine;
  /** May be left out: none. */
  readonly others: readonly OtherPenalty[];
}

/**
 * A place where a title stands at the head of its very article. `date` is that of the edition that was read, which may
 * be older than `sourceDate`: then the title is taken only if it says the same as the one of `sourceDate`.
 */
export interface TitleSource {
  readonly url: string;
  readonly date: LooseDate;
}

/**
 * An article of law, or those parts of it that can touch an ordinary person who shares something. The types say what a
 * provision has once it is read; in the data files whatever says "may be left out" need not stand.
 */
export interface Provision {
  readonly id: string;
  readonly jurisdiction: Jurisdiction;
  readonly code: CodeId;
  readonly kind: 'administrative' | 'criminal';
  readonly article: string;
  /** Parts of the article; empty for the whole article. May be left out: the whole. */
  readonly parts: readonly string[];
  /** The part that punishes a repeat within a year, where it is a part of its own. May be left out: null. */
  readonly repeatPart: string | null;
  readonly status: Status;
  /** The title in the law. `kk` may be left out and is null while no source for the Kazakh title has been read. */
  readonly title: { readonly kk: string | null; readonly ru: string; readonly en: string };
  /** Where the Kazakh title was read. Null, or left out, exactly where there is none. */
  readonly titleKkSource: TitleSource | null;
  /** What it punishes, in plain words of ours. */
  readonly summary: Worded;
  /** What is uncertain, or what a reader must know besides. May be left out: null. */
  readonly note: Worded | null;
  /** May be left out: anyone. */
  readonly who: 'anyone' | 'influencer';
  /** `indirect`: a mere share is touched only in some cases. */
  readonly bearing: 'direct' | 'indirect';
  /** May be left out where nothing is in force. */
  readonly penalties: readonly Penalty[];
  /** First day in force; null when the source does not tell. May be left out: null. */
  readonly validFrom: LooseDate | null;
  /** The first day was worked out or sources differ by a day or more. May be left out: false. */
  readonly validFromApproximate: boolean;
  readonly sourceUrl: string;
  /** What stands there: the text of the law, or a report about it where no text could be read. May be left out: law. */
  readonly source: 'law' | 'report';
  /** The date of the text that was read; not later than `checkedOn`. */
  readonly sourceDate: LooseDate;
  readonly confidence: Confidence;
  /** When the facts were last checked, `YYYY-MM-DD`. */
  readonly checkedOn: string;
  /** When they must be checked again, `YYYY-MM-DD`. */
  readonly reviewBy: string;
}
