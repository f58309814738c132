import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './panel.css';

/** One subject of the popup, with its heading and, where something went wrong with what is stored, a sentence on it. */
export function Panel(props: { heading: string; notice?: string | null; children: ComponentChildren }) {
  const id = useId();
  return (
    <section class="panel" aria-labelledby={id}>
      <h2 class="panel-heading" id={id}>
        {props.heading}
      </h2>
      {props.children}
      <p class="panel-notice" role="status">
        {props.notice}
      </p>
    </section>
  );
}
