/** @jsxImportSource ../../utils/drawing */
import type { NumberView } from '../../utils/guide/number-view';
import { PhoneVerdict } from './PhoneVerdict';

/** All that is said about the contact number; with checks, it is what to go through before the call. */
export function PhoneVerdictPanel({ number }: { number: NumberView }) {
  const { verdict, match, checks, notice } = number;
  const isPreflight = checks.length > 0;
  const judged = verdict && <PhoneVerdict verdict={verdict} size="full" />;
  return (
    <div class="number" data-part={isPreflight ? 'preflight' : undefined}>
      {!isPreflight && judged}
      {match && (
        <p data-part="number-match" data-match={match.result}>
          {match.text}
        </p>
      )}
      {isPreflight && (
        <ul>
          {checks.map((check) => (
            <li key={check}>{check}</li>
          ))}
        </ul>
      )}
      {isPreflight && judged}
      {notice && (
        <p class="warning" data-part="number-notice">
          {notice}
        </p>
      )}
    </div>
  );
}
