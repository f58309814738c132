import { readingOf } from './reading';
import { shapeOf } from './shape';
import { reasonCodes, worstOf, type Judgement, type ReasonCode, type Span } from './verdict';

/** Cautions about a line that could be registered; behind an extension nobody knows which line answers. */
const lineCautions: readonly ReasonCode[] = ['unassigned-range', 'voip-no-sms-guarantee', 'landline-no-sms'];

/**
 * Judges the text as AWS would dial it: what was typed comes first, the library is asked only whether a number exists
 * and of which kind. Pure, linear in the length of the text, never throws. Brings the large metadata along: import it
 * when it is needed.
 */
export function judgeNumber(raw: string): Judgement {
  const shape = shapeOf(raw);
  if (shape.kind === 'empty') return judgement(['empty'], null, null);
  const fullWidth: readonly ReasonCode[] = shape.fullWidth ? ['full-width'] : [];
  if (shape.kind === 'unreadable') return judgement(['unreadable', ...fullWidth], null, shape.at);

  const { reasons, number, offending } = readingOf(shape);
  if (reasons.includes('unreadable')) return judgement(['unreadable', ...fullWidth], null, null);
  const writing: readonly ReasonCode[] = shape.separators ? ['separators-present', ...fullWidth] : fullWidth;
  if (shape.extension === null) return judgement([...reasons, ...writing], number, offending);
  const certain = reasons.filter((reason) => !lineCautions.includes(reason));
  return judgement(['extension', ...certain, ...writing], null, shape.extension);
}

/**
 * True while the text is only too short so far, so that typing on may still make a number of it: the time to stay
 * calm about an `unusable`. False for an empty text and for one that no further digit can save.
 */
export function looksUnfinished(raw: string): boolean {
  const shape = shapeOf(raw);
  return shape.kind === 'digits' && shape.extension === null && readingOf(shape).short;
}

function judgement(
  reasons: readonly ReasonCode[],
  numberToRegister: string | null,
  offending: Span | null,
): Judgement {
  const ordered = reasonCodes.filter((code) => reasons.includes(code));
  return { verdict: worstOf(ordered), reasons: ordered, numberToRegister, offending };
}
