import type { ComponentChildren } from 'preact';
import type { OptionsWords } from '../../utils/guide/options-words';
import type { Policy } from '../../utils/policy';
import { settingChoices, type Settings } from '../../utils/settings';
import { CopyButton } from '../popup/copy-button';
import { Panel } from '../popup/panel';
import { ChoiceField } from './choice-field';
import { SwitchField } from './switch-field';
import './options.css';

interface Props {
  words: OptionsWords;
  /** As stored. */
  settings: Settings;
  policy: Policy;
  /** A later version wrote the settings. */
  locked: boolean;
  /** What went wrong with what is stored; null when all is well. */
  notice: string | null;
  /** What was done at the person's wish, to be announced. */
  done: string;
  diagnostics: string;
  onChange: (changes: Partial<Settings>) => void;
  onCopy: (text: string) => Promise<boolean>;
  /** Everything stored: export, import, erase. */
  children?: ComponentChildren;
}

const asOnScreen = ['top-left', 'top-right', 'bottom-left', 'bottom-right'] as const;

/** All that can be chosen. Each choice is kept at once. */
export function OptionsPage(props: Props) {
  const { words, settings, policy, locked, onChange } = props;
  const languageIsFixed = policy.language !== null;
  return (
    <div class="page" data-part="options">
      <h1 class="page-title">
        <img src="/icon/icon.svg" width="28" height="28" alt="" />
        {words.title}
      </h1>
      {props.notice !== null && (
        <p class="panel-notice" role="alert">
          {props.notice}
        </p>
      )}
      <ChoiceField
        {...words.language}
        values={settingChoices.language}
        chosen={policy.language ?? settings.language}
        disabled={locked || languageIsFixed}
        note={languageIsFixed ? words.byPolicy : ''}
        layout="list"
        onChoose={(language) => {
          onChange({ language });
        }}
      />
      <ChoiceField
        {...words.textSize}
        values={settingChoices.textSize}
        chosen={settings.textSize}
        disabled={locked}
        note=""
        layout="grid"
        onChoose={(textSize) => {
          onChange({ textSize });
        }}
      />
      <ChoiceField
        {...words.launcherCorner}
        values={asOnScreen}
        chosen={settings.launcherCorner}
        disabled={locked}
        note=""
        layout="grid"
        onChoose={(launcherCorner) => {
          onChange({ launcherCorner });
        }}
      />
      <section class="panel" data-part="switches">
        <SwitchField
          {...words.leaveWarning}
          on={settings.leaveWarning}
          disabled={locked}
          onSwitch={(leaveWarning) => {
            onChange({ leaveWarning });
          }}
        />
        <SwitchField
          label={words.sync.label}
          detail={policy.disableSync ? words.byPolicy : words.sync.detail}
          on={settings.sync && !policy.disableSync}
          disabled={locked || policy.disableSync}
          onSwitch={(sync) => {
            onChange({ sync });
          }}
        />
      </section>
      <p class="visually-hidden" role="status">
        {props.done}
      </p>
      {props.children}
      <Panel heading={words.diagnostics.heading}>
        <p>{words.diagnostics.detail}</p>
        <pre class="diagnostics" data-part="diagnostics">
          {props.diagnostics}
        </pre>
        <CopyButton words={words.diagnostics} text={props.diagnostics} onCopy={props.onCopy} />
      </Panel>
      <p class="page-footer">{words.unofficial}</p>
    </div>
  );
}
