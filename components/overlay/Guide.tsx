/** @jsxImportSource ../../utils/drawing */
import type { GuideView } from '../../utils/guide/view';
import { choicesIn } from './choices';
import { DeviceWarning } from './DeviceWarning';
import { Icon } from './Icon';

/** The open card, made anew for each page so that it is announced. What it holds is a body of steps or a panel. */
export function Guide({ view }: { view: GuideView }) {
  const { chrome, counter, deviceWarning } = view;
  return (
    <section key={view.page} data-part="guide" class="guide" aria-label={view.title}>
      <header>
        <p class="counter">{counter ?? chrome.product}</p>
        <button type="button" class="tool" title={chrome.move} name="move">
          <Icon shape="move" />
        </button>
      </header>
      <slot name="above" />
      <slot name="body" />
      {deviceWarning && <DeviceWarning text={deviceWarning} />}
    </section>
  );
}

/** What this page is, what to do now, what comes next. */
export function Steps({ view }: { view: GuideView }) {
  const { chrome, next, offers, outline, steps, title } = view;
  return (
    <div class="body">
      <slot name="notes" />
      <h2 tabindex="-1">{title}</h2>
      <slot name="code" />
      <slot name="number" />
      <div role="status">
        <slot name="alarm" />
      </div>
      <ol class="steps">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {outline.length > 0 && (
        <ol class="outline">
          {outline.map(({ text, isCurrent }) => (
            <li key={text} aria-current={isCurrent ? 'step' : undefined}>
              {text}
            </li>
          ))}
        </ol>
      )}
      {offers.length > 0 && choicesIn('offers', offers)}
      <slot name="preflight" />
      {next && (
        <p class="next">
          <b>{chrome.whatNext}</b> {next}
        </p>
      )}
      <slot name="foot" />
    </div>
  );
}

/** Ends every body. */
export function Foot({ view: { chrome, canStop } }: { view: GuideView }) {
  return (
    <footer>
      <span>
        {chrome.product} · {chrome.unofficial}
      </span>
      {canStop && (
        <button type="button" class="stop" name="stop">
          {chrome.stop}
        </button>
      )}
    </footer>
  );
}
