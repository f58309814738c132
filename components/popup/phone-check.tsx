import { useId, useRef } from 'preact/hooks';
import type { PopupWords } from '../../utils/guide/popup-words';
import { Panel } from './panel';
import { PhoneVerdict, type SaidVerdict } from './phone-verdict';
import './phone-check.css';

/** Characters; AWS stores at most 20, two pasted numbers with words around them still fit. */
const textLimit = 60;

interface Props {
  words: PopupWords['phone'];
  verdict: SaidVerdict | null;
  /** What stands in the field. */
  text: string;
  /** The number kept on this device; empty: none. */
  saved: string;
  /** The text that `verdict` is about; null while it is the masked saved number. */
  judged: string | null;
  /** What is said while there is no verdict. */
  waiting: string;
  /** What was done at the user's wish, to be announced. */
  done: string | null;
  notice: string | null;
  onType: (text: string) => void;
  onEnter: () => void;
  onLeave: () => void;
  onRemove: () => void;
  onCopy: (text: string) => Promise<boolean>;
}

/** The contact number: typed in any shape, judged as AWS would dial it, kept masked. */
export function PhoneCheckPanel(props: Props) {
  const { words, verdict, text, saved } = props;
  const field = useRef<HTMLInputElement>(null);
  const id = useId();

  return (
    <Panel heading={words.heading} notice={props.notice}>
      {verdict && text === '' && saved !== '' && (
        <verdict.parts.SavedNumber
          words={words}
          text={saved}
          onShow={() => {
            props.onType(saved);
            field.current?.focus();
          }}
          onRemove={() => {
            props.onRemove();
            field.current?.focus();
          }}
        />
      )}
      <label class="phone-label" for={id}>
        {words.label}
      </label>
      <input
        ref={field}
        class="phone-field number"
        id={id}
        type="tel"
        autocomplete="off"
        spellcheck={false}
        maxLength={textLimit}
        value={text}
        aria-describedby={`${id}-privacy`}
        onInput={(event) => {
          props.onType(event.currentTarget.value);
        }}
        onFocus={props.onEnter}
        onBlur={props.onLeave}
      />
      <div class="phone-below">
        <p class="detail" id={`${id}-privacy`}>
          {words.privacy}
        </p>
        {text !== '' && saved !== '' && (
          <button
            type="button"
            class="button-quiet"
            onClick={() => {
              props.onRemove();
              field.current?.focus();
            }}
          >
            {words.remove}
          </button>
        )}
      </div>
      <p class="detail" role="status">
        {props.done}
      </p>
      <PhoneVerdict
        words={words}
        verdict={verdict}
        waiting={props.waiting}
        typed={props.judged}
        onCopy={props.onCopy}
      />
      {verdict && (
        <>
          <h3 class="phone-checks-heading">{words.beyondForm}</h3>
          <ul class="phone-checks detail">
            {verdict.words.checks.map((check) => (
              <li key={check}>{check}</li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}
