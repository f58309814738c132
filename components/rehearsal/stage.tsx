import type { RehearsalWords } from '../../utils/guide/rehearsal-words';
import { labelsFor } from '../../utils/rehearsal/labels';
import type { Act, Rehearsal } from '../../utils/rehearsal/rehearsal';
import { Complete, Credentials, Email, Mailbox, Phone } from './recovery-pages';
import { Identity, Password, Prompt, Troubleshoot } from './sign-in-pages';

interface Props {
  rehearsal: Rehearsal;
  words: RehearsalWords;
  onAct: (act: Act) => void;
  onCall: (by: 'voice' | 'sms') => void;
}

/** The page that the person stands before. */
export function Stage({ rehearsal, words, onAct, onCall }: Props) {
  const page = {
    labels: labelsFor[rehearsal.plan.direction],
    words,
    onNext: () => {
      onAct({ kind: 'next' });
    },
  };
  switch (rehearsal.scene) {
    case 'identity':
      return <Identity key="identity" {...page} />;
    case 'password':
      return <Password key="password" {...page} />;
    case 'prompt':
      return <Prompt key="prompt" {...page} />;
    case 'troubleshoot':
      return <Troubleshoot key="troubleshoot" {...page} />;
    case 'email':
      return <Email key="email" {...page} />;
    case 'mailbox':
      return <Mailbox key="mailbox" {...page} />;
    case 'phone':
    case 'calling':
    case 'failed':
      return (
        <Phone
          key="phone"
          {...page}
          rehearsal={rehearsal}
          onCall={onCall}
          onSubmit={(code) => {
            onAct({ kind: 'submit', code });
          }}
          onLetItPass={() => {
            onAct({ kind: 'let-it-pass' });
          }}
        />
      );
    case 'complete':
      return <Complete key="complete" {...page} />;
    case 'credentials':
      return <Credentials key="credentials" {...page} />;
    case 'start':
    case 'summary':
      return null;
  }
}
