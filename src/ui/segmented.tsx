import './segmented.css';

export interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
  /** What the choice means, for the pointer that rests on it. */
  readonly hint?: string;
  /** Language of the label where it differs from the page's. */
  readonly lang?: string;
}

interface Props<T extends string> {
  /** Unique on the page: it makes the radio buttons one group. */
  readonly name: string;
  /** Ids of the elements that name and describe the group. */
  readonly labelledBy: string;
  readonly describedBy?: string;
  readonly value: T;
  readonly choices: readonly Choice<T>[];
  readonly choose: (value: T) => void;
}

/** One choice of a few, side by side. Real radio buttons underneath: arrow keys and screen readers just work. */
export function Segmented<T extends string>(props: Props<T>) {
  const { name, labelledBy, describedBy, value, choices, choose } = props;
  return (
    <div class="segmented" role="radiogroup" aria-labelledby={labelledBy} aria-describedby={describedBy}>
      {choices.map((choice) => (
        <label key={choice.value} title={choice.hint} lang={choice.lang}>
          <input
            class="unseen"
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => choose(choice.value)}
          />
          <span>{choice.label}</span>
        </label>
      ))}
    </div>
  );
}
