import { numberAsker, type AskerOptions } from '../account/number-asker';
import type { Extra } from '../extra';
import { isVisible } from '../pages/visible';
import { shownDigits } from './shown-digits';

/** Before the call: is the number that AWS will dial the one that the person means, and can it ring at all? */
export function preflightExtra(options: AskerOptions): Extra {
  return (add, signal) => {
    const ask = numberAsker(options, signal, (number) => {
      add({ number, keepClear: [] });
    });
    return ({ sighting, called }) => {
      if (sighting.kind !== 'page' || sighting.page !== 'phone-verification' || called) ask(null);
      // While the step is being drawn anew there is no target: what was said stays.
      else if (sighting.target) ask(shownDigits(sighting.target, isVisible));
    };
  };
}
