import { useId } from 'preact/hooks';

interface Props<T extends string> {
  heading: string;
  choices: Record<T, string>;
  /** In the order in which they are offered. */
  values: readonly T[];
  chosen: T;
  disabled: boolean;
  /** Why it cannot be changed; empty: it can. */
  note: string;
  layout: 'list' | 'grid';
  onChoose: (value: T) => void;
}

/** One of a few: radio buttons with their question. */
export function ChoiceField<T extends string>(props: Props<T>) {
  const name = useId();
  return (
    <fieldset class="panel option" disabled={props.disabled}>
      <legend class="panel-heading">{props.heading}</legend>
      <div class={`option-${props.layout}`}>
        {props.values.map((value) => (
          <label key={value} class="option-choice">
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === props.chosen}
              onChange={() => {
                props.onChoose(value);
              }}
            />
            <span>{props.choices[value]}</span>
          </label>
        ))}
      </div>
      {props.note !== '' && <p class="detail">{props.note}</p>}
    </fieldset>
  );
}
