/** What the person chose in our own buttons; nothing in the letter comes from anywhere else. */
export interface LetterChoices {
  device: (typeof letterChoices)['device'][number];
  tried: (typeof letterChoices)['tried'][number];
  language: (typeof letterChoices)['language'][number];
  number: (typeof letterChoices)['number'][number];
}

/** The questions in the order in which they are asked, with their answers. */
export const letterChoices = {
  device: ['broken', 'lost', 'changed'],
  tried: ['no-call', 'code-refused', 'old-number', 'no-mail', 'untried'],
  language: ['japanese', 'english'],
  number: ['included', 'omitted'],
} as const;

/** A Japanese contact number in both ways of writing. Reports on the form disagree: one took +81, one the leading 0. */
export interface NumberForms {
  /** E.164: `+819012345678`. */
  international: string;
  /** `09012345678`. */
  domestic: string;
}

/** Null for what is no Japanese number. */
export function numberForms(e164: string | null): NumberForms | null {
  return e164?.startsWith('+81') ? { international: e164, domestic: `0${e164.slice(3)}` } : null;
}

export interface LetterWords {
  greeting: string;
  device: Record<LetterChoices['device'], string>;
  tried: Record<LetterChoices['tried'], string>;
  language: Record<LetterChoices['language'], string>;
  number: (forms: NumberForms) => string;
  numberBlank: string;
  addressBlank: string;
  request: string;
  closing: string;
}

/** The text to paste into the form. */
export function letter(choices: LetterChoices, forms: NumberForms | null, words: LetterWords): string {
  return [
    words.greeting,
    words.device[choices.device],
    words.tried[choices.tried],
    words.request,
    words.language[choices.language],
    words.addressBlank,
    choices.number === 'included' && forms ? words.number(forms) : words.numberBlank,
    words.closing,
  ].join('\n');
}
