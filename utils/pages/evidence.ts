import type { HostRole } from '../hosts';
import type { Confidence, Label } from './label';
import type { Generation, PageId } from './page';

/** Whether a control has to be pressable, unpressable, or just there. */
export type ControlState = 'enabled' | 'disabled' | 'any';

/** What one document can prove, as data: matched, explained in the report and listed in the docs from one value. */
export type Evidence =
  | { is: 'path'; pattern: RegExp }
  | { is: 'hash'; pattern: RegExp }
  /** id or name of a control, folded. */
  | { is: 'named'; name: string; state: ControlState }
  | { is: 'testId'; name: string; state: ControlState }
  /** A choice told apart by its value. */
  | { is: 'choice'; value: string }
  | { is: 'control'; label: Label; state: ControlState }
  | { is: 'text'; label: Label }
  /** How many visible fields take a six-digit code. */
  | { is: 'codeFields'; count: 1 | 2 }
  /** The code finder found a code. */
  | { is: 'code' }
  /** A call was asked for in this document. */
  | { is: 'called' }
  /** Mere presence in the document, seen or not; no content is read. */
  | { is: 'present'; selector: string }
  | { is: 'role'; role: HostRole }
  /** The mail was asked for in this document. */
  | { is: 'mailAsked' }
  /** The page is loaded and has been quiet for some seconds. */
  | { is: 'settled' }
  /** The page has visible words of its own, and no sign of being busy. */
  | { is: 'message'; isIn: (root: Element) => boolean }
  /** Both are there, and stand in this order. */
  | { is: 'order'; of: readonly [Evidence, Evidence] }
  | { is: 'all'; of: readonly Evidence[] }
  | { is: 'any'; of: readonly Evidence[] }
  | { is: 'not'; of: Evidence };

/** What proves a page, and how far it can be trusted. */
export interface Proof {
  generation: Generation;
  source: string;
  /** When it was seen. */
  years: string;
  confidence: Confidence;
  needs: Evidence;
}

/** One AWS page: where it lives, what proves it, what to press there, and where the knowledge comes from. */
export interface PageDefinition {
  id: PageId;
  hosts: readonly HostRole[];
  /** Alternatives, each enough by itself. */
  proofs: readonly Proof[];
  /** The control to press next: the first one that is on the page and pressable. */
  pointAt: readonly Evidence[];
  /** This page is one of the other errands of `isOtherErrand`. */
  otherErrand?: true;
  /** What the guide must never cover, beside the control and the code. */
  keepClear?: readonly Evidence[];
  /** Says that this is an IAM user's sign-in, on which nothing is highlighted. */
  iam?: Evidence;
  /** Says, where no page is proven, that beyond doubt an IAM user signs in: the look-alike of this page. */
  iamSignIn?: Evidence;
  /** Parts of the page that hold secrets: while they are on screen nothing is highlighted, and the guide folds. */
  quiet?: Evidence;
}

// Marked so that a script which needs few of the pages carries only those.
/* @__NO_SIDE_EFFECTS__ */
export const definePage = (definition: PageDefinition): PageDefinition => definition;

/* @__NO_SIDE_EFFECTS__ */
export const path = (pattern: RegExp): Evidence => ({ is: 'path', pattern });
/* @__NO_SIDE_EFFECTS__ */
export const hash = (pattern: RegExp): Evidence => ({ is: 'hash', pattern });
/* @__NO_SIDE_EFFECTS__ */
export const named = (name: string, state: ControlState = 'any'): Evidence => ({ is: 'named', name, state });
/* @__NO_SIDE_EFFECTS__ */
export const testId = (name: string, state: ControlState = 'any'): Evidence => ({
  is: 'testId',
  name,
  state,
});
/* @__NO_SIDE_EFFECTS__ */
export const choice = (value: string): Evidence => ({ is: 'choice', value });
/* @__NO_SIDE_EFFECTS__ */
export const control = (label: Label, state: ControlState = 'any'): Evidence => ({
  is: 'control',
  label,
  state,
});
/* @__NO_SIDE_EFFECTS__ */
export const text = (label: Label): Evidence => ({ is: 'text', label });
/* @__NO_SIDE_EFFECTS__ */
export const codeFields = (count: 1 | 2): Evidence => ({ is: 'codeFields', count });
export const code: Evidence = { is: 'code' };
export const called: Evidence = { is: 'called' };
export const mailAsked: Evidence = { is: 'mailAsked' };
/* @__NO_SIDE_EFFECTS__ */
export const present = (selector: string): Evidence => ({ is: 'present', selector });
/* @__NO_SIDE_EFFECTS__ */
export const onHost = (role: HostRole): Evidence => ({ is: 'role', role });
export const settled: Evidence = { is: 'settled' };
/* @__NO_SIDE_EFFECTS__ */
export const inOrder = (...of: readonly [Evidence, Evidence]): Evidence => ({ is: 'order', of });
/* @__NO_SIDE_EFFECTS__ */
export const allOf = (...of: readonly Evidence[]): Evidence => ({ is: 'all', of });
/* @__NO_SIDE_EFFECTS__ */
export const anyOf = (...of: readonly Evidence[]): Evidence => ({ is: 'any', of });
/* @__NO_SIDE_EFFECTS__ */
export const not = (of: Evidence): Evidence => ({ is: 'not', of });
