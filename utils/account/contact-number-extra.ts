import { noAdditions, type Additions, type Extra } from '../extra';
import { isVisible } from '../pages/visible';
import { findContactNumber, type ContactNumberSeen } from './find-contact-number';
import { numberAsker, type AskerOptions } from './number-asker';

/** Without a key press for this long, half a number is passed over and a whole one judged. Milliseconds. */
const pause = 250;
/** … and after this long half a number is judged as well, as in the popup. */
const longPause = 1_200;

/** A modal dialog makes the page behind it unreachable, whether the browser or the page itself draws it. */
const dialogs = 'dialog:modal, [role="dialog"][aria-modal="true"]';

/**
 * The verdict on the account page's number. A field does not tell the document's observers what is typed into it, so
 * its `input` events are heard, passively; their values are read from the field that holds the contact number alone.
 */
export function contactNumberExtra(document: Document, options: AskerOptions): Extra {
  return (add, signal) => {
    let isHere = false;
    let pace: 'typing' | 'typed' | null = 'typed';
    let additions = noAdditions;
    let timers: readonly ReturnType<typeof setTimeout>[] = [];
    const change = (changes: Partial<Additions>) => {
      additions = { ...additions, ...changes };
      add(additions);
    };
    const ask = numberAsker(options, signal, (number) => {
      change({ number });
    });

    const read = () => {
      if (pace === null || signal.aborted) return;
      const found = isHere ? find(document) : null;
      // What is only shown may fill a whole row of the page; a field has to stay usable.
      const field = found?.mode === 'editing' ? found.element : undefined;
      if (field !== additions.keepClear[0]) change({ keepClear: field ? [field] : [] });
      ask(found && { raw: found.text, appearance: found.mode === 'editing' ? pace : 'shown' });
    };
    const readAs = (next: typeof pace) => () => {
      pace = next;
      read();
    };
    const typed = () => {
      if (!isHere) return;
      timers.forEach(clearTimeout);
      pace = null;
      timers = [setTimeout(readAs('typing'), pause), setTimeout(readAs('typed'), longPause)];
    };
    document.addEventListener('input', typed, { capture: true, passive: true, signal });
    const left = () => {
      timers.forEach(clearTimeout);
      readAs('typed')();
    };
    document.addEventListener('change', left, { capture: true, passive: true, signal });

    return ({ sighting }) => {
      isHere = sighting.kind === 'page' && sighting.page === 'contact-information';
      read();
    };
  };
}

function find(document: Document): ContactNumberSeen | null {
  const dialog = [...document.querySelectorAll(dialogs)].filter(isVisible).at(-1);
  return (dialog && findContactNumber(dialog, isVisible)) ?? findContactNumber(document.body, isVisible);
}
