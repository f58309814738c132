import { describe, expect, it } from 'vitest';
import { hostRole } from '../../utils/hosts';

const roles: Record<string, string> = {
  'https://signin.aws.amazon.com/signin': 'sign-in',
  'https://us-east-1.signin.aws.amazon.com/noMfa': 'sign-in',
  'https://ap-northeast-1.signin.aws.amazon.com/': 'sign-in',
  'https://us-gov-west-1.signin.aws.amazon.com/': 'other',
  'https://123456789012.signin.aws.amazon.com/console': 'alias-sign-in',
  'https://my-company.signin.aws.amazon.com/console': 'alias-sign-in',
  'https://console.aws.amazon.com/billing/home': 'console',
  'https://us-east-1.console.aws.amazon.com/iam/home': 'console',
  'https://123456789012-abcdef12.us-east-1.console.aws.amazon.com/account/home': 'console',
  'https://support.aws.amazon.com/': 'support',
  'http://signin.aws.amazon.com/': 'other',
  'https://signin.aws.amazon.com:8443/': 'other',
  'https://signin.aws.amazon.com./': 'other',
  'https://signin.aws.amazon.com.evil.example/': 'other',
  'https://evil-signin.aws.amazon.com/': 'other',
  'https://a.b.signin.aws.amazon.com/': 'other',
  'https://xn--sgnin-8za.aws.amazon.com/': 'other',
  'https://evil.console.aws.amazon.com/iam/home': 'other',
  'https://portal.aws.amazon.com/billing/signup': 'other',
  'https://signup.aws.amazon.com/': 'other',
  'https://signin.amazonaws-us-gov.com/': 'other',
  'https://signin.amazonaws.cn/': 'other',
  'https://www.amazon.co.jp/ap/signin': 'other',
  'https://d-123.awsapps.com/start': 'other',
  'https://docs.aws.amazon.com/IAM/': 'other',
  'https://profile.aws.amazon.com/': 'other',
};

describe('hostRole', () => {
  it.each(Object.entries(roles))('%s is %s', (url, role) => {
    expect(hostRole(new URL(url))).toBe(role);
  });

  it('is not taken in by user information before the real host', () => {
    expect(hostRole(new URL('https://signin.aws.amazon.com@evil.example/'))).toBe('other');
  });
});
