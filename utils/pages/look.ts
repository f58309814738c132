import { hostRole, type HostLocation, type HostRole } from '../hosts';
import { byCaption, byIdentifier, codeFields, firstUsable, namedControls, withText } from './controls';
import type { ControlState } from './evidence';
import { isWeak, wordingOf, type Label, type Spelling } from './label';
import { foldName } from './normalise';
import type { Reading } from './reading';
import { remembered } from './remembered';
import { isVisible } from './visible';
import { headings } from './walks';

/** A label found on the page; `weak` when only a spelling matched that nobody reported from the live page. */
export interface Found {
  element: Element;
  weak: boolean;
}

/** The location parts that are read; the query is not among them. */
export type PageLocation = HostLocation & { pathname: string; hash: string };

/** One reading of a document or of the modal dialog over it; each part is read once, and only when asked for. */
export interface Look {
  role: HostRole;
  otherErrand: boolean;
  location: PageLocation;
  root: Element;
  named(name: string, state: ControlState): Element | null;
  testId(name: string, state: ControlState): Element | null;
  choice(value: string): Element | null;
  control(label: Label, state: ControlState): Found | null;
  text(label: Label): Found | null;
  codeFields(): readonly Element[];
  isPresent(selector: string): boolean;
}

/** Resetting a password, changing the e-mail address: no step of the recovery stands on these paths, whatever they say. */
const isOtherErrand = ({ pathname }: PageLocation) => /^\/(?:resetpassword|updateaccount)\b/i.test(pathname);

export function takeLook(root: Element, location: PageLocation, reading: Reading): Look {
  const controls = remembered(() => namedControls(root));
  const identified = remembered((attribute: string) => byIdentifier(controls(), attribute));
  const captions = remembered(() => byCaption(controls()));
  const texts = remembered((wording: string) => reading.texts(root)(wording));
  const withName = (attribute: string, name: string) => identified(attribute).get(foldName(name)) ?? [];
  const controlIn = remembered((state: ControlState) =>
    remembered((label: Label) =>
      bestSpelling(label, (wording) =>
        firstUsable(
          [...withText(wording, texts), ...(captions().get(wording) ?? []).map(({ element }) => element)],
          state,
        ),
      ),
    ),
  );

  return {
    role: hostRole(location),
    otherErrand: isOtherErrand(location),
    location,
    root,
    named: (name, state) => firstUsable([...withName('id', name), ...withName('name', name)], state),
    testId: (name, state) => firstUsable(withName('data-testid', name), state),
    choice: (value) =>
      firstUsable([...root.querySelectorAll(`input[type="radio"][value="${value}" i]`)], 'any'),
    control: (label, state) => controlIn(state)(label),
    text: remembered((label) =>
      bestSpelling(label, (wording, [, , , , , match]) => {
        const isWholeEnough =
          match === 'starts' ? () => true : (element: Element) => element.closest(headings);
        const hit = texts(wording).find(
          ({ element, whole }) => (whole || isWholeEnough(element)) && isVisible(element),
        );
        return hit?.element ?? null;
      }),
    ),
    codeFields: remembered(() => codeFields(root)),
    isPresent: (selector) => root.ownerDocument.querySelector(selector) !== null,
  };
}

function bestSpelling(
  label: Label,
  find: (wording: string, spelling: Spelling) => Element | null,
): Found | null {
  let weakFind: Found | null = null;
  for (const spelling of label.spellings) {
    const weak = isWeak(spelling);
    const element: Element | null = weak && weakFind ? null : find(wordingOf(spelling), spelling);
    if (element && !weak) return { element, weak };
    if (element) weakFind = { element, weak };
  }
  return weakFind;
}
