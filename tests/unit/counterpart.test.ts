import { expect, it } from 'vitest';
import { signInCatalogue } from '../../utils/pages/catalogue';
import { catalogueLabels } from '../../utils/pages/catalogue-labels';
import { counterpart } from '../../utils/pages/counterpart';

const labels = catalogueLabels(signInCatalogue);

it.each([
  ['Call me now', 'すぐに連絡を受ける'],
  ['確認 E メールの送信', 'Send verification email'],
  ['Troubleshoot MFA', 'MFAのトラブルシューティング'],
  ['コンソールにサインイン', 'Sign in to the console'],
])('knows what %s is called in the other language: %s', (caption, other) => {
  expect(counterpart(labels, caption)).toBe(other);
});

it.each(['Trouble signing in?', 'Voice call', 'SMS text', 'Something else'])(
  'claims no other wording of %s, which is not on record',
  (caption) => {
    expect(counterpart(labels, caption)).toBeNull();
  },
);
