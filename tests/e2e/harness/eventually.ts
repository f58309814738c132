import { expect } from '@playwright/test';

/** There is no answer so far, and why. */
export class NotYet {
  readonly reason: string;

  constructor(reason: string) {
    this.reason = reason;
  }
}

/** Asks until there is an answer; a test that times out shows the message and the last reason. */
export async function eventually<T extends object>(
  message: string,
  look: () => Promise<T | NotYet>,
): Promise<T> {
  const last: { answer: T | NotYet } = { answer: new NotYet('not asked') };
  await expect
    .poll(
      async () => {
        last.answer = await look();
        return last.answer instanceof NotYet ? last.answer.reason : 'ready';
      },
      { message, intervals: [20, 50, 100] },
    )
    .toBe('ready');
  if (last.answer instanceof NotYet) throw new Error(last.answer.reason);
  return last.answer;
}
