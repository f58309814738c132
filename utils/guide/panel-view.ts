/** A button that leads to a panel; `to` is the panel's path, or an https address that opens in a new tab. */
export interface Choice {
  text: string;
  to: string;
}

/** Something to take along, behind a "copy" button of that label. */
export interface Copy {
  label: string;
  text: string;
}

/** What the guide shows in place of its steps. Plain data in the user's language: it travels as a message. */
export interface PanelView {
  /** Which panel this is, for tests and other programs. */
  at: string;
  title: string;
  /** At most 80 characters each. */
  texts: readonly string[];
  answers: readonly Choice[];
  copies: readonly Copy[];
  /** The panel before this one; null: the guide itself. */
  back: string | null;
  /** For one that tells the time: after so many milliseconds it wants to be asked for again. */
  again?: number;
}
