import { alternateContacts, contactHeading, phoneField } from '../pages/labels-console';
import { normalise } from '../pages/normalise';
import { indexTexts, wantedTexts } from '../pages/text-index';
import { fieldOf } from './field-of';
import { hitsOf } from './hits';
import { isOfPrimaryContact, listTitles } from './section';
import { numberBeside, readNumber, visibleTexts } from './value-beside';

/** The primary contact's phone number on the account page. */
export interface ContactNumberSeen {
  /** As the page writes it; in a field whatever was typed, also nothing. */
  text: string;
  element: Element;
  mode: 'shown' | 'editing';
}

type IsVisible = (element: Element) => boolean;

const wanted = wantedTexts([contactHeading, alternateContacts, phoneField]);

/**
 * Finds the number by meaning: a label that says phone number, in the section of the contact information, with a value
 * beside it. Null when there is none, or more than one: a wrong number would be worse. Reads only.
 * Source: AWS account reference; extensions of 2023 found neither id nor test id on the field.
 */
export function findContactNumber(root: Element, isVisible: IsVisible): ContactNumberSeen | null {
  const texts = indexTexts(root, wanted);
  const labels = hitsOf(phoneField, texts).filter(({ element }) => isVisible(element));
  if (labels.length === 0) return null;
  const titles = listTitles(root, texts, isVisible);
  const found = labels
    .filter(({ element }) => isOfPrimaryContact(element, titles))
    .flatMap(({ element, wanted: label }) => valueOf(element, label, root, isVisible) ?? []);
  const edited = found.filter(({ mode }) => mode === 'editing');
  return onlyOne(edited.length > 0 ? edited : found);
}

function valueOf(
  label: Element,
  wantedText: string,
  root: Element,
  isVisible: IsVisible,
): ContactNumberSeen | null {
  const rest = behind(visibleTexts(label, isVisible).join(''), wantedText);
  const inside = readNumber(rest);
  if (inside !== null) return { text: inside, element: label, mode: 'shown' };
  // "Phone numbers for …" is another label; "Phone number (required)" is ours.
  if (/^[\p{L}\p{N}]/u.test(rest)) return null;
  const field = fieldOf(label, root, isVisible);
  if (field) {
    const mode = field.disabled || field.readOnly ? 'shown' : 'editing';
    return { text: field.value.trim(), element: field, mode };
  }
  const beside = numberBeside(label, root, isVisible);
  return beside && { ...beside, mode: 'shown' };
}

/** What follows the label in its own element. */
function behind(text: string, label: string): string {
  for (let end = 1; end <= text.length; end++) {
    if (normalise(text.slice(0, end)) === label) return text.slice(end).replace(/^[\s::]+/u, '');
  }
  return '';
}

/** The same number twice (for the eye and for screen readers) is one. */
function onlyOne(found: readonly ContactNumberSeen[]): ContactNumberSeen | null {
  const [first] = found;
  return first && found.every(({ text }) => text === first.text) ? first : null;
}
