import type { CategoryId } from '../classifier/category.ts';
import { codeName } from '../law/citation.ts';
import { type Charge, liabilityOf } from '../law/liability.ts';
import type { MrpInYear } from '../law/mrp-year.ts';
import type { Language } from '../settings/settings.ts';
import { EXPLAIN_WORDS } from '../ui/i18n/catalogue.ts';
import { formatTenge } from '../ui/i18n/format.ts';
import { fill } from '../ui/i18n/wording.ts';
import { ChargeView } from './charge-view.tsx';
import { Sentence } from './sentence.tsx';

interface Props {
  readonly category: CategoryId;
  /** The person's own date, `YYYY-MM-DD`. */
  readonly today: string;
  readonly language: Language;
  /** Ids of provisions explained further up on the page; they are only named again. */
  readonly explained: ReadonlySet<string>;
}

interface ChargesProps {
  readonly charges: readonly Charge[];
  readonly language: Language;
  readonly explained: ReadonlySet<string>;
}

function Charges({ charges, language, explained }: ChargesProps) {
  const { same } = EXPLAIN_WORDS[language];
  const code = charges[0]?.provision.code;
  return (
    <>
      {code !== undefined && <p class="quiet">{codeName(code)[language]}</p>}
      {charges.map((charge) =>
        explained.has(charge.provision.id) ? (
          <p key={charge.provision.id} class="again">
            <Sentence>{fill(same, { article: charge.citation[language] })}</Sentence>
          </p>
        ) : (
          <ChargeView key={charge.provision.id} charge={charge} language={language} />
        ),
      )}
    </>
  );
}

/** Which MRP the sums use; it owns up when that of the year is not known. */
function MrpNote({ mrp, language }: { readonly mrp: MrpInYear; readonly language: Language }) {
  const words = EXPLAIN_WORDS[language];
  const sum = formatTenge(mrp.tenge, language);
  const said =
    mrp.kind === 'known'
      ? fill(words.mrpNow, { year: mrp.year, sum })
      : fill(words.mrpOld, { year: mrp.year, forYear: mrp.forYear, sum });
  return <p class="quiet">{said}</p>;
}

/** What a category may fall under: administrative first, then criminal, then the law of the neighbour where we know it. */
export function LiabilityView({ category, today, language, explained }: Props) {
  const words = EXPLAIN_WORDS[language];
  const kz = liabilityOf(category, today);
  const kg = liabilityOf(category, today, 'KG');
  const elsewhere = [...kg.administrative, ...kg.criminal];
  return (
    <>
      <h3>{words.administrative}</h3>
      <Charges charges={kz.administrative} language={language} explained={explained} />
      <h3>{words.criminal}</h3>
      {kz.criminal.length === 0 ? <p>{words.criminalNone}</p> : <p class="note">{words.criminalWhen}</p>}
      <Charges charges={kz.criminal} language={language} explained={explained} />
      <MrpNote mrp={kz.mrp} language={language} />
      {elsewhere.length > 0 && (
        <details>
          <summary>{words.elsewhere}</summary>
          <Charges charges={elsewhere} language={language} explained={explained} />
        </details>
      )}
    </>
  );
}
