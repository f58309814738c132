/** @jsxImportSource ../../utils/drawing */
import type { MatchView, NumberView } from '../../utils/guide/number-view';
import { marks } from './PhoneVerdict';

/** What speaks against the number that AWS is about to call, each null where it does not. */
export function alarmsIn({ verdict, match }: NumberView) {
  return {
    unusable: verdict?.verdict === 'unusable' ? verdict : null,
    differs: match?.result === 'differs' ? match : null,
  };
}

/** To be read before the call button is pressed: so it stands above the steps, and beside the launcher. */
export function NumberAlarm({ unusable, differs }: ReturnType<typeof alarmsIn>) {
  return (
    <div class="warning">
      {differs && <NumberMatch match={differs} />}
      {unusable && (
        <div {...marks(unusable)}>
          <p>{unusable.subject}</p>
          <b>{unusable.lead}</b>
        </div>
      )}
    </div>
  );
}

export function NumberMatch({ match }: { match: MatchView }) {
  return (
    <p data-part="number-match" data-match={match.result}>
      {match.text}
    </p>
  );
}
