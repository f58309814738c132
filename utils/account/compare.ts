import { judgeNumber } from '../phone/judge';
import { shapeOf } from '../phone/shape';

/**
 * One line however it is written: `090-1234-5678`, `+81 090-1234-5678` and `+819012345678` are the same text here.
 * Empty when no number can be read.
 */
export function comparable(text: string): string {
  const { numberToRegister } = judgeNumber(text);
  if (numberToRegister !== null) return numberToRegister;
  const shape = shapeOf(text);
  return shape.kind === 'digits' ? shape.digits.replace(/^(?:81)?0?/, '') : '';
}
