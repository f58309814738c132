import type { ComponentChildren } from 'preact';
import type { BelowWords } from '../../utils/guide/below-words';
import { Panel } from './panel';
import './repair.css';

interface Props {
  words: BelowWords['support'];
  notice: string | null;
  onOpen: () => void;
  /** The companion, once it is there. */
  children: ComponentChildren;
}

/** For whom nothing else is left than to ask AWS's support. */
export function SupportPanel({ words, notice, onOpen, children }: Props) {
  return (
    <Panel heading={words.heading} notice={notice}>
      <details class="repair-details" data-part="support" onToggle={onOpen}>
        <summary>{words.open}</summary>
        {children}
      </details>
    </Panel>
  );
}
