import { findCode, type CodeTrail, type FoundCode } from '../code/find-code';
import type { PageDefinition } from './evidence';
import { takeLook, type PageLocation } from './look';
import type { Sighting } from './page';
import { recognise } from './recognise';
import type { WantedTexts } from './text-index';

/** Pages that are steps of one phone call: what is known of the call outlives the change from one to the other. */
const phonePages = [
  'email-verification',
  'phone-verification',
  'phone-code-on-screen',
  'phone-code-entry',
  'phone-failed',
];

export interface Sight {
  sighting: Sighting;
  code: FoundCode['code'];
  trail: CodeTrail | null;
  /** Look again then, even if the page does not change; epoch milliseconds, null for never. */
  lookAgainAt: number | null;
}

/** What has to be known beside the document itself. */
export interface SightContext {
  catalogue: readonly PageDefinition[];
  wanted: WantedTexts;
  trail: CodeTrail | null;
  /** A call button was pressed since the last look. */
  pressed: boolean;
  settled: boolean;
  /** Epoch milliseconds. */
  now: number;
}

/**
 * One whole look: an open modal dialog first, since it makes the page below it unreachable, then the page. A dialog
 * that says nothing (a survey, cookie settings) leaves the page its name.
 */
export function see(document: Document, location: PageLocation, context: SightContext): Sight {
  const page = document.body as HTMLElement | null;
  const dialog = [...document.querySelectorAll('dialog:modal')].at(-1);
  const inDialog = dialog ? seeIn(dialog, location, context) : null;
  if (inDialog?.sighting.kind === 'page' || !page) {
    return inDialog ?? { sighting: { kind: 'unknown' }, code: null, trail: context.trail, lookAgainAt: null };
  }
  return seeIn(page, location, context);
}

function seeIn(root: Element, location: PageLocation, context: SightContext): Sight {
  const look = takeLook(root, location, context.wanted);
  const { trail, code, lookAgainAt } = findCode(look, context.trail, context.pressed, context.now);
  const sighting = recognise(context.catalogue, look, {
    settled: context.settled,
    called: trail?.memory.asked ?? false,
    code: code !== null,
  });
  if (sighting.kind !== 'page' || phonePages.includes(sighting.page))
    return { sighting, code, trail, lookAgainAt };
  return { sighting, code: null, trail: null, lookAgainAt: null };
}
