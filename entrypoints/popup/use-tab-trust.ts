import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { tabTrust, type TabTrust } from '../../utils/tab-trust';

/** Judges the tab in front once, when the popup opens; `activeTab` reveals its address for that moment only. */
export function useTabTrust(): TabTrust | null {
  const [trust, setTrust] = useState<TabTrust | null>(null);
  useEffect(() => {
    browser.tabs.query({ active: true, currentWindow: true }).then(
      ([tab]) => {
        setTrust(tabTrust(tab?.url));
      },
      () => {
        setTrust(tabTrust(undefined));
      },
    );
  }, []);
  return trust;
}
