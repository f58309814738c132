import { allOf, anyOf, control, definePage, mailAsked, not, testId, text } from './evidence';
import { emailHeading, phoneHeading, resendEmail, sendEmail, smsText, voiceCall } from './labels-recovery';
import { beyondMail, callThere, mailDone, noMfaPath, smsButton, voiceButton } from './shared-evidence';

/** Step 1: the mail with the link. The 2026 page shows the phone buttons already, but unpressable. */
export const emailVerification = definePage({
  id: 'email-verification',
  hosts: ['sign-in'],
  proofs: [
    {
      generation: 'classic',
      source: 'AWS knowledge article; Japanese user reports',
      years: '2017–2022',
      confidence: 'A',
      needs: allOf(
        control(sendEmail),
        anyOf(text(emailHeading), text(phoneHeading), callThere, noMfaPath),
        not(mailDone),
      ),
    },
    {
      generation: 'any',
      source: 'AWS knowledge article',
      years: '2017–2026',
      confidence: 'A',
      needs: allOf(control(resendEmail), anyOf(text(emailHeading), noMfaPath), not(beyondMail)),
    },
    {
      generation: '2026',
      source: 'field log and automation code',
      years: '2026',
      confidence: 'B',
      needs: allOf(
        noMfaPath,
        anyOf(
          testId(voiceButton, 'disabled'),
          testId(smsButton, 'disabled'),
          // Where both steps are named, only their controls tell which one is due; they may come half a minute later.
          allOf(text(emailHeading), not(allOf(text(phoneHeading), not(callThere)))),
        ),
        not(beyondMail),
      ),
    },
    {
      generation: '2026',
      source: 'field log',
      years: '2026',
      confidence: 'C',
      needs: allOf(
        anyOf(control(voiceCall, 'disabled'), control(smsText, 'disabled')),
        anyOf(text(emailHeading), text(phoneHeading), noMfaPath),
        not(beyondMail),
      ),
    },
    {
      generation: 'any',
      source: 'inferred: what the page says after the mail was asked for is on no record in Japanese',
      years: '2018–2026',
      confidence: 'I',
      needs: mailAsked,
    },
  ],
  pointAt: [control(sendEmail, 'enabled')],
});
