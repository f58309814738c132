import fc from 'fast-check';

/** `count` digits as text, leading zeros included; at most 15. */
export const digits = (count: number) =>
  fc.noBias(fc.integer({ min: 0, max: 10 ** count - 1 })).map((value) => String(value).padStart(count, '0'));

export const sixDigits = digits(6);

const fullWidth = (text: string) =>
  text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

/** The same text in ways that a reader does not tell apart. */
export const spelled = (text: string) =>
  fc
    .constantFrom<(plain: string) => string>(
      (plain) => plain,
      fullWidth,
      (plain) => Array.from(plain).join('\u200b'),
      (plain) => `\n    ${plain}\u00a0 `,
    )
    .map((spell) => spell(text));

/** Numbers of the account that a page may show, and which a part of them must not be taken for. */
export interface Owned {
  /** `+81` and the rest. */
  phone: string;
  account: string;
}

export const owned: fc.Arbitrary<Owned> = fc.record({
  phone: digits(8).map((rest) => `+8190${rest}`),
  account: digits(12),
});

const groups = (text: string, sizes: readonly number[], separator: string) => {
  let at = 0;
  return sizes.map((size) => text.slice(at, (at += size))).join(separator);
};

/** Ways in which a page writes the phone number and the account id. */
export const writtenPhone = (phone: string) => [
  phone,
  groups(phone, [3, 2, 4, 4], ' '),
  groups(phone, [3, 2, 4, 4], '-'),
  `0${groups(phone.slice(3), [2, 4, 4], '-')}`,
  `(${phone.slice(0, 3)}) ${groups(phone.slice(3), [2, 4, 4], '.')}`,
];
export const writtenAccount = (account: string) => [
  account,
  groups(account, [4, 4, 4], '-'),
  groups(account, [4, 4, 4], ' '),
  fullWidth(groups(account, [4, 4, 4], '-')),
];
