/** Addresses at which the re-drawn pages are served. Every query is planted: the product must not read it. */

const query =
  '?client_id=planted&code_challenge=planted-challenge&redirect_uri=https%3A%2F%2Fconsole.aws.amazon.com';

export const signIn = `https://signin.aws.amazon.com/signin${query}`;
export const regionalSignIn = `https://ap-northeast-1.signin.aws.amazon.com/oauth${query}`;
/** IAM users' sign-in under an account alias. */
export const aliasSignIn = `https://example-corp.signin.aws.amazon.com/oauth${query}`;
export const resetPassword =
  'https://signin.aws.amazon.com/resetpassword?token=planted-token&key=planted-key';
export const noMfa =
  'https://signin.aws.amazon.com/noMfa?action=verifyEmail&token=planted-token&key=planted-key';
export const regionalNoMfa = 'https://us-east-1.signin.aws.amazon.com/noMfa?token=planted-token';
export const iam = 'https://us-east-1.console.aws.amazon.com/iam/home?region=us-east-1';
export const billing = 'https://us-east-1.console.aws.amazon.com/billing/home?region=us-east-1';
export const support = 'https://support.aws.amazon.com/';
