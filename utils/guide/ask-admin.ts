/**
 * What an administrator runs to take a lost MFA device from an IAM user. A virtual device has to be deactivated before it
 * can be deleted; other kinds only are deactivated. Source: AWS CLI reference, `iam`.
 */
export const removeIamMfa = `aws iam list-mfa-devices --user-name USER
aws iam deactivate-mfa-device --user-name USER --serial-number SERIAL
aws iam delete-virtual-mfa-device --serial-number SERIAL`;

/** A message to the administrator, to be filled in by hand: nothing in it is read from a page. */
export const askAdminJa = `件名:IAMユーザーのMFAデバイス削除のお願い

MFAに使っていた端末が使えなくなり、AWSにサインインできません。
IAMユーザーは自分でMFAを外せないため、削除をお願いします。

アカウント:(アカウントIDまたは別名)
ユーザー名:(IAMユーザー名)
理由:(故障・紛失・盗難・機種変更)

■ コンソールで外す場合
1. IAMの「Users」で上のユーザーを開き、「Security credentials」を選びます。
2. 「Multi-factor authentication (MFA)」で使えないデバイスを選び、「Remove」を押します。

■ AWS CLIで外す場合
${removeIamMfa}
USERはユーザー名、SERIALは1行目の結果の「SerialNumber」です。
3行目は、認証アプリ(仮想MFA)のときだけ実行してください。

外していただいたら、すぐに新しいMFAデバイスを登録します。
本人の確認が必要でしたら、電話などでご連絡ください。`;

export const askAdminEn = `Subject: Please remove the MFA device of my IAM user

My MFA device no longer works and I cannot sign in to AWS.
An IAM user cannot remove it alone, so I have to ask you.

Account: (account id or alias)
User name: (IAM user name)
Reason: (broken, lost, stolen, replaced)

In the console
1. Open the user under "Users" in IAM and choose "Security credentials".
2. Under "Multi-factor authentication (MFA)" choose the device that no longer works, then "Remove".

With the AWS CLI
${removeIamMfa}
USER is the user name, SERIAL the "SerialNumber" that the first line prints.
The third line is for an authenticator app (virtual MFA) only.

I will register a new MFA device right afterwards.
If you need to make sure that it is me, please call me.`;
