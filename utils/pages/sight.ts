import type { CodeTrail, findCode, FoundCode } from '../code/find-code';
import type { PageDefinition } from './evidence';
import { takeLook, type PageLocation } from './look';
import type { Sighting } from './sighting';
import { recognise } from './recognise';
import type { Reading } from './reading';
import { areTelling } from './telling';
import type { WantedTexts } from './text-index';
import { isDrawn, openModal } from './visible';

const noCode: FoundCode = { trail: null, code: null, lookAgainAt: null };

/** Steps between which what was pressed before stays known. */
const stepsOfOneRun = [
  'email-verification',
  'phone-verification',
  'phone-code-on-screen',
  'phone-code-entry',
  'phone-failed',
];

/** What is carried from one look to the next while the mail and phone steps last. */
export interface Trail {
  call: CodeTrail | null;
  /** The mail was asked for in this document. */
  mailAsked: boolean;
  /** Pressing one of these matters: the button that sends the mail, or those that make AWS call. */
  watched: readonly Element[];
  watchedFor: 'mail' | 'call';
}

export interface Sight {
  sighting: Sighting;
  code: FoundCode['code'];
  /** A call was asked for in this document, and the page has not said that it is over. */
  called: boolean;
  trail: Trail | null;
  /** Look again then, even if the page does not change; epoch milliseconds, null for never. */
  lookAgainAt: number | null;
}

/** What has to be known beside the document itself. */
export interface SightContext {
  catalogue: readonly PageDefinition[];
  /** Null where no page ever shows a code: that script then goes without the code finder. */
  findCode: typeof findCode | null;
  reading: Reading;
  trail: Trail | null;
  /** One of the watched buttons was pressed since the last look. */
  pressed: boolean;
  settled: boolean;
  /** Epoch milliseconds. */
  now: number;
}

/** Nothing of the page is certain. */
export function nothingSeen(trail: Trail | null): Sight {
  return { sighting: { kind: 'unknown', iam: false }, code: null, called: false, trail, lookAgainAt: null };
}

/**
 * One whole look: an open modal dialog first, since it makes the page below it unreachable, then the page. A dialog
 * that says nothing (a survey, cookie settings) leaves the page its name.
 */
export function see(document: Document, location: PageLocation, context: SightContext): Sight {
  const page = document.body as HTMLElement | null;
  const dialog = openModal(document);
  // What says nothing of a step says nothing of a dead link either.
  const inDialog = dialog ? seeIn(dialog, location, { ...context, settled: false }) : null;
  if (inDialog?.sighting.kind === 'page' || !page) {
    return inDialog ?? nothingSeen(context.trail);
  }
  const seen = seeIn(page, location, context);
  const { sighting } = seen;
  return dialog && sighting.kind === 'page' && sighting.target && isBarred(sighting.target)
    ? { ...seen, sighting: { ...sighting, target: null } }
    : seen;
}

/** Whether something lies over the control: the dialog itself, what it dims the page with, or nothing that can be hit. */
function isBarred(target: Element): boolean {
  const { left, top, width, height } = target.getBoundingClientRect();
  const [over] = document
    .elementsFromPoint(left + width / 2, top + height / 2)
    .filter(({ localName }) => localName !== 'fukkyu-navi');
  return over !== undefined && !target.contains(over) && !over.contains(target);
}

function seeIn(root: Element, location: PageLocation, context: SightContext): Sight {
  const { now, settled, trail } = context;
  const isPressed = (what: Trail['watchedFor']) => context.pressed && trail?.watchedFor === what;
  const look = takeLook(root, location, context.reading);
  const found = context.findCode?.(look, trail?.call ?? null, isPressed('call'), now);
  const { trail: call, code, lookAgainAt } = found ?? noCode;
  const called = call?.memory.asked ?? false;
  const mailAsked = (trail?.mailAsked ?? false) || isPressed('mail');
  const sighting = recognise(context.catalogue, look, { settled, called, mailAsked, code: code !== null });
  if (sighting.kind === 'page' && !stepsOfOneRun.includes(sighting.page)) {
    return { sighting, code: null, called: false, trail: null, lookAgainAt: null };
  }
  const mailButton =
    sighting.kind === 'page' && sighting.page === 'email-verification' ? sighting.target : null;
  const watched = mailButton ? [mailButton] : (call?.controls ?? []);
  const next: Trail = { call, mailAsked, watched, watchedFor: mailButton ? 'mail' : 'call' };
  return { sighting, code, called: called && !call?.memory.ended, trail: next, lookAgainAt };
}

/** Whether after these changes another look may see something else than the last one did. */
export function mayBeOver(
  { code, trail }: Sight,
  changes: readonly MutationRecord[],
  wanted: WantedTexts,
): boolean {
  // A code that was changed and moved, or taken and emptied, tells nothing at its old place: ask where it was found.
  if (code && (!code.element.isConnected || code.element.textContent !== code.text || !isDrawn(code.element)))
    return true;
  return areTelling(changes, wanted, trail?.call?.part ?? null);
}

/** What the person is busy with: where the code may come to stand, or the control to press. */
export function centreOf({ trail, sighting }: Sight): Element | null {
  return trail?.call?.part ?? (sighting.kind === 'page' ? sighting.target : null);
}
