import { allOf, anyOf, control, definePage, hash, text } from './evidence';
import { deviceProblem, stillProblems, supportHeading, supportLanguage } from './labels-support';

/** The form for people who cannot sign in; English only. */
export const supportMfaForm = definePage({
  id: 'support-mfa-form',
  hosts: ['support'],
  proofs: [
    {
      generation: 'any',
      source: 'AWS sign-in troubleshooting page; Japanese user reports 2020–2022',
      needs: hash(/^#\/contacts\/aws-mfa-support\b/),
    },
    {
      generation: 'any',
      source: 'AWS knowledge article',
      needs: anyOf(
        allOf(text(supportHeading), anyOf(control(stillProblems), control(deviceProblem))),
        allOf(control(deviceProblem), control(supportLanguage)),
      ),
    },
  ],
  pointAt: [],
});
