import { fixtures as contactInformation } from './contact-information.ts';
import { fixtures as decoysNamed } from './decoys-named.ts';
import { fixtures as decoysOfPlace } from './decoys-place.ts';
import { fixtures as decoysUnseen } from './decoys-unseen.ts';
import { fixtures as decoysOfShape } from './decoys.ts';
import { fixtures as emailVerification } from './email-verification.ts';
import type { Fixture } from './fixture.ts';
import { fixtures as linkDead } from './link-dead.ts';
import { fixtures as lookAlikes } from './look-alikes.ts';
import { fixtures as mfaPromptStates } from './mfa-prompt-states.ts';
import { fixtures as mfaPrompt } from './mfa-prompt.ts';
import { fixtures as mfaTroubleshoot } from './mfa-troubleshoot.ts';
import { fixtures as otherHands } from './other-hands.ts';
import { fixtures as passwordReset } from './password-reset.ts';
import { fixtures as phoneCodeCompany } from './phone-code-company.ts';
import { fixtures as phoneCodeEntry } from './phone-code-entry.ts';
import { fixtures as phoneCodeOnScreen } from './phone-code-on-screen.ts';
import { fixtures as phoneCodeShapes } from './phone-code-shapes.ts';
import { fixtures as phoneFailedNumbers } from './phone-failed-numbers.ts';
import { fixtures as phoneFailed } from './phone-failed.ts';
import { fixtures as phoneVerification } from './phone-verification.ts';
import { fixtures as recoveryComplete } from './recovery-complete.ts';
import { fixtures as scrollPanes } from './scroll-panes.ts';
import { fixtures as securityCredentials } from './security-credentials.ts';
import { fixtures as signInCaptcha } from './sign-in-captcha.ts';
import { fixtures as signInIdentity } from './sign-in-identity.ts';
import { fixtures as signInPassword } from './sign-in-password.ts';
import { fixtures as supportMfaForm } from './support-mfa-form.ts';

/** Every re-drawn page, in the order in which a recovery meets them; look-alikes and decoys last. */
export const allFixtures: readonly Fixture[] = [
  ...signInIdentity,
  ...signInCaptcha,
  ...signInPassword,
  ...passwordReset,
  ...mfaPrompt,
  ...mfaPromptStates,
  ...mfaTroubleshoot,
  ...emailVerification,
  ...phoneVerification,
  ...phoneCodeOnScreen,
  ...phoneCodeShapes,
  ...phoneCodeCompany,
  ...phoneCodeEntry,
  ...phoneFailed,
  ...phoneFailedNumbers,
  ...linkDead,
  ...recoveryComplete,
  ...securityCredentials,
  ...contactInformation,
  ...supportMfaForm,
  ...otherHands,
  ...scrollPanes,
  ...lookAlikes,
  ...decoysOfShape,
  ...decoysNamed,
  ...decoysUnseen,
  ...decoysOfPlace,
];
