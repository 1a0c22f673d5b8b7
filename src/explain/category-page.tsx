import type { CategoryId } from '../classifier/category.ts';
import type { Language } from '../settings/settings.ts';
import { CATEGORY_WORDS, EXPLAIN_WORDS } from '../ui/i18n/catalogue.ts';
import { Advice } from './advice.tsx';
import { LiabilityView } from './liability-view.tsx';

interface Props {
  readonly category: CategoryId;
  readonly today: string;
  readonly language: Language;
}

const NOTHING_YET: ReadonlySet<string> = new Set();

/** The law on one category, without any post: opened from the popup. */
export function CategoryPage({ category, today, language }: Props) {
  const words = EXPLAIN_WORDS[language];
  const { name, about } = CATEGORY_WORDS[language][category];
  return (
    <>
      <h1>{name}</h1>
      <p class="lead">
        {about}. {words.categoryLead}
      </p>
      <section class="category" aria-labelledby="law">
        <h2 id="law">{words.lawSays}</h2>
        <LiabilityView category={category} today={today} language={language} explained={NOTHING_YET} />
      </section>
      <Advice language={language} />
    </>
  );
}
