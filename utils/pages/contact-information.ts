import { allOf, anyOf, definePage, hash, not, path, testId, text } from './evidence';
import { contactHeading, phoneField } from './labels-console';

/** The account page with the phone number that AWS dials. */
export const contactInformation = definePage({
  id: 'contact-information',
  hosts: ['console'],
  proofs: [
    {
      generation: 'any',
      source: 'AWS account reference; extensions and user scripts',
      years: '2013–2026',
      confidence: 'A',
      needs: anyOf(
        allOf(
          path(/^\/billing\/home\/?$/),
          anyOf(
            hash(/^#\/?account\b/),
            // The pages of bills and payments, whose contacts AWS does not call, are named by the hash.
            allOf(text(contactHeading), text(phoneField), not(hash(/\w/))),
          ),
        ),
        path(/^\/account\/home\/?$/),
        testId('close-account-button-root'),
      ),
    },
  ],
  pointAt: [],
});
