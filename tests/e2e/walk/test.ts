import { expect, test as harness } from '../harness/test.ts';
import { pictures, type TakePicture } from './looks.ts';
import { Person } from './person.ts';

export { expect };

/** A test with somebody in it who recovers an account. */
export const test = harness.extend<{ takePicture: TakePicture; person: Person }>({
  takePicture: async ({ browserOptions }, use, info) => {
    await use(pictures(info, browserOptions));
  },
  person: async ({ browser, simulator, takePicture }, use) => {
    await use(new Person(browser, simulator.world, takePicture));
  },
});
