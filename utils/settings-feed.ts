import { contactIn, type ManagedArea } from './policy';
import { settingChoices, spokenLanguage, type Language, type Settings } from './settings';
import type { StorageArea, StorageEvents } from './store';

/** What of the settings counts on AWS's pages, under the organisation's policy. */
export interface InForce extends Pick<Settings, 'textSize' | 'launcherCorner'> {
  spoken: Language;
  /** Whom an IAM user asks; null: nobody in particular is named. */
  supportContact: string | null;
}

export interface SettingsFeed {
  now(): InForce;
  /** Calls back after each change, in the order in which this was asked. */
  onChange(changed: () => void): void;
}

export interface SettingsSources {
  storage: Pick<StorageArea, 'get'>;
  managed: ManagedArea;
  storageEvents: StorageEvents;
  /** BCP 47 tag of the browser's own language. */
  browserLanguage: string;
}

/** A storage that has not answered by then is done without. Milliseconds. */
const patience = 500;

type Fields = Readonly<Record<string, unknown>>;

/** What is stored and what the policy says, read once; what is stored is followed until the signal ends. */
export async function settingsFeed(sources: SettingsSources, signal: AbortSignal): Promise<SettingsFeed> {
  const { storage, managed, storageEvents, browserLanguage } = sources;
  const late = new Promise<Fields>((resolve) => setTimeout(resolve, patience, {}));
  const answered = (answer: Promise<Fields>) => Promise.race([answer, late]).catch((): Fields => ({}));
  const [{ settings }, policy] = await Promise.all([
    answered(storage.get('settings')),
    // Firefox rejects the question for a policy where there is none.
    answered(managed.get(null)),
  ]);
  const listeners: (() => void)[] = [];
  let now = settingsIn(settings, policy, browserLanguage);
  const changed = (changes: Record<string, { newValue?: unknown }>) => {
    if (!changes.settings) return;
    now = settingsIn(changes.settings.newValue, policy, browserLanguage);
    for (const tell of listeners) tell();
  };
  storageEvents.addListener(changed);
  signal.addEventListener('abort', () => {
    storageEvents.removeListener(changed);
  });
  return { now: () => now, onChange: (tell) => void listeners.push(tell) };
}

/** Reads the stored settings as their schema does, without zod; a property test holds the two equal. */
export function settingsIn(stored: unknown, policy: Fields, browserLanguage: string): InForce {
  const fields: Fields = { ...(typeof stored === 'object' && !Array.isArray(stored) && stored) };
  const { language, textSize, launcherCorner } = settingChoices;
  const spoken = oneOf(language, policy.language) ?? oneOf(language, fields.language) ?? language[0];
  return {
    spoken: spokenLanguage({ language: spoken }, browserLanguage),
    textSize: oneOf(textSize, fields.textSize) ?? textSize[0],
    launcherCorner: oneOf(launcherCorner, fields.launcherCorner) ?? launcherCorner[0],
    supportContact: contactIn(policy),
  };
}

function oneOf<T>(values: readonly T[], value: unknown): T | undefined {
  return values.find((one) => one === value);
}
