import { describe, expect, it } from 'vitest';
import { judgeNumber } from '../../../utils/phone/judge';

/** Text, verdict, reasons in order, number to register (`same` = the text itself, `-` = none). */
const byHand = `
+819012345678            | usable   |                                                                   | same
+816012345678            | usable   |                                                                   | same
+81 90-1234-5678         | caution  | separators-present                                                | +819012345678
+81 090-1234-5678        | unusable | trunk-zero-after-country-code separators-present                  | +819012345678
+81(0)90-1234-5678       | unusable | trunk-zero-after-country-code separators-present                  | +819012345678
+81 (0)90-1234-5678      | unusable | trunk-zero-after-country-code separators-present                  | +819012345678
+8109012345678           | unusable | trunk-zero-after-country-code                                     | +819012345678
81 90 1234 5678          | unusable | missing-plus separators-present                                   | +819012345678
819012345678             | unusable | missing-plus                                                      | +819012345678
090-1234-5678            | unusable | missing-country-code separators-present                           | +819012345678
０９０１２３４５６７８       | unusable | missing-country-code full-width                                   | +819012345678
０９０ー１２３４ー５６７８    | unusable | missing-country-code separators-present full-width                | +819012345678
＋８１９０１２３４５６７８    | caution  | full-width                                                        | +819012345678
+81９012345678           | caution  | full-width                                                        | +819012345678
010 81 90 1234 5678      | unusable | international-prefix separators-present                           | +819012345678
0081 90 1234 5678        | unusable | international-prefix separators-present                           | +819012345678
011 81 90 1234 5678      | unusable | international-prefix separators-present                           | +819012345678
0033-010-81-90-1234-5678 | unusable | international-prefix separators-present                           | +819012345678
001-010-81-90-1234-5678  | unusable | international-prefix separators-present                           | +819012345678
0033-03-1234-5678        | unusable | international-prefix separators-present                           | -
010 44 7911 123456       | unusable | international-prefix separators-present foreign-country           | +447911123456
011-231-1234             | unusable | missing-country-code separators-present landline-no-sms           | +81112311234
011-811-1234             | unusable | missing-country-code separators-present landline-no-sms           | +81118111234
011-811-12345            | unusable | wrong-length missing-country-code separators-present              | -
0120-444-444             | unusable | toll-free missing-country-code separators-present                 | -
+81120444444             | unusable | toll-free                                                         | -
+810120444444            | unusable | toll-free trunk-zero-after-country-code                           | -
0800-123-4567            | unusable | toll-free missing-country-code separators-present                 | -
080-0123-4567            | unusable | toll-free missing-country-code separators-present                 | -
+818001234567            | unusable | toll-free                                                         | -
0088-21-1234             | unusable | toll-free missing-country-code separators-present                 | -
0077-12-3456             | unusable | toll-free missing-country-code separators-present                 | -
0570-012-345             | unusable | service-number missing-country-code separators-present            | -
0990-123-456             | unusable | service-number missing-country-code separators-present            | -
0180-99-1234             | unusable | service-number missing-country-code separators-present            | -
110                      | unusable | service-number                                                    | -
119                      | unusable | service-number                                                    | -
+812012345678            | unusable | pager                                                             | -
+81 20-1234-5678         | unusable | pager separators-present                                          | -
0200-1234-5678           | unusable | pager missing-country-code separators-present                     | -
+815012345678            | caution  | voip-no-sms-guarantee                                             | same
050-1234-5678            | unusable | missing-country-code separators-present voip-no-sms-guarantee     | +815012345678
+81312345678             | caution  | landline-no-sms                                                   | same
03-1234-5678             | unusable | missing-country-code separators-present landline-no-sms           | +81312345678
(03)1234-5678            | unusable | missing-country-code separators-present landline-no-sms           | +81312345678
03-1234-5678 内線 12      | unusable | extension missing-country-code separators-present                 | -
03-1234-5678（内線１２）    | unusable | extension missing-country-code separators-present full-width      | -
090-1234-5678 内線 12     | unusable | extension missing-country-code separators-present                 | -
03-1234-5678 ext 89      | unusable | extension missing-country-code separators-present                 | -
03-1234-5678 x12         | unusable | extension missing-country-code separators-present                 | -
03-1234-5678#12          | unusable | extension missing-country-code separators-present                 | -
03-1234-5678,12          | unusable | extension missing-country-code separators-present                 | -
03-1234-5678;ext=12      | unusable | extension missing-country-code separators-present                 | -
+819012345678x12         | unusable | extension                                                         | -
+44 7911 123456 ext. 5   | unusable | extension separators-present foreign-country                      | -
0120-444-444 内線 1       | unusable | toll-free extension missing-country-code separators-present       | -
080-1234-567             | unusable | wrong-length missing-country-code separators-present              | -
+81901234567             | unusable | wrong-length                                                      | -
+8190123456789           | unusable | wrong-length                                                      | -
+819912345678            | unusable | wrong-length                                                      | -
03-0000-0000             | unusable | wrong-length missing-country-code separators-present              | -
81                       | unusable | wrong-length missing-plus                                         | -
+81                      | unusable | wrong-length                                                      | -
+                        | unusable | wrong-length                                                      | -
090-0000-0000            | unusable | missing-country-code unassigned-range separators-present          | +819000000000
+816001234567            | caution  | unassigned-range                                                  | same
090.1234.5678            | unusable | missing-country-code separators-present                           | +819012345678
090–1234–5678            | unusable | missing-country-code separators-present                           | +819012345678
(+81)9012345678          | caution  | separators-present                                                | +819012345678
060-1234-5678            | unusable | missing-country-code separators-present                           | +816012345678
9012345678               | unusable | missing-country-code                                              | -
447911123456             | unusable | missing-plus foreign-country                                      | -
tel:+819012345678        | unusable | unreadable                                                        | -
090_1234_5678            | unusable | unreadable                                                        | -
++819012345678           | unusable | unreadable                                                        | -
+0819012345678           | unusable | unreadable                                                        | -
+81+9012345678           | unusable | unreadable                                                        | -
090-1234-5678 / 03-1234-5678 | unusable | unreadable                                                    | -
090-1234-5678 080-1234-5678  | unusable | unreadable                                                    | -
090-1234-5678、080-1234-5678 | unusable | unreadable                                                    | -
090-1234-5678,080-1234-5678  | unusable | unreadable                                                    | -
+819012345678 +818012345678  | unusable | unreadable                                                    | -
０９０－ＡＢＣＤ            | unusable | unreadable full-width                                             | -
電話番号                  | unusable | unreadable                                                        | -
+44 7911 123456 07911 123456 | unusable | unreadable                                                    | -
+800 1234 5678           | unusable | toll-free separators-present foreign-country                      | -
+999 1234 5678           | unusable | unreadable                                                        | -
+447911123456            | caution  | foreign-country                                                   | same
+1 206 555 0100          | caution  | separators-present foreign-country                                | +12065550100
+8210-1234-5678          | caution  | separators-present foreign-country                                | +821012345678
+44 07911 123456         | unusable | trunk-zero-after-country-code separators-present foreign-country  | +447911123456
+44 (0)7911 123456       | unusable | trunk-zero-after-country-code separators-present foreign-country  | +447911123456
+36 06 20 123 4567       | unusable | trunk-zero-after-country-code separators-present foreign-country  | +36201234567
+390612345678            | caution  | foreign-country                                                   | same
+7 8 912 345 67 89       | unusable | wrong-length separators-present foreign-country                   | -
+44 7911 1234567         | unusable | wrong-length separators-present foreign-country                   | -
+18002345678             | unusable | toll-free foreign-country                                         | -
`;

const cases = byHand
  .trim()
  .split('\n')
  .map((row) => {
    const [text = '', verdict = '', reasons = '', register = ''] = row.split('|').map((cell) => cell.trim());
    const number = { same: text, '-': null }[register];
    return { text, verdict, reasons, register: number === undefined ? register : number };
  });

describe('numbers judged by hand', () => {
  it.each(cases)('$text', ({ text, verdict, reasons, register }) => {
    const judged = judgeNumber(text);
    expect(judged.reasons.join(' ')).toBe(reasons);
    expect(judged.verdict).toBe(verdict);
    expect(judged.numberToRegister).toBe(register);
  });

  it.each(['', ' ', '\t\n', '\u3000', '\u200b', '\ufeff'])('calls %j empty', (text) => {
    expect(judgeNumber(text)).toEqual({
      verdict: 'empty',
      reasons: ['empty'],
      numberToRegister: null,
      offending: null,
    });
  });
});
