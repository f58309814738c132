import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Handset } from '../../components/rehearsal/handset';
import { Stage } from '../../components/rehearsal/stage';
import { Start } from '../../components/rehearsal/start';
import { Summary } from '../../components/rehearsal/summary';
import { withStatus } from '../../utils/checklist/checklist';
import { checklistSlot } from '../../utils/checklist/slot';
import { rehearsalEn } from '../../utils/guide/rehearsal-en';
import { rehearsalJa } from '../../utils/guide/rehearsal-ja';
import { sampleCode } from '../../utils/rehearsal/code';
import { atStart, perform, type Act } from '../../utils/rehearsal/rehearsal';
import { spokenLanguage } from '../../utils/settings';
import { settingsSlot } from '../../utils/settings-schema';
import { useDocument } from '../popup/use-document';
import { useSlot } from '../popup/use-slot';
import { useCall } from './use-call';
import { useGuide } from './use-guide';
import './rehearsal.css';

const wordsIn = { ja: rehearsalJa, en: rehearsalEn };

/** The whole rehearsal. It needs no network, no account and no page of AWS. */
export function RehearsalPage() {
  const settings = useSlot(settingsSlot).value;
  const lang = spokenLanguage(settings, browser.i18n.getUILanguage());
  const words = wordsIn[lang];
  const checklist = useSlot(checklistSlot);
  const [rehearsal, setRehearsal] = useState(atStart);
  const [aloud, setAloud] = useState(true);
  const [saved, setSaved] = useState<boolean | null>(null);
  const act = (done: Act): void => {
    setRehearsal((now) => perform(now, done));
  };
  useDocument(lang, words.title, settings.textSize);
  useGuide(rehearsal);
  const hasVoice = useCall(rehearsal, aloud, () => {
    act({ kind: 'line-over' });
  });

  const { scene, call } = rehearsal;
  useEffect(() => {
    if (scene !== 'summary') return;
    void checklist.change((now) => withStatus(now, 'rehearsal-finished', 'done')).then(setSaved);
  }, [scene]);

  const isOn = scene !== 'start' && scene !== 'summary';
  const isCovered = call?.at === 'talking' && call.inFront;
  return (
    <div class="rehearsal" data-part="rehearsal" data-scene={scene}>
      <header class="rehearsal-header" hidden={isCovered}>
        <h1>{words.title}</h1>
        <p class="rehearsal-banner">{words.notReal}</p>
        {isOn && (
          <button
            type="button"
            class="button-quiet"
            onClick={() => {
              act({ kind: 'again' });
            }}
          >
            {words.restart}
          </button>
        )}
      </header>
      {scene === 'start' && (
        <Start
          words={words.start}
          hasVoice={hasVoice}
          onBegin={({ aloud: wanted, ...plan }) => {
            setAloud(wanted);
            setSaved(null);
            act({ kind: 'start', plan: { ...plan, code: sampleCode(Math.random) } });
          }}
        />
      )}
      {isOn && (
        <div class="rehearsal-desk">
          <div hidden={isCovered}>
            <p class="detail">{words.stage.label}</p>
            <Stage
              rehearsal={rehearsal}
              words={words}
              onAct={act}
              onCall={(by) => {
                act({ kind: 'ask-for-call', by, code: sampleCode(Math.random) });
              }}
            />
          </div>
          <Handset rehearsal={rehearsal} words={words} onAct={act} />
        </div>
      )}
      {scene === 'summary' && (
        <Summary
          words={words.summary}
          learned={rehearsal.learned}
          saved={saved}
          onAgain={() => {
            act({ kind: 'again' });
          }}
        />
      )}
    </div>
  );
}
