/** @jsxImportSource ../../utils/drawing */
import type { VerdictView } from '../../utils/guide/number-view';

/** What AWS could do with the number on its page: in full, or in the one line that fits beside the launcher. */
export function PhoneVerdict({ verdict, size }: { verdict: VerdictView; size: 'full' | 'line' }) {
  const { before, surplus, after, toRegister } = verdict;
  const full = size === 'full';
  return (
    <div
      class="warning verdict"
      data-part="phone-verdict"
      data-verdict={verdict.verdict}
      data-reasons={verdict.reasons}
    >
      <p>{verdict.subject}</p>
      <p role="status">
        <b>{verdict.lead}</b>
      </p>
      {full && (
        <ul>
          {verdict.sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {full && toRegister && (
        <dl>
          <dt>{verdict.writtenLabel}</dt>
          <dd>
            {before}
            {surplus && <del>{surplus}</del>}
            {after}
          </dd>
          <dt>{verdict.toRegisterLabel}</dt>
          <dd data-part="number-to-register">{toRegister}</dd>
        </dl>
      )}
      {full && verdict.caveat && <p>{verdict.caveat}</p>}
    </div>
  );
}
