import { useState } from 'preact/hooks';
import { DEFAULT_SETTINGS } from '../settings/defaults.ts';
import { type SettingsFile, settingsFromFile, settingsToFile } from '../settings/file.ts';
import type { RepairedField } from '../settings/repair.ts';
import type { Language, Settings } from '../settings/settings.ts';
import { CATEGORY_WORDS, OPTIONS_WORDS } from '../ui/i18n/catalogue.ts';
import { fill } from '../ui/i18n/wording.ts';
import type { SectionProps } from '../ui/section-props.ts';
import { Reset } from './reset.tsx';
import { saveFile } from './save-file.ts';

/** Real settings files are a thousandth of this; a video chosen by mistake should not be read. In bytes. */
const LARGEST_FILE = 1_000_000;

/** What the latest action came to; kept apart from its words, so that it follows a change of language. */
type Outcome = SettingsFile | { readonly kind: 'reset' } | { readonly kind: 'none' };

/** The settings as a file, out and in, and back to the defaults. */
export function DataSection({ language, settings, change }: SectionProps) {
  const words = OPTIONS_WORDS[language];
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const load = async (input: HTMLInputElement): Promise<void> => {
    const file = input.files?.[0];
    if (!file) return;
    const read = await readFile(file);
    if (read.kind !== 'not-settings') change(() => read.settings);
    setOutcome(read);
    // So that choosing the same file again is a change again.
    input.value = '';
  };
  const reset = (): void => {
    change(() => DEFAULT_SETTINGS);
    setOutcome({ kind: 'reset' });
  };
  return (
    <section aria-labelledby="data">
      <h2 id="data">{words.data}</h2>
      <div class="actions">
        <button
          type="button"
          class="button"
          onClick={() => saveFile(words.exportName, settingsToFile(settings))}
        >
          {words.export}
        </button>
        <label class="button">
          <input
            class="unseen"
            type="file"
            accept=".json,application/json"
            onChange={(event) => void load(event.currentTarget)}
          />
          {words.import}
        </label>
        <Reset words={words} reset={reset} />
      </div>
      <p class="outcome" role="status">
        {sayOutcome(outcome, language)}
      </p>
    </section>
  );
}

async function readFile(file: File): Promise<SettingsFile> {
  if (file.size > LARGEST_FILE) return { kind: 'not-settings' };
  try {
    return settingsFromFile(await file.text());
  } catch {
    return { kind: 'not-settings' };
  }
}

function sayOutcome(outcome: Outcome, language: Language): string {
  const words = OPTIONS_WORDS[language];
  switch (outcome.kind) {
    case 'none':
      return '';
    case 'intact':
      return words.imported;
    case 'not-settings':
      return words.importFailed;
    case 'reset':
      return words.resetDone;
    case 'repaired': {
      const fields = outcome.repairs.map((field) => fieldName(field, language));
      return fill(words.importRepaired, { fields: fields.join(', ') });
    }
  }
}

function fieldName(field: RepairedField, language: Language): string {
  const { fields, quoted } = OPTIONS_WORDS[language];
  const names: Readonly<Record<keyof Settings | 'everything', string>> = fields;
  const categories: Readonly<Record<string, { readonly name: string }>> = CATEGORY_WORDS[language];
  const category = categories[field.replace(/^categories\./, '')];
  return category ? fill(quoted, { name: category.name }) : (names[field as keyof typeof names] ?? field);
}
