import type { WelcomeWords } from '../../utils/guide/welcome-words';
import { Panel } from '../popup/panel';
import '../options/options.css';
import './welcome.css';

interface Props {
  words: WelcomeWords;
  onCheck: () => void;
  onRehearse: () => void;
  onOptions: () => void;
}

/** The first page after installing: what it does, what it never does, what to do before anything breaks. */
export function WelcomePage({ words, onCheck, onRehearse, onOptions }: Props) {
  return (
    <div class="page" data-part="welcome">
      <h1 class="page-title">
        <img src="/icon/icon.svg" width="28" height="28" alt="" />
        {words.title}
      </h1>
      <p class="welcome-lead">{words.lead}</p>
      {[words.does, words.never].map(({ heading, points }) => (
        <Panel key={heading} heading={heading}>
          <ul class="welcome-points">
            {points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </Panel>
      ))}
      <Panel heading={words.now.heading}>
        <p>{words.now.detail}</p>
        <div class="button-row">
          <button type="button" class="button" onClick={onCheck}>
            {words.now.check}
          </button>
          <button type="button" class="button" onClick={onRehearse}>
            {words.now.rehearse}
          </button>
          <button type="button" class="button-plain" onClick={onOptions}>
            {words.now.options}
          </button>
        </div>
      </Panel>
      <p class="page-footer">{words.unofficial}</p>
    </div>
  );
}
