import { EXPLAIN_PAGE, explainCategory } from '../browser/explained.ts';
import { CATEGORY_IDS, type CategoryId } from '../classifier/category.ts';
import { setMode } from '../settings/change.ts';
import type { CategoryMode, Language } from '../settings/settings.ts';
import { CATEGORY_WORDS, MODE_WORDS, POPUP_WORDS } from './i18n/catalogue.ts';
import { fill } from './i18n/wording.ts';
import type { SectionProps } from './section-props.ts';
import { type Choice, Segmented } from './segmented.tsx';
import './category-list.css';

const RIGHT = 2;

/** Every category with its three states, a line on what it is, and a way to its law. */
export function CategoryList({ language, settings, change }: SectionProps) {
  const modes = MODE_WORDS[language];
  const choices: readonly Choice<CategoryMode>[] = [
    { value: 'hold', label: modes.hold, hint: modes.holdHint },
    { value: 'icon', label: modes.icon, hint: modes.iconHint },
    { value: 'off', label: modes.off, hint: modes.offHint },
  ];
  return (
    <ul class="categories">
      {CATEGORY_IDS.map((id) => (
        <li key={id}>
          <div class="line">
            <span class="name" id={`${id}-name`}>
              {CATEGORY_WORDS[language][id].name}
            </span>
            <Segmented
              name={id}
              labelledBy={`${id}-name`}
              describedBy={`${id}-about`}
              value={settings.categories[id]}
              choices={choices}
              choose={(mode) => change(setMode(id, mode))}
            />
          </div>
          <p class="about">
            <span id={`${id}-about`}>{CATEGORY_WORDS[language][id].about}</span>{' '}
            <LawLink id={id} language={language} />
          </p>
        </li>
      ))}
    </ul>
  );
}

function LawLink({ id, language }: { readonly id: CategoryId; readonly language: Language }) {
  const { law, lawOf } = POPUP_WORDS[language];
  const label = fill(lawOf, { category: CATEGORY_WORDS[language][id].name });
  // An address of its own would write the category into the browser's history.
  const open = (event: MouseEvent): void => {
    if (event.button === RIGHT) return;
    event.preventDefault();
    void explainCategory(id);
  };
  return (
    <a href={`/${EXPLAIN_PAGE}`} aria-label={label} onClick={open} onAuxClick={open}>
      {law}
    </a>
  );
}
