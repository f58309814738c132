import type { Evidence } from '../pages/evidence';
import type { Look } from '../pages/look';
import { match } from '../pages/match';
import { callControls, callOver, mailIsDue, noMfaPath, phoneTexts } from '../pages/shared-evidence';
import { isEnabled, openModal } from '../pages/visible';
import { upwards } from '../pages/walks';
import { decide, nextDecision, remember, type CallMemory, type CallObservation } from './call-memory';
import { listCandidates, type Candidate } from './candidates';
import { findCard, isInCard, maxLevels } from './card';
import { longerNumbers } from './longer-number';
import { isPartOfMore } from './neighbours';
import { isReadable } from './seen';
import { plainDigits } from './shape';

/** What the page watcher carries from one look to the next while the phone step is on the page. */
export interface CodeTrail {
  memory: CallMemory;
  /** Of the last look: a code does not follow to another address. */
  pathname: string;
  /** Ancestors of the place where the call button stood, nearest first: after the press it is often gone. */
  places: readonly Element[];
  /** The call buttons of the last look, to tell whether a click was meant for one. */
  controls: readonly Element[];
  /** Where the code may come to stand. */
  part: Element;
}

export interface FoundCode {
  trail: CodeTrail | null;
  code: Candidate | null;
  /** Look again then, even if the page does not change; epoch milliseconds, null for never. */
  lookAgainAt: number | null;
}

/** Beside a sign of the step that is still there, only so many ancestors of the button's place say where it is. */
const nearPlaces = 3;

const nothing: FoundCode = { trail: null, code: null, lookAgainAt: null };
/** A dialog that a page opens over itself to show the code in. */
const speaksOfCall =
  /\bcodes?\b|keypad|calling|\b(?:enter|press|key|type|dial)\b.*\bphone\b|\bphone\b.*\b(?:enter|press|key|type|dial)\b|コード|番号|電話/i;
/** A card with more different numbers shows no code: to look at each would take long. */
const mostNumbers = 20;

const bare = { settled: false, called: false, mailAsked: false, code: false };
const onPage = (evidence: readonly Evidence[], look: Look) =>
  evidence.flatMap((one) => match(one, look, bare)?.element ?? []);

/**
 * The code of an automated call, if it stands on this page beyond doubt.
 * `pressed`: a call button was pressed since the last look. `now`: epoch milliseconds.
 * Source of the rules: docs/evidence.md, "code on the screen".
 */
export function findCode(look: Look, trail: CodeTrail | null, pressed: boolean, now: number): FoundCode {
  const controls = onPage(callControls('any'), look);
  const texts = onPage(phoneTexts, look);
  const isReplaced = controls.length === 0 && texts.length === 0;
  const place = (isReplaced ? trail?.places : trail?.places.slice(0, nearPlaces))?.find((element) =>
    look.root.contains(element),
  );
  const isPhoneStep =
    controls.length > 0 || texts.length > 0 || (place && match(noMfaPath, look, bare) !== null);
  if (look.role !== 'sign-in' || look.otherErrand || (!isPhoneStep && !trail)) return nothing;

  const card = findCard(texts, controls, place ?? null);
  const firstSign = texts[0] ?? controls[0] ?? place;
  const candidates = card && firstSign ? candidatesIn(look, card, firstSign, trail !== null) : [];
  const call = callState(look, controls);
  const pathname = look.location.pathname.replace(/\/$/, '');
  const moved = trail !== null && trail.pathname !== pathname;
  const over = match(callOver, look, bare) !== null;
  const memory = remember(trail?.memory ?? null, { call, pressed, over, moved, numbers: candidates }, now);
  const digits = isCrowded(candidates) ? null : decide(memory, now);
  return {
    trail: {
      memory,
      pathname,
      places: controls[0] ? ancestors(controls[0]) : (trail?.places ?? []),
      controls,
      // Without a text of the step the card is a guess, and may be another one after the next change.
      part: texts[0] && card ? card : look.root,
    },
    code: candidates.find((candidate) => candidate.digits === digits) ?? null,
    lookAgainAt: nextDecision(memory, now),
  };
}

function callState(look: Look, controls: readonly Element[]): CallObservation['call'] {
  if (match(mailIsDue, look, bare)) return 'not due';
  return controls.some(isEnabled) ? 'pressable' : controls.length > 0 ? 'unpressable' : 'absent';
}

const isCrowded = (candidates: readonly Candidate[]) =>
  new Set(candidates.map(({ digits }) => digits)).size > mostNumbers;

/** Those of the card; where it has none, of a dialog over it that is about the call. */
function candidatesIn(
  look: Look,
  card: Element,
  firstSign: Element,
  isUnderWay: boolean,
): readonly Candidate[] {
  // A field to type a code into says that the code goes the other way.
  if (look.codeFields().length > 0) return [];
  const inCard = readable(card, firstSign);
  if (inCard.length > 0 || !isUnderWay) return inCard;
  const modal = openModal(look.root);
  return modal && speaksOfCall.test(plainDigits(modal.textContent)) ? readable(modal, modal) : [];
}

function readable(card: Element, firstSign: Element): readonly Candidate[] {
  const all = listCandidates(card);
  if (isCrowded(all)) return all;
  const isInsideLonger = longerNumbers(card.ownerDocument.body);
  return all.filter(
    ({ element, digits }) =>
      isInCard(element, card, firstSign) &&
      isReadable(element) &&
      !isPartOfMore(element, card) &&
      !isInsideLonger(digits),
  );
}

function ancestors(element: Element): readonly Element[] {
  const { body } = element.ownerDocument;
  return [...upwards(element.parentElement, body)].slice(0, maxLevels);
}
