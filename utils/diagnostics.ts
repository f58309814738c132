import type { Policy } from './policy';
import type { RecoverySession } from './recovery/session';
import type { Settings } from './settings';
import type { Loaded } from './store';

/** `pending`: the storage has not answered yet. */
interface Read<T> {
  kind: Loaded<T>['kind'] | 'pending';
  value: T;
}

export interface DiagnosticFacts {
  /** Of the product, as in its manifest. */
  version: string;
  /** `navigator.userAgent`. */
  browser: string;
  /** BCP 47 tag. */
  browserLanguage: string;
  settings: Read<Settings>;
  session: Read<RecoverySession>;
  policy: Policy;
}

/** What helps to find a fault, as text to be shown before it is copied: nothing of it belongs to a person. */
export function diagnostics({
  version,
  browser,
  browserLanguage,
  settings,
  session,
  policy,
}: DiagnosticFacts): string {
  const { language, textSize, launcherCorner, leaveWarning, sync } = settings.value;
  const laidDown = [
    ...(policy.language === null ? [] : ['language']),
    ...(policy.supportContact === null ? [] : ['supportContact']),
    ...(policy.hideWelcome ? ['hideWelcome'] : []),
    ...(policy.disableSync ? ['disableSync'] : []),
  ];
  return [
    `fukkyu-navi ${version}`,
    `browser: ${browser}`,
    `browser language: ${browserLanguage}`,
    `settings: ${settings.kind}, ${Object.entries({ language, textSize, launcherCorner, leaveWarning, sync })
      .map(([name, value]) => `${name}=${value}`)
      .join(' ')}`,
    `recovery: ${session.kind}, ${session.value.status}, ${session.value.page ?? 'no page'}`,
    `policy: ${laidDown.join(' ') || 'none'}`,
  ].join('\n');
}
