import { describe, expect, it } from 'vitest';
import { judgeNumber } from '../../../utils/phone/judge';

/** The raw text with the piece to strike out in angle brackets. */
const marked = [
  '+81 <0>90-1234-5678',
  '+81(<0>)90-1234-5678',
  '  +81<0>9012345678',
  '＋８１<０>９０１２３４５６７８',
  '81 <0>90 1234 5678',
  '<0>90-1234-5678',
  '（<0>９０）１２３４－５６７８',
  '<010> 81 90 1234 5678',
  '<00>81 90 1234 5678',
  '<0033-010>-81-90-1234-5678',
  '010 81 <0>90 1234 5678',
  '+44 (<0>)7911 123456',
  '+36 <06> 20 123 4567',
  '+81 <0>90',
  '03-1234-5678< 内線 12>',
  '+81312345678<（内線１２）>',
  '090<_>1234',
  ' 090<😀>1234',
];

describe('what to strike out of the raw text', () => {
  it.each(marked)('%s', (text) => {
    const raw = text.replace(/[<>]/g, '');
    const start = text.indexOf('<');
    expect(judgeNumber(raw).offending).toEqual({ start, end: text.indexOf('>') - 1 });
  });

  it.each(['+819012345678', '+81 90-1234-5678', '0120-444-444', '080-1234-567', '819012345678', '110', '+'])(
    'nothing in %s',
    (text) => {
      expect(judgeNumber(text).offending).toBeNull();
    },
  );
});
