import { contactInformation } from './contact-information';
import { emailVerification } from './email-verification';
import { linkDead } from './link-dead';
import { mfaPrompt } from './mfa-prompt';
import { mfaTroubleshoot } from './mfa-troubleshoot';
import { passwordReset } from './password-reset';
import { phoneCodeEntry } from './phone-code-entry';
import { phoneCodeOnScreen } from './phone-code-on-screen';
import { phoneFailedPage } from './phone-failed';
import { phoneVerification } from './phone-verification';
import { recoveryComplete } from './recovery-complete';
import { securityCredentials } from './security-credentials';
import { signInCaptcha } from './sign-in-captcha';
import { signInIdentity } from './sign-in-identity';
import { signInPassword } from './sign-in-password';
import { supportMfaForm } from './support-mfa-form';
import type { PageDefinition } from './evidence';

/** Sign-in and recovery pages. Between equal proofs the earlier entry wins, so a later step needs the stronger one. */
export const signInCatalogue: readonly PageDefinition[] = [
  passwordReset,
  signInCaptcha,
  signInIdentity,
  signInPassword,
  mfaPrompt,
  mfaTroubleshoot,
  emailVerification,
  phoneVerification,
  phoneCodeOnScreen,
  phoneCodeEntry,
  phoneFailedPage,
  recoveryComplete,
  linkDead,
];

export const consoleCatalogue: readonly PageDefinition[] = [securityCredentials, contactInformation];

export const supportCatalogue: readonly PageDefinition[] = [supportMfaForm];
