import './switch.css';

interface Props {
  /** Id of the element that names what is switched. */
  readonly labelledBy: string;
  readonly on: boolean;
  readonly turn: (on: boolean) => void;
}

/** On or off, at once. */
export function Switch({ labelledBy, on, turn }: Props) {
  return (
    <span class="switch">
      <input
        class="unseen"
        type="checkbox"
        role="switch"
        aria-checked={on}
        aria-labelledby={labelledBy}
        checked={on}
        onChange={(event) => turn(event.currentTarget.checked)}
      />
      <span class="track" aria-hidden="true" />
    </span>
  );
}
