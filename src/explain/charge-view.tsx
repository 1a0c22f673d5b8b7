import type { ComponentChildren } from 'preact';
import type { Charge, PenaltyInMoney } from '../law/liability.ts';
import type { Language } from '../settings/settings.ts';
import { EXPLAIN_WORDS } from '../ui/i18n/catalogue.ts';
import { formatDate } from '../ui/i18n/format.ts';
import { fill } from '../ui/i18n/wording.ts';
import { formatLoose } from './dates.ts';
import { caseInWords, penaltyInWords } from './penalty-words.ts';
import { Sentence } from './sentence.tsx';

interface Props {
  readonly charge: Charge;
  readonly language: Language;
}

function Row({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div class="row">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Penalties({
  list,
  language,
}: {
  readonly list: readonly PenaltyInMoney[];
  readonly language: Language;
}) {
  return (
    <ul class="penalties">
      {list.map((penalty, index) => {
        const applies = caseInWords(penalty, language);
        return (
          // The list is fixed data and never reordered.
          <li key={index}>
            <strong>{penaltyInWords(penalty, language)}</strong>
            {applies !== '' && (
              <span class="quiet">
                {' '}
                <Sentence>{`(${applies})`}</Sentence>
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** The law's own title; in Russian, marked as such, where the title in the person's language is not known. */
function Title({ charge, language }: Props) {
  const { title } = charge.provision;
  const own = title[language];
  if (own !== null) return <p class="title">{own}</p>;
  return (
    <p class="title">
      <span lang="ru">{title.ru}</span> <small class="quiet">{EXPLAIN_WORDS[language].titleLanguage}</small>
    </p>
  );
}

function Facts({ charge, language }: Props) {
  const words = EXPLAIN_WORDS[language].facts;
  const { provision } = charge;
  const since = provision.validFrom === null ? null : formatLoose(provision.validFrom, language);
  const dated = since !== null && provision.validFromApproximate ? fill(words.about, { date: since }) : since;
  const isReport = provision.source === 'report';
  const opens = isReport ? words.openReport : words.openSource;
  return (
    <dl class="facts">
      <Row name={words.status}>{words.inForce}</Row>
      <Row name={words.since}>{dated ?? words.sinceUnknown}</Row>
      <Row name={isReport ? words.report : words.lawText}>{formatLoose(provision.sourceDate, language)}</Row>
      <Row name={words.checked}>{formatDate(provision.checkedOn, language)}</Row>
      <Row name={words.sure}>{EXPLAIN_WORDS[language].confidence[provision.confidence]}</Row>
      <Row name={words.source}>
        <a href={provision.sourceUrl} target="_blank" rel="noreferrer noopener">
          <Sentence>{fill(opens, { article: charge.citation[language] })}</Sentence>
        </a>
      </Row>
    </dl>
  );
}

/** One provision: what it punishes, what it may cost, since when, and where to read it. */
export function ChargeView({ charge, language }: Props) {
  const words = EXPLAIN_WORDS[language];
  const { provision } = charge;
  return (
    <article class="charge">
      <h4>
        <Sentence>{charge.citation[language]}</Sentence>
      </h4>
      <Title charge={charge} language={language} />
      <p>
        <Sentence>{provision.summary[language]}</Sentence>
      </p>
      {provision.who === 'influencer' && <p class="note">{words.influencer}</p>}
      {provision.bearing === 'indirect' && <p class="note">{words.indirect}</p>}
      {provision.note !== null && <p class="note">{provision.note[language]}</p>}
      <dl class="sums">
        <Row name={provision.kind === 'criminal' ? words.penalty : words.first}>
          <Penalties list={charge.first} language={language} />
        </Row>
        {charge.repeat.length > 0 && (
          <Row name={words.repeat}>
            <Penalties list={charge.repeat} language={language} />
          </Row>
        )}
        {charge.repeat.length === 0 && provision.kind === 'administrative' && (
          <Row name={words.repeat}>
            <span class="quiet">{words.repeatNone}</span>
          </Row>
        )}
      </dl>
      <Facts charge={charge} language={language} />
    </article>
  );
}
