import { useId } from 'preact/hooks';

interface Props {
  label: string;
  detail: string;
  on: boolean;
  disabled: boolean;
  onSwitch: (on: boolean) => void;
}

/** Yes or no: a checkbox with the sentence that explains it. */
export function SwitchField({ label, detail, on, disabled, onSwitch }: Props) {
  const id = useId();
  return (
    <div class="option-switch">
      <label class="option-choice">
        <input
          type="checkbox"
          checked={on}
          disabled={disabled}
          aria-describedby={id}
          onChange={(event) => {
            onSwitch(event.currentTarget.checked);
          }}
        />
        <span>{label}</span>
      </label>
      <p class="detail" id={id}>
        {detail}
      </p>
    </div>
  );
}
