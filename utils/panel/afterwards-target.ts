import { wordingOf, type Label } from '../pages/label';
import { deactivateMfa, removeMfa } from '../pages/labels-console';
import { normalise } from '../pages/normalise';
import type { Sighting } from '../pages/sighting';
import { isEnabled, isVisible } from '../pages/visible';
import type { afterwards } from './afterwards';

type Panel = keyof typeof afterwards;

/** Panels that speak of the page's own next step. */
const ofTheStep: readonly string[] = ['after', 'after-new', 'after-spare'] satisfies Panel[];
const ofRemoval = 'after-old' satisfies Panel;

/** Newer layouts hold it; there a key is deactivated, and an MFA device removed. */
const accessKeys = '[data-testid="create-access-key"]';

/** The control that an open panel speaks of. On the page where devices are registered that goes from job to job. */
export function afterwardsTarget(panel: string, sighting: Sighting): Element | null {
  if (sighting.kind !== 'page') return null;
  if (sighting.page !== 'security-credentials' || ofTheStep.includes(panel)) return sighting.target;
  return panel === ofRemoval ? removal(document) : null;
}

/** Only where it is beyond doubt: in English, since no Japanese wording is on record. In a dialog, what confirms it. */
function removal({ body }: Document): Element | null {
  const dialog = [...body.querySelectorAll('dialog:modal, [aria-modal="true"]')].filter(isVisible).at(-1);
  const root = dialog ?? body;
  return onlyOne(root, removeMfa) ?? (root.querySelector(accessKeys) ? null : onlyOne(root, deactivateMfa));
}

/** The one visible button of that wording, if it can be pressed; other parts of the page may use the same word. */
function onlyOne(root: Element, { spellings }: Label): Element | null {
  const wordings = spellings.map(wordingOf);
  const [one, another] = [...root.querySelectorAll('button, a, [role="button"], [role="menuitem"]')].filter(
    (button) => wordings.includes(normalise(button.textContent)) && isVisible(button),
  );
  return one && !another && isEnabled(one) ? one : null;
}
