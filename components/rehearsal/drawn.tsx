import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import './drawn.css';

interface Props {
  heading: string;
  /** Whenever this changes, the page is new to the person: the focus goes to its heading. */
  news?: string;
  /** What is not known of the real page. */
  note?: string | null;
  children: ComponentChildren;
}

/** One page of the rehearsal, in our own looks. */
export function Drawn({ heading, news = '', note, children }: Props) {
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus({ preventScroll: true });
  }, [news]);
  return (
    <section class="drawn" aria-labelledby={id}>
      <h2 ref={title} id={id} tabIndex={-1}>
        {heading}
      </h2>
      {children}
      {note && <p class="detail drawn-note">{note}</p>}
    </section>
  );
}

interface ControlProps {
  /** As AWS writes it. */
  text: string;
  testId?: string | undefined;
  disabled?: boolean;
  quiet?: boolean;
  onPress?: () => void;
}

export function DrawnButton({ text, testId, disabled = false, quiet = false, onPress }: ControlProps) {
  return (
    <button
      type="button"
      class={quiet ? 'drawn-link' : 'drawn-button'}
      data-testid={testId}
      disabled={disabled}
      onClick={onPress}
    >
      <span>{text}</span>
    </button>
  );
}

/** A field that nobody has to fill in: whoever practises must not be led to type a real secret. */
export function DrawnField({ label, name, filled }: { label: string; name: string; filled: string }) {
  const id = useId();
  return (
    <p class="drawn-field">
      <label for={id}>{label}</label>
      <input id={id} name={name} type="text" value={filled} readOnly />
    </p>
  );
}
