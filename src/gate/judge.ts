import type { HeldFinding } from '../browser/messages.ts';
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

  const together = classifier.assess(all).findings;
  // Ordinary words of somebody else must not hide what the person adds; offsets are the same, since theirs come first.
  const alone = both ? classifier.assess(own).findings.filter((finding) => isNews(finding, together)) : [];
  const findings = [
    ...alone,
    ...together.filter((finding) => alone.every((one) => one.category !== finding.category)),
  ]
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

/** Whether a finding says more than all others of its category. */
function isNews({ category, verdict }: Finding, others: readonly Finding[]): boolean {
  const known = others.filter((other) => other.category === category);
  return verdict === 'warn' && known.every((other) => other.verdict !== 'warn');
}
