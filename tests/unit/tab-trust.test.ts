import { describe, expect, it } from 'vitest';
import { tabTrust } from '../../utils/tab-trust';

describe('genuine', () => {
  it.each([
    ['https://signin.aws.amazon.com/signin?client_id=x#y', 'sign-in'],
    ['https://signin.aws.amazon.com:443/', 'sign-in'],
    ['HTTPS://SIGNIN.AWS.AMAZON.COM/', 'sign-in'],
    ['https://ap-northeast-1.signin.aws.amazon.com/noMfa?action=verifyEmail&token=t', 'sign-in'],
    ['https://our-company.signin.aws.amazon.com/console', 'alias-sign-in'],
    ['https://123456789012.signin.aws.amazon.com/console', 'alias-sign-in'],
    ['https://us-east-1.console.aws.amazon.com/iam/home#/security_credentials', 'console'],
    ['https://support.aws.amazon.com/#/contacts/aws-mfa-support', 'support'],
  ])('%s', (address, role) => {
    expect(tabTrust(address)).toEqual({ trust: 'genuine', role, host: new URL(address).hostname });
  });
});

describe('an altered address of a genuine host', () => {
  it.each([
    'http://signin.aws.amazon.com/',
    'https://signin.aws.amazon.com:8443/',
    'https://signin.aws.amazon.com./',
    'https://you@signin.aws.amazon.com/',
    'https://you:secret@signin.aws.amazon.com/',
  ])('%s', (address) => {
    expect(tabTrust(address)).toMatchObject({ trust: 'other', why: 'altered' });
  });
});

describe('a host with the name of one of AWS in it', () => {
  it.each([
    'https://signin.aws.amazon.com.example/',
    'https://signin-aws-amazon-com.example/',
    'https://console.aws.amazon.com.login.example/signin',
    'http://eu-signin.aws.amazon.com-verify.example/',
  ])('%s', (address) => {
    expect(tabTrust(address)).toMatchObject({ trust: 'other', why: 'imitation' });
  });
});

describe('another host', () => {
  it.each([
    'https://signin-aws.amazon.com/',
    'https://signin.aws.amazon.com@example.com/',
    'https://signin.aws.arnazon.com/',
    'https://signin.aws.аmazon.com/', // the first letter is Cyrillic
    'https://a.b.signin.aws.amazon.com/',
    'https://signup.aws.amazon.com/',
    'https://portal.aws.amazon.com/billing/signup',
    'https://signin.amazonaws.cn/',
    'https://example.com/?https://signin.aws.amazon.com/',
    'https://example.com/#signin.aws.amazon.com',
  ])('%s', (address) => {
    expect(tabTrust(address)).toMatchObject({ trust: 'other', why: 'host' });
  });
});

describe('no host to speak of', () => {
  it.each([
    undefined,
    '',
    'about:blank',
    'chrome-extension://abcdefghijklmnop/popup.html',
    'file:///signin.aws.amazon.com',
    'data:text/html,signin.aws.amazon.com',
    'signin.aws.amazon.com',
  ])('%s', (address) => {
    expect(tabTrust(address)).toEqual({ trust: 'other', why: 'no-host', host: null });
  });
});

it('tells nothing of an address but its host', () => {
  const said = tabTrust('https://example.com/path?token=secret&key=secret#secret');
  expect(said).toEqual({ trust: 'other', why: 'host', host: 'example.com' });
});
