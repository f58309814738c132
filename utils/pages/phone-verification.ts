import { allOf, anyOf, called, control, definePage, not, testId, text } from './evidence';
import {
  callMeNow,
  finish,
  phoneFailed,
  phoneHeading,
  phoneText,
  smsText,
  voiceCall,
} from './labels-recovery';
import { callThere, noMfaPath, smsButton, voiceButton } from './shared-evidence';

/** Step 2: AWS offers to call the registered number. */
export const phoneVerification = definePage({
  id: 'phone-verification',
  hosts: ['sign-in'],
  proofs: [
    {
      generation: '2026',
      source: 'automation code and field log',
      years: '2026',
      confidence: 'B',
      needs: allOf(
        anyOf(testId(voiceButton, 'enabled'), testId(smsButton, 'enabled')),
        not(text(phoneFailed)),
      ),
    },
    {
      generation: '2026',
      source: 'field log and automation code',
      years: '2026',
      confidence: 'C',
      needs: allOf(
        anyOf(control(voiceCall, 'enabled'), control(smsText, 'enabled')),
        anyOf(text(phoneHeading), text(phoneText), noMfaPath, allOf(control(voiceCall), control(smsText))),
        not(text(phoneFailed)),
      ),
    },
    {
      generation: 'classic',
      source: 'AWS knowledge article; Japanese user reports',
      years: '2017–2026',
      confidence: 'A',
      needs: allOf(
        control(callMeNow),
        anyOf(text(phoneHeading), noMfaPath),
        anyOf(control(callMeNow, 'enabled'), allOf(called, not(control(finish, 'enabled')))),
        not(text(phoneFailed)),
      ),
    },
    {
      generation: 'any',
      source: 'inferred: the step stays while the call that was asked for here is under way',
      years: '2017–2026',
      confidence: 'I',
      needs: allOf(
        called,
        anyOf(text(phoneHeading), text(phoneText), callThere),
        not(anyOf(text(phoneFailed), control(finish, 'enabled'))),
      ),
    },
  ],
  pointAt: [
    testId(voiceButton, 'enabled'),
    control(voiceCall, 'enabled'),
    control(callMeNow, 'enabled'),
    testId(smsButton, 'enabled'),
    control(smsText, 'enabled'),
  ],
});
