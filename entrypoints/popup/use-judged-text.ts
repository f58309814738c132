import { useEffect, useState } from 'preact/hooks';
import type { Phone } from './use-phone';

/** Milliseconds without a key press after which a whole number is judged. */
const pause = 250;
/** … and after which half a number is judged as well: nobody is typing any more. */
const longPause = 1200;

/**
 * The typed text as far as it may be judged by now: empty while somebody is in the middle of a number.
 * `left`: the field has lost the focus, so nothing more is coming.
 */
export function useJudgedText(text: string, left: boolean, phone: Phone | null): string {
  const [judged, setJudged] = useState('');
  useEffect(() => {
    if (phone === null) return undefined;
    if (text === '' || left) {
      setJudged(text);
      return undefined;
    }
    const short = setTimeout(() => {
      setJudged(phone.looksUnfinished(text) ? '' : text);
    }, pause);
    const long = setTimeout(() => {
      setJudged(text);
    }, longPause);
    return () => {
      clearTimeout(short);
      clearTimeout(long);
    };
  }, [text, left, phone]);
  return judged;
}
