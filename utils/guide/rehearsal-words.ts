import type { Direction, Handset, Lesson, Line } from '../rehearsal/rehearsal';
import type { Said } from './popup-words';

/** All words of the rehearsal but AWS's labels (rehearsal/labels.ts) and the guide's own. */
export interface RehearsalWords {
  title: string;
  /** Stands over everything: nothing here is real. */
  notReal: string;
  restart: string;
  start: {
    lead: string;
    direction: { legend: string; choices: Record<Direction, Said> };
    handset: { legend: string; choices: Record<Handset, Said> };
    voice: { label: string; none: string };
    begin: string;
  };
  stage: {
    label: string;
    /** Under the drawn page: what is not known of the real one. */
    unknown: Record<'layout' | 'entry' | 'failed', string>;
    example: string;
    /** Shown in fields that nobody has to fill in. */
    filled: string;
    digits: string;
    submit: string;
    refused: string;
    skipAhead: string;
  };
  mailbox: { open: string; label: string; from: string; subject: string; body: string; hint: string };
  phone: {
    label: string;
    idle: string;
    ringing: string;
    caller: string;
    talking: string;
    over: string;
    answer: string;
    hangUp: string;
    keypad: string;
    typed: (digits: string) => string;
    nothingTyped: string;
    letItPass: string;
    letItRing: string;
    toPage: string;
    toCall: string;
    covered: string;
    message: (digits: string) => string;
    caption: string;
  };
  /** What the voice says, always in English, with its caption. `code` is spoken digit by digit. */
  lines: Record<Line, (code: string) => string>;
  summary: {
    title: string;
    learned: Record<Lesson, Said>;
    open: string;
    prepare: string;
    list: readonly string[];
    again: string;
    saved: string;
    notSaved: string;
  };
  /** Beside the code on the guide's board. */
  codeInstruction: string;
  product: string;
}
