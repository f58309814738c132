import { settingChoices, type Settings } from './settings';

/** What an organisation lays down for the people whose browsers it manages; null where it says nothing. */
export interface Policy {
  /** Whom an IAM user asks, in the organisation's own words. */
  supportContact: string | null;
  language: Settings['language'] | null;
  hideWelcome: boolean;
  disableSync: boolean;
}

export const noPolicy: Policy = {
  supportContact: null,
  language: null,
  hideWelcome: false,
  disableSync: false,
};

/** `browser.storage.managed`; Firefox rejects the question where there is no policy. */
export interface ManagedArea {
  get(keys: null): Promise<Record<string, unknown>>;
}

/** Characters; a longer contact would leave its sentence unreadable. */
export const longestContact = 40;

/** The policy in force. What does not fit counts as not said: whoever reads it here cannot mend it. */
export async function readPolicy(area: ManagedArea): Promise<Policy> {
  try {
    return policyIn(await area.get(null));
  } catch {
    return noPolicy;
  }
}

export function policyIn(said: Record<string, unknown>): Policy {
  return {
    supportContact: contactIn(said),
    language: settingChoices.language.find((one) => one === said.language) ?? null,
    hideWelcome: said.hideWelcome === true,
    disableSync: said.disableSync === true,
  };
}

export function contactIn({ supportContact }: Readonly<Record<string, unknown>>): string | null {
  const contact = typeof supportContact === 'string' ? supportContact.trim() : '';
  return contact.length <= longestContact && contact ? contact : null;
}

/** The settings as they hold under a policy. */
export function underPolicy(settings: Settings, { language, disableSync }: Policy): Settings {
  return { ...settings, language: language ?? settings.language, sync: settings.sync && !disableSync };
}
