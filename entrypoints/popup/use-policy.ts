import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { noPolicy, readPolicy, type Policy } from '../../utils/policy';

/** The organisation's policy; none until the browser has answered. */
export function usePolicy(): Policy {
  const [policy, setPolicy] = useState(noPolicy);
  useEffect(() => {
    void readPolicy(browser.storage.managed).then(setPolicy);
  }, []);
  return policy;
}
