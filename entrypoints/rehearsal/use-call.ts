import { useEffect, useState } from 'preact/hooks';
import { spokenLines } from '../../utils/rehearsal/lines';
import type { Rehearsal } from '../../utils/rehearsal/rehearsal';
import { englishVoice, sayLine } from '../../utils/rehearsal/voice';

const synthesis = 'speechSynthesis' in window ? window.speechSynthesis : undefined;

/** Says what the call says, or gives the time to read it; tells when a line is over. Whether there is a voice. */
export function useCall({ call, plan }: Rehearsal, aloud: boolean, onLineOver: () => void): boolean {
  const [voice, setVoice] = useState(() => englishVoice(synthesis));
  useEffect(() => {
    // Browsers load their voices late.
    const look = () => {
      setVoice(englishVoice(synthesis));
    };
    synthesis?.addEventListener('voiceschanged', look);
    return () => {
      synthesis?.removeEventListener('voiceschanged', look);
    };
  }, []);

  const line = call?.at === 'talking' && !call.heard ? call.line : null;
  useEffect(() => {
    if (!line) return undefined;
    const life = new AbortController();
    void sayLine(spokenLines[line](plan.code), aloud ? voice : null, synthesis, life.signal).then(() => {
      if (!life.signal.aborted) onLineOver();
    });
    return () => {
      life.abort();
    };
  }, [line]);
  return voice !== null;
}
