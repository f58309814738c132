import { allOf, anyOf, control, definePage, hash, text } from './evidence';
import { deviceProblem, stillProblems, supportHeading, supportLanguage } from './labels-support';

/** The form for people who cannot sign in; English only. */
export const supportMfaForm = definePage({
  id: 'support-mfa-form',
  hosts: ['support'],
  proofs: [
    {
      generation: 'any',
      source: 'AWS sign-in troubleshooting page; Japanese user reports',
      years: '2020–2026',
      confidence: 'A',
      needs: hash(/^#\/contacts\/aws-mfa-support\b/),
    },
    {
      generation: 'any',
      source: 'AWS knowledge article',
      years: '2020–2026',
      confidence: 'B',
      needs: anyOf(
        allOf(text(supportHeading), anyOf(control(stillProblems), control(deviceProblem))),
        allOf(control(deviceProblem), control(supportLanguage)),
      ),
    },
  ],
  pointAt: [],
});
