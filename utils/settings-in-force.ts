import { readPolicy, underPolicy, type ManagedArea } from './policy';
import { spokenLanguage, type Language, type Settings } from './settings';
import { settingsSlot } from './settings-schema';
import { load, type StorageArea } from './store';

/** What counts on AWS's pages: what the person chose, under the organisation's policy. */
export interface SettingsInForce extends Omit<Settings, 'version' | 'language'> {
  spoken: Language;
  /** Whom an IAM user asks; null: nobody in particular is named. */
  supportContact: string | null;
}

/** `browserLanguage`: BCP 47 tag of the browser's own language. */
export async function settingsInForce(
  storage: StorageArea,
  managed: ManagedArea,
  browserLanguage: string,
): Promise<SettingsInForce> {
  const [stored, policy] = await Promise.all([load(storage, settingsSlot), readPolicy(managed)]);
  const settings = underPolicy(stored.value, policy);
  const { textSize, leaveWarning, sync, launcherCorner } = settings;
  return {
    spoken: spokenLanguage(settings, browserLanguage),
    ...{ textSize, leaveWarning, sync, launcherCorner },
    supportContact: policy.supportContact,
  };
}
