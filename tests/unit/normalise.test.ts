import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName, normalise } from '../../utils/pages/normalise';

describe('normalise', () => {
  it.each([
    ['MFA の トラブルシューティング', 'MFAのトラブルシューティング'],
    ['確認 E メールの送信', '確認Eメールの送信'],
    ['認証デバイスに問題がありますか？ここをクリック', '認証デバイスに問題がありますか?ここをクリック'],
    ['ステップ2：電話番号の確認', 'ステップ2:電話番号の確認'],
    ['Call\u00a0me\u200b now', 'call me now'],
    ['Trouble signing in?', 'Trouble signing in'],
    ['ＳＭＳ　ｔｅｘｔ', 'SMS text'],
    ['✔️ Step 3: Sign In', 'Step 3: Sign In'],
    ['Troubleshoot MFA →', 'Troubleshoot MFA'],
    ['MFA code *', 'MFA code'],
  ])('takes %s for %s', (one, other) => {
    expect(normalise(one)).toBe(normalise(other));
  });

  it.each([
    ['Eメールアドレス', 'メールアドレス'],
    ['コンソールにサインイン', 'コンソールにログイン'],
    ['Sign in using alternative factors', 'Sign in using alternative factors of authentication'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(normalise(one)).not.toBe(normalise(other));
  });

  it('changes nothing the second time', () => {
    const letter = fc.constantFrom(...Array.from('aB1 .?!:。？：．ＡｂカガアEメ✓→*\u3000\u200b\u00a0'));
    const label = fc.string({ unit: letter });
    fc.assert(fc.property(label, (text) => normalise(normalise(text)) === normalise(text)));
  });
});

describe('foldName', () => {
  it.each(['root_account_signin', 'rootAccountSignin', 'root-account-signin', 'ROOT_ACCOUNT_SIGNIN'])(
    'folds %s',
    (name) => {
      expect(foldName(name)).toBe('rootaccountsignin');
    },
  );
});
