import { useEffect, useId, useState } from 'preact/hooks';
import type { Rehearsal } from '../../utils/rehearsal/rehearsal';
import { smsButton, voiceButton } from '../../utils/pages/shared-evidence';
import { Drawn, DrawnButton } from './drawn';
import type { PageProps } from './sign-in-pages';

export function Email({ labels, words, onNext }: PageProps) {
  return (
    <Drawn heading={labels.emailHeading} note={words.stage.unknown.layout}>
      {labels.sendEmail ? (
        <DrawnButton text={labels.sendEmail} onPress={onNext} />
      ) : (
        <>
          <p>{labels.phoneHeading}</p>
          <CallButtons labels={labels} disabled />
          <button type="button" class="button" onClick={onNext}>
            {words.mailbox.open}
          </button>
        </>
      )}
    </Drawn>
  );
}

/** Not a page of AWS. */
export function Mailbox({ words, onNext }: PageProps) {
  return (
    <Drawn heading={words.mailbox.label} note={words.mailbox.hint}>
      <dl class="drawn-mail">
        <dt>{words.mailbox.from}</dt>
        <dd>recover-mfa-no-reply@verify.signin.aws</dd>
        <dt>{words.mailbox.subject}</dt>
        <dd>AWS Email Verification</dd>
      </dl>
      <p>{words.mailbox.body}</p>
      <DrawnButton text="Verify your email address" quiet onPress={onNext} />
    </Drawn>
  );
}

interface PhoneProps extends PageProps {
  rehearsal: Rehearsal;
  onCall: (by: 'voice' | 'sms') => void;
  onSubmit: (code: string) => void;
  onLetItPass: () => void;
}

/** The phone step before the call, while it lasts, and after it failed. */
export function Phone(props: PhoneProps) {
  const { labels, words, rehearsal, onCall } = props;
  const { scene, plan, call } = rehearsal;
  const covered = call?.at === 'talking' && call.inFront;
  const calling = scene === 'calling';
  const failed = scene === 'failed';
  const entry = calling && plan.direction === 'to-page';
  const note = words.stage.unknown;
  return (
    <Drawn
      heading={labels.phoneHeading}
      news={`${scene} ${covered}`}
      note={entry ? note.entry : failed && plan.direction === 'to-page' ? note.failed : note.layout}
    >
      {failed && <p role="alert">{labels.failed}</p>}
      {labels.phoneText && !failed && <p>{labels.phoneText}</p>}
      <CallButtons labels={labels} disabled={calling} onCall={onCall} />
      {calling && plan.direction === 'to-phone' && <Code key={plan.code} {...props} />}
      {entry && <CodeEntry {...props} />}
    </Drawn>
  );
}

/** As long as a slow page takes to answer; the guide has then seen that a call was asked for. Milliseconds. */
const answersAfter = 2_000;

function Code({ words, rehearsal }: PhoneProps) {
  const [answered, setAnswered] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setAnswered(true);
    }, answersAfter);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  if (!answered) return null;
  return (
    <>
      <strong class="drawn-code">{rehearsal.plan.code}</strong>
      <p class="detail">{words.stage.example}</p>
    </>
  );
}

function CallButtons({
  labels,
  disabled,
  onCall,
}: Pick<PageProps, 'labels'> & { disabled: boolean; onCall?: PhoneProps['onCall'] }) {
  const call = (by: 'voice' | 'sms') => () => onCall?.(by);
  return (
    <>
      {labels.callMeNow && (
        <DrawnButton text={labels.callMeNow} disabled={disabled} onPress={call('voice')} />
      )}
      {labels.smsText && (
        <DrawnButton text={labels.smsText} testId={smsButton} disabled={disabled} onPress={call('sms')} />
      )}
      {labels.voiceCall && (
        <DrawnButton
          text={labels.voiceCall}
          testId={voiceButton}
          disabled={disabled}
          onPress={call('voice')}
        />
      )}
    </>
  );
}

function CodeEntry({ words, rehearsal, onSubmit, onLetItPass }: PhoneProps) {
  const id = useId();
  const [code, setCode] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(code);
      }}
    >
      <p class="drawn-field">
        <label for={id}>{words.stage.digits}</label>
        <input
          id={id}
          type="text"
          inputMode="numeric"
          autocomplete="one-time-code"
          maxLength={6}
          value={code}
          onInput={(event) => {
            setCode(event.currentTarget.value);
          }}
        />
      </p>
      {rehearsal.refusedOnPage && (
        <p class="drawn-refused" role="alert">
          {words.stage.refused}
        </p>
      )}
      <div class="button-row">
        <button type="submit" class="drawn-button">
          {words.stage.submit}
        </button>
        <button type="button" class="button-plain" onClick={onLetItPass}>
          {words.stage.skipAhead}
        </button>
      </div>
    </form>
  );
}

export function Complete({ labels, words, onNext }: PageProps) {
  return (
    <Drawn heading={labels.finishHeading ?? labels.phoneHeading} note={words.stage.unknown.layout}>
      <DrawnButton text={labels.finish} onPress={onNext} />
    </Drawn>
  );
}

export function Credentials({ labels, words, onNext }: PageProps) {
  return (
    <Drawn heading={labels.credentialsHeading} note={words.stage.unknown.layout}>
      <h3>{labels.mfaSection}</h3>
      <DrawnButton text={labels.assignMfa} onPress={onNext} />
    </Drawn>
  );
}
