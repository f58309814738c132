import type { BelowWords } from '../../utils/guide/below-words';
import type { PopupWords } from '../../utils/guide/popup-words';
import { repairCommands } from '../../utils/guide/repair-commands';
import type { RepairSection, RepairStep } from '../../utils/guide/repair-words';
import { CopyButton } from './copy-button';
import { Panel } from './panel';
import './repair.css';

interface Props {
  words: BelowWords['repair'];
  copyWords: PopupWords['phone'];
  /** Empty until somebody asks for them. */
  sections: readonly RepairSection[];
  notice: string | null;
  onOpen: () => void;
  onCopy: (text: string) => Promise<boolean>;
}

/** How somebody who can still sign in corrects the number that AWS calls, and what nobody can do. */
export function RepairPanel({ words, sections, notice, onOpen, ...copying }: Props) {
  return (
    <Panel heading={words.heading} notice={notice}>
      <div data-part="repair">
        <p class="lead">{words.question}</p>
        <p class="detail">{words.limits}</p>
        <details class="repair-details" onToggle={onOpen}>
          <summary>{words.open}</summary>
          {sections.map(({ title, steps }) => (
            <section key={title}>
              <h3>{title}</h3>
              <ul>
                {steps.map((step) => (
                  <Step key={step.text} step={step} {...copying} />
                ))}
              </ul>
            </section>
          ))}
        </details>
      </div>
    </Panel>
  );
}

function Step({ step, copyWords, onCopy }: { step: RepairStep } & Pick<Props, 'copyWords' | 'onCopy'>) {
  const command = step.copy && repairCommands[step.copy];
  return (
    <li>
      {step.text}
      {command && (
        <div class="repair-command">
          <code>{command}</code>
          <CopyButton words={copyWords} text={command} onCopy={onCopy} />
        </div>
      )}
    </li>
  );
}
