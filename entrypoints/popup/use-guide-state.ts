import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { areYouSeen } from '../../utils/open-guide';

/** `hidden`: the page keeps the guide from being seen; `silent`: no script of ours runs in the tab. */
export type GuideState = 'seen' | 'hidden' | 'silent';

/** What has become of the guide in the tab in front; asked once, when the popup opens. */
export function useGuideState(): GuideState {
  const [state, setState] = useState<GuideState>('seen');
  useEffect(() => {
    const ask = async (): Promise<GuideState> => {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      const isSeen: unknown = await browser.tabs.sendMessage(tab?.id ?? -1, areYouSeen);
      return isSeen === false ? 'hidden' : 'seen';
    };
    ask().then(setState, () => {
      setState('silent');
    });
  }, []);
  return state;
}
