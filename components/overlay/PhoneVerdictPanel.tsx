/** @jsxImportSource ../../utils/drawing */
import type { NumberView } from '../../utils/guide/number-view';
import { alarmsIn, NumberMatch } from './NumberAlarm';
import { PhoneVerdict, reasonsIn } from './PhoneVerdict';

/** All that is said about the contact number on its own page. */
export function PhoneVerdictPanel({ number: { verdict, match, notice } }: { number: NumberView }) {
  return (
    <div class="number">
      {verdict && <PhoneVerdict verdict={verdict} size="full" />}
      {match && <NumberMatch match={match} />}
      {notice && (
        <p class="warning" data-part="number-notice">
          {notice}
        </p>
      )}
    </div>
  );
}

/** What to go through before the call, less what the alarm says above the steps. */
export function Preflight({ number }: { number: NumberView }) {
  const { verdict, match, checks } = number;
  const { unusable, differs } = alarmsIn(number);
  return (
    <div class="number" data-part="preflight">
      {match && !differs && <NumberMatch match={match} />}
      <ul>
        {checks.map((check) => (
          <li key={check}>{check}</li>
        ))}
      </ul>
      {unusable ? reasonsIn(unusable) : verdict && <PhoneVerdict verdict={verdict} size="full" />}
    </div>
  );
}
