import { useEffect, useRef } from 'preact/hooks';
import type { RehearsalWords } from '../../utils/guide/rehearsal-words';
import { spokenLines } from '../../utils/rehearsal/lines';
import type { Act, Call, Rehearsal } from '../../utils/rehearsal/rehearsal';
import { Keypad } from './keypad';
import './handset.css';

interface Props {
  rehearsal: Rehearsal;
  words: RehearsalWords;
  onAct: (act: Act) => void;
}

/** The telephone beside the page, or over it when it is the same device. */
export function Handset({ rehearsal, words, onAct }: Props) {
  const { call } = rehearsal;
  const inFront = call?.at === 'talking' && call.inFront;
  const title = useRef<HTMLHeadingElement>(null);
  const phone = useRef<HTMLElement>(null);
  useEffect(() => {
    // On a small screen it lies below the page; nobody can see the sound of it.
    if (call?.at === 'ringing') phone.current?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }, [call?.at]);
  const isShown = call?.at === 'talking' && (call.inFront || rehearsal.plan.handset === 'another');
  useEffect(() => {
    if (!isShown) return;
    // On a small screen the guide needs the room below it for the code.
    if (isCutOff(phone.current)) phone.current?.scrollIntoView({ block: 'start', behavior: 'instant' });
    // The button that answered is gone: the call is read, and keyed into, from here on.
    title.current?.focus({ preventScroll: true });
  }, [isShown]);
  return (
    <aside
      ref={phone}
      class="handset"
      data-part="handset"
      data-call={call?.at ?? 'none'}
      data-front={inFront}
    >
      <h2 ref={title} tabIndex={-1}>
        {words.phone.label}
      </h2>
      {rehearsal.plan.handset === 'this' && call?.at === 'talking' && !inFront ? (
        <InBackground words={words} onAct={onAct} />
      ) : (
        <Screen rehearsal={rehearsal} call={call} words={words} onAct={onAct} />
      )}
    </aside>
  );
}

const isCutOff = (phone: HTMLElement | null) =>
  phone !== null && phone.getBoundingClientRect().bottom > window.innerHeight;

function InBackground({ words, onAct }: Omit<Props, 'rehearsal'>) {
  return (
    <>
      <p>{words.phone.talking}</p>
      <button
        type="button"
        class="button"
        onClick={() => {
          onAct({ kind: 'switch', to: 'call' });
        }}
      >
        {words.phone.toCall}
      </button>
    </>
  );
}

function Screen({ rehearsal, call, words, onAct }: Props & { call: Call | null }) {
  const { phone } = words;
  const does = (act: Act) => () => {
    onAct(act);
  };
  if (!call) return <p role="status">{rehearsal.scene === 'calling' ? phone.over : phone.idle}</p>;
  if (call.at === 'message') return <p role="alert">{phone.message(rehearsal.plan.code)}</p>;
  if (call.at === 'ringing') {
    return (
      <>
        <p class="handset-ringing" role="alert">
          {phone.ringing}
        </p>
        <p>{phone.caller}</p>
        <div class="button-row">
          <button type="button" class="drawn-button" onClick={does({ kind: 'answer' })}>
            {phone.answer}
          </button>
          <button type="button" class="button-plain" onClick={does({ kind: 'let-it-pass' })}>
            {phone.letItRing}
          </button>
        </div>
      </>
    );
  }
  const toPhone = rehearsal.plan.direction === 'to-phone';
  return (
    <>
      <p>
        {phone.caller} · {phone.talking}
      </p>
      <div class="handset-caption" data-part="caption" data-line={call.line}>
        <p class="detail">{phone.caption}</p>
        <p lang="en">{spokenLines[call.line](rehearsal.plan.code)}</p>
        <p role="status">{words.lines[call.line](rehearsal.plan.code)}</p>
      </div>
      {call.inFront && <p class="handset-covered">{phone.covered}</p>}
      {call.inFront && (
        <button type="button" class="button" onClick={does({ kind: 'switch', to: 'page' })}>
          {phone.toPage}
        </button>
      )}
      {toPhone && (
        <Keypad
          label={phone.keypad}
          onKey={(digit) => {
            onAct({ kind: 'key', digit });
          }}
        />
      )}
      {toPhone && (
        <p role="status" data-part="typed">
          {rehearsal.typed === '' ? phone.nothingTyped : phone.typed(rehearsal.typed)}
        </p>
      )}
      <div class="button-row">
        <button type="button" class="button" onClick={does({ kind: 'hang-up' })}>
          {phone.hangUp}
        </button>
        {toPhone && (
          <button type="button" class="button-plain" onClick={does({ kind: 'let-it-pass' })}>
            {phone.letItPass}
          </button>
        )}
      </div>
    </>
  );
}
