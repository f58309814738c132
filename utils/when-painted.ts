import { later } from './later';
import { ask, type Send } from './messages';

/** A page can cancel the frame that is waited for, whoever asked for it: it is not waited for longer. Milliseconds. */
const longestFrame = 2_000;

/** Only wakes the background worker, which answers nothing to it. */
interface Wake {
  kind: 'wake';
}

/**
 * For a script that runs before its document is read. It begins when the whole page is there and painted:
 * half of one, or one without its style sheets, could be taken for another. Meanwhile it wakes the background worker,
 * which takes longer to start than to answer. The window's first listener hears the event before any of the page's can
 * stop it.
 */
export function whenPainted(send: Send<Wake>, begin: () => void): void {
  if (document.readyState !== 'loading') {
    begin();
    return;
  }
  void ask(send, { kind: 'wake' });
  let hasBegun = false;
  const start = ({ isTrusted, type }: Event) => {
    if (hasBegun || !isTrusted || (type === 'readystatechange' && document.readyState !== 'complete')) return;
    hasBegun = true;
    let isDue = true;
    const go = () => {
      if (!isDue) return;
      if (document.hidden) {
        later(longestFrame, go);
        return;
      }
      isDue = false;
      begin();
    };
    // Behind that frame: what begins in it would put it off.
    requestAnimationFrame(() => {
      later(0, go);
    });
    later(longestFrame, go);
  };
  // A page whose loading was stopped is complete without ever having been ready.
  for (const type of ['DOMContentLoaded', 'readystatechange']) window.addEventListener(type, start, true);
}
