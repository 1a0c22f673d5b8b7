import type { HeldFinding } from '../browser/messages.ts';
import { movedBy } from '../classifier/findings.ts';
import type { Classifier, Finding } from '../classifier/verdict.ts';
import { modeOf } from '../settings/modes.ts';
import type { Settings } from '../settings/settings.ts';
import type { PostText } from '../sites/adapter.ts';

/** What to do about a share: nothing, change the icon, or ask the person first. */
export type Judgement =
  | { readonly kind: 'clean' }
  | { readonly kind: 'noticed' }
  | {
      readonly kind: 'risky';
      /** The findings that hold, strongest first. */
      readonly held: readonly [HeldFinding, ...HeldFinding[]];
      /** These and then the others that are not switched off. */
      readonly findings: readonly HeldFinding[];
      readonly truncated: boolean;
    };

/** Between the person's words and the shared ones: a blank line ends every sentence, so no rule reaches across. */
const BETWEEN = '\n\n';

/**
 * Asks the classifier about a post and lets the person's settings say what its findings may do.
 * Offsets in the findings are positions in `own + "\n\n" + shared`.
 *
 * @param iconOnly the surface is never held, e.g. copying a link
 */
export function judge(
  text: PostText,
  classifier: Classifier,
  settings: Settings,
  iconOnly: boolean,
): Judgement {
  const { own, shared, truncated } = text;
  const both = own !== '' && shared !== '';
  const all = both ? own + BETWEEN + shared : own + shared;
  if (all.trim() === '') return { kind: 'clean' };

  const found = classifier.assess(all).findings;
  const findings = (both ? commented(found, own, shared, classifier) : found)
    .filter(({ category }) => modeOf(settings, category) !== 'off')
    .map((finding): HeldFinding => ({ ...finding, from: finding.start < own.length ? 'own' : 'shared' }));
  if (findings.length === 0) return { kind: 'clean' };

  const holds = ({ verdict, category }: Finding): boolean =>
    verdict === 'warn' && modeOf(settings, category) === 'hold';
  const [first, ...more] = findings.filter(holds);
  if (iconOnly || first === undefined) return { kind: 'noticed' };
  const others = findings.filter((finding) => !holds(finding));
  return { kind: 'risky', held: [first, ...more], findings: [first, ...more, ...others], truncated };
}

/**
 * What the person writes can make shared words harmless ("this is a scam, don't fall for it"): then they only change the
 * icon. A harmless post under risky words of one's own changes nothing about those, so they are read alone as well.
 */
function commented(
  together: readonly Finding[],
  own: string,
  shared: string,
  classifier: Classifier,
): readonly Finding[] {
  const warns = together.some(({ verdict }) => verdict === 'warn');
  const cleared = warns && clears(own, shared, classifier);
  const left = cleared ? together.map((finding): Finding => ({ ...finding, verdict: 'notice' })) : together;
  // Crude words of one's own outshout an advert below them, and may be what the person wants no question about.
  const quoted =
    warns && !cleared ? movedBy(own.length + BETWEEN.length, classifier.assess(shared)).findings : [];
  return withAlone(left, [...classifier.assess(own).findings, ...quoted]);
}

/** A comment that takes so much off the log odds of a quote speaks against it. */
const AGAINST = 1.5;

/**
 * Whether a comment speaks against what it is written over. Measured on posts of `test/corpus/authored` under comments of
 * our own (src/classifier/DESIGN.md, "Comments"): half of those that condemn do, one in forty that say nothing.
 */
function clears(own: string, shared: string, classifier: Classifier): boolean {
  const quote = shared.replace(/^/gm, '> ');
  return classifier.assess(quote + BETWEEN + own).risk < classifier.assess(quote).risk - AGAINST;
}

/** Warnings of the parts alone are added where both together do not warn of their category. */
function withAlone(together: readonly Finding[], alone: readonly Finding[]): Finding[] {
  const warned = new Set(together.flatMap(({ verdict, category }) => (verdict === 'warn' ? category : [])));
  const more = alone.filter(({ category }, i) => {
    const first = alone.findIndex((one) => one.verdict === 'warn' && one.category === category);
    return first === i && !warned.has(category);
  });
  const replaced = new Set(more.map(({ category }) => category));
  return [...more, ...together.filter(({ category }) => !replaced.has(category))];
}
