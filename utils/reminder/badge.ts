import type { Day } from './calendar';
import { isDue, type Reminder } from './reminder';

/** The part of `browser.action` that is used. */
export interface Action {
  setBadgeText(details: { text: string }): Promise<void>;
  setBadgeBackgroundColor(details: { color: string }): Promise<void>;
  setBadgeTextColor(details: { color: string }): Promise<void>;
  setTitle(details: { title: string }): Promise<void>;
}

export interface BadgeWords {
  /** The few letters on the toolbar's button. */
  badge: string;
  /** What a screen reader and a resting pointer are told. */
  due: string;
}

/** `--fn-caution` of tokens.css: a style sheet's names do not reach the toolbar. */
const colours = { ground: '#745000', ink: '#ffffff' };

/** Shows on the toolbar's button whether the reminder is due; an empty title brings the manifest's back. */
export async function showBadge(
  action: Action,
  reminder: Reminder,
  today: Day,
  words: BadgeWords,
): Promise<void> {
  const due = isDue(reminder, today);
  await action.setBadgeText({ text: due ? words.badge : '' });
  await action.setTitle({ title: due ? words.due : '' });
  if (!due) return;
  await action.setBadgeBackgroundColor({ color: colours.ground });
  await action.setBadgeTextColor({ color: colours.ink });
}
