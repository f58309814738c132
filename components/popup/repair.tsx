import { useState } from 'preact/hooks';
import type { PopupWords } from '../../utils/guide/popup-words';
import { repairCommands } from '../../utils/guide/repair-commands';
import type { RepairStep, RepairWords } from '../../utils/guide/repair-words';
import { CopyButton } from './copy-button';
import { Panel } from './panel';
import './repair.css';

interface Props {
  words: RepairWords;
  copyWords: PopupWords['phone'];
  onCopy: (text: string) => Promise<boolean>;
}

/** How somebody who can still sign in corrects the number that AWS calls, and what nobody can do. */
export function RepairPanel({ words, ...copying }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <Panel heading={words.heading}>
      <div data-part="repair">
        <p class="lead">{words.question}</p>
        <p class="detail">{words.limits}</p>
        <details
          class="repair-details"
          onToggle={(event) => {
            setOpen(event.currentTarget.open);
          }}
        >
          <summary>{words.open}</summary>
          {open &&
            words.sections.map(({ title, steps }) => (
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

function Step({ step, copyWords, onCopy }: { step: RepairStep } & Omit<Props, 'words'>) {
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
