import { Fragment } from 'preact';
import type { HeldFinding } from '../browser/messages.ts';
import { bannedIn } from '../law/organisations.ts';
import type { Language } from '../settings/settings.ts';
import { EXPLAIN_WORDS } from '../ui/i18n/catalogue.ts';
import { spokenWords } from '../ui/i18n/word-language.ts';
import { fill } from '../ui/i18n/wording.ts';
import { formatLoose } from './dates.ts';

interface Props {
  readonly finding: HeldFinding;
  readonly language: Language;
}

/** Banned organisations that the matched words name. */
function Banned({ finding, language }: Props) {
  const words = EXPLAIN_WORDS[language];
  return (
    <>
      {bannedIn(finding.words).map((one) => {
        const own = one.names[language];
        const dated = one.announced ? words.bannedAnnounced : words.bannedOn;
        const date = one.decided === null ? '' : fill(dated, { date: formatLoose(one.decided, language) });
        const [before, after] = fill(words.banned, { date }).split('{name}');
        return (
          <p key={one.id} class="note">
            {before}
            <span lang={own === null ? 'ru' : undefined}>{own ?? one.names.ru}</span>
            {after}{' '}
            {one.sourceUrl !== null && (
              <a href={one.sourceUrl} target="_blank" rel="noreferrer noopener">
                {words.bannedSource}
                {one.sourceDate !== null && ` (${formatLoose(one.sourceDate, language)})`}
              </a>
            )}
          </p>
        );
      })}
    </>
  );
}

/** What one rule saw: the words, whose they are, and the rule. */
export function FindingView({ finding, language }: Props) {
  const words = EXPLAIN_WORDS[language];
  const weighed = finding.rule.endsWith('/weights');
  return (
    <div class="finding">
      <p>
        <span class="label">
          {words.matched} ({words.foundIn[finding.from]}):
        </span>
        {spokenWords(finding.words, language).map(({ word, lang }, index) => (
          // The same word may be matched twice; the list never changes. A space before each: lines break there, not within.
          <Fragment key={index}>
            {' '}
            <q lang={lang}>{word}</q>
          </Fragment>
        ))}
      </p>
      <p class="quiet">
        {words.rule}: <code lang="en">{finding.rule}</code>
        {weighed && ` (${words.weights})`}
      </p>
      <Banned finding={finding} language={language} />
    </div>
  );
}
