import type { Decision } from '../browser/messages.ts';
import type { CategoryId } from '../classifier/category.ts';
import { liabilityOf } from '../law/liability.ts';
import type { Language } from '../settings/settings.ts';
import { CATEGORY_WORDS, EXPLAIN_WORDS } from '../ui/i18n/catalogue.ts';
import { Advice } from './advice.tsx';
import { DecisionButtons } from './decision.tsx';
import { FindingView } from './finding-view.tsx';
import type { OpenHold } from './hold.ts';
import { LiabilityView } from './liability-view.tsx';

interface Props {
  readonly hold: Extract<OpenHold, { kind: 'held-findings' }>;
  readonly today: string;
  readonly language: Language;
  readonly decide: (decision: Decision) => void;
}

/** Categories in the order of their strongest finding. */
function categoriesOf(hold: Props['hold']): readonly CategoryId[] {
  return [...new Set(hold.findings.map((finding) => finding.category))];
}

/** Ids of provisions that the categories before this one have explained. */
function explainedBefore(
  categories: readonly CategoryId[],
  index: number,
  today: string,
): ReadonlySet<string> {
  const charges = categories.slice(0, index).flatMap((category) => {
    const { administrative, criminal } = liabilityOf(category, today);
    return [...administrative, ...criminal];
  });
  return new Set(charges.map((charge) => charge.provision.id));
}

/** Everything about an open hold, and the decision. */
export function HeldPage({ hold, today, language, decide }: Props) {
  const words = EXPLAIN_WORDS[language];
  const categories = categoriesOf(hold);
  return (
    <>
      <h1>{words.heading}</h1>
      <p class="lead">{words.lead}</p>
      <DecisionButtons language={language} decide={decide} />
      {hold.truncated && <p class="note">{words.truncated}</p>}
      {categories.map((category, index) => (
        <section key={category} class="category" aria-labelledby={`category-${category}`}>
          <h2 id={`category-${category}`}>{CATEGORY_WORDS[language][category].name}</h2>
          <h3>{words.found}</h3>
          {hold.findings
            .filter((finding) => finding.category === category)
            .map((finding) => (
              <FindingView key={`${finding.rule} ${finding.start}`} finding={finding} language={language} />
            ))}
          <p class="may">{words.mayFall}:</p>
          <LiabilityView
            category={category}
            today={today}
            language={language}
            explained={explainedBefore(categories, index, today)}
          />
        </section>
      ))}
      <Advice language={language} />
    </>
  );
}
