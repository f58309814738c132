import { CodeBoard } from '../../components/overlay/CodeBoard';
import { codeView } from '../code/code-view';
import type { GuideAnswer, NumberShown, RecoveryAnswer } from '../drawing/answer';
import type { Slots } from '../drawing/draw';
import type { PageId } from '../pages/page';
import type { OpenPanel } from '../panel/keeper';

/** All that the overlay draws, as plain data in the user's language. */
export interface Picture extends Pick<GuideAnswer['texts'], 'lang' | 'product' | 'textSize'> {
  page: PageId | 'unknown';
  /** False: only the launcher and what insists beside it (a code, if there is one) are on screen. */
  open: boolean;
  /** What a screen reader is told of the open guide, and of the code; empty without one. */
  said: string;
  spoken: string;
  slots: Slots;
}

/** What the worker said, put together with what only the page's own script knows. */
export interface Seen extends OpenPanel {
  page: Picture['page'];
  open: boolean;
  /** The six digits, null where none are certain. */
  digits: string | null;
  number: NumberShown;
  recovery: RecoveryAnswer;
}

export function pictureOf(
  { texts, drawn }: GuideAnswer,
  { page, open, digits, number, recovery, panel, notice, report }: Seen,
): Picture {
  const { lang, product, textSize } = texts;
  const code = digits === null ? null : codeView(digits, texts);
  const board = code && CodeBoard({ code });
  const judged = number === 'unanswered' ? { number: drawn.unjudged } : number?.drawn;
  return {
    ...{ page, lang, product, textSize, open },
    said: panel ? panel.texts.said : texts.said,
    spoken: code?.spoken ?? '',
    slots: {
      ...drawn,
      ...recovery.drawn,
      ...panel?.drawn,
      ...judged,
      code: board ?? '',
      above: (panel && board) ?? '',
      notice,
      report,
    },
  };
}
