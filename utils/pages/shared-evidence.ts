import {
  type ControlState,
  allOf,
  anyOf,
  called,
  codeFields,
  control,
  named,
  not,
  path,
  present,
  testId,
  text,
} from './evidence';
import {
  callMeNow,
  finish,
  phoneFailed,
  phoneHeading,
  phoneText,
  sendEmail,
  smsText,
  voiceCall,
} from './labels-recovery';

/** The recovery's own path in the 2026 UI and of the mail's link in both; the classic steps' path is unknown. */
export const noMfaPath = path(/^\/noMfa\/?$/i);

export const voiceButton = 'send-voice-message-button';
export const smsButton = 'send-sms-message-button';

/** The buttons that make AWS call or text. */
export const callControls = (state: ControlState) => [
  testId(voiceButton, state),
  testId(smsButton, state),
  control(callMeNow, state),
  control(voiceCall, state),
  control(smsText, state),
];
export const callThere = anyOf(...callControls('any'));
export const callPressable = anyOf(...callControls('enabled'));

/** The heading and the sentence of the phone step, as far as their language is known. */
export const phoneTexts = [text(phoneHeading), text(phoneText)];

/** The call is over, whatever still stands there: it failed, or the step behind it can be taken. */
export const callOver = anyOf(text(phoneFailed), control(finish, 'enabled'));

/** The mail step is behind: its heading may stay on the page, as the headings of all steps do. */
export const beyondMail = anyOf(callPressable, called, callOver);

/** The mail is to be sent first, whatever else stands there: a document that is not styled yet shows all steps at once. */
export const mailIsDue = allOf(control(sendEmail, 'enabled'), not(noMfaPath));

/** The same where the button that sends the mail is still there: the steps of the classic page stand below each other. */
export const mailDone = anyOf(called, callOver, allOf(callPressable, not(mailIsDue)));

/** A field for the code that came by phone; two of them are the re-sync form. */
export const codeEntry = codeFields(1);

/** An IAM user's sign-in form: it shares the password field's id with root's. */
export const iamForm = anyOf(named('account'), named('username'), present('[ng-app="IamLoginApp"]'));
