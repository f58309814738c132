import './keypad.css';

const keys = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '0', '#'];

/** The phone's keys; digits on the keyboard do the same while one of them has the focus. */
export function Keypad({ label, onKey }: { label: string; onKey: (digit: string) => void }) {
  return (
    <div
      class="keypad"
      data-part="keypad"
      role="group"
      aria-label={label}
      onKeyDown={({ key }) => {
        if (keys.includes(key)) onKey(key);
      }}
    >
      {keys.map((digit) => (
        <button
          key={digit}
          type="button"
          onClick={() => {
            onKey(digit);
          }}
        >
          {digit}
        </button>
      ))}
    </div>
  );
}
