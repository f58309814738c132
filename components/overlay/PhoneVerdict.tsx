/** @jsxImportSource ../../utils/drawing */
import type { VerdictView } from '../../utils/guide/number-view';

/** What AWS could do with the number on its page: in full, or in the one line that fits beside the launcher. */
export function PhoneVerdict({ verdict, size }: { verdict: VerdictView; size: 'full' | 'line' }) {
  return (
    <div class="warning verdict" {...marks(verdict)}>
      <p>{verdict.subject}</p>
      <p role="status">
        <b>{verdict.lead}</b>
      </p>
      {size === 'full' && reasonsIn(verdict)}
    </div>
  );
}

/** What other programs read a verdict from. */
export const marks = ({ verdict, reasons }: VerdictView) => ({
  'data-part': 'phone-verdict',
  'data-verdict': verdict,
  'data-reasons': reasons,
});

/** Why, what to do about it, and what no verdict can promise. */
export function reasonsIn({ sentences, toRegister, caveat, ...verdict }: VerdictView) {
  return [
    <ul>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>,
    toRegister && (
      <dl>
        <dt>{verdict.writtenLabel}</dt>
        <dd>
          {verdict.before}
          {verdict.surplus && <del>{verdict.surplus}</del>}
          {verdict.after}
        </dd>
        <dt>{verdict.toRegisterLabel}</dt>
        <dd data-part="number-to-register">{toRegister}</dd>
      </dl>
    ),
    caveat && <p>{caveat}</p>,
  ];
}
