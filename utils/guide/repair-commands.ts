/**
 * What an administrator opens, needs and runs to correct the primary contact's number, in the order of use.
 * Sources: AWS account reference and AWS CLI reference on the primary contact and on phone number verification, 2026.
 */
export const repairCommands = {
  accountPage: 'https://console.aws.amazon.com/billing/home#/account',
  readPermission: 'account:GetContactInformation',
  writePermission: 'account:PutContactInformation',
  read: 'aws account get-contact-information --query ContactInformation --output json > contact.json',
  write: 'aws account put-contact-information --contact-information file://contact.json',
  sendPermission: 'account:SendPhoneNumberVerification',
  verifyPermission: 'account:VerifyPhoneNumber',
  status: 'aws account get-contact-information --query VerificationStatus',
  send: 'aws account send-phone-number-verification',
  verify: 'aws account verify-phone-number --otp 123456',
  organizationsPage: 'https://console.aws.amazon.com/organizations/v2',
  member: '--account-id 111122223333',
} as const;

export type RepairCommand = keyof typeof repairCommands;
