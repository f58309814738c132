import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import type { World } from '../simulator/world.ts';
import { words } from './words.ts';

const LISTEN_EVERY_MS = 300;

/**
 * The terminal is the person's phone: it tells what comes in, and its lines are pressed on the keypad. Rejects when the
 * signal ends it.
 */
export async function beTelephone(world: World, signal: AbortSignal): Promise<never> {
  const keypad = createInterface({ input: process.stdin });
  signal.addEventListener('abort', () => {
    keypad.close();
  });
  keypad.on('line', (text) => {
    const digits = text.normalize('NFKC').replace(/\D/g, '');
    if (digits !== '') console.log(words.keypad[world.phone.press(digits)]);
  });
  let known = 0;
  for (;;) {
    await sleep(LISTEN_EVERY_MS, undefined, { signal });
    if (world.calls.length === known) continue;
    known = world.calls.length;
    const newest = world.calls.at(-1);
    const said = newest?.kind === 'sms' ? world.phone.lastSms : world.phone.voice;
    if (said) console.log(words.phoneSays(said.text));
    if (newest?.direction === 'keyed' && world.phone.ringing) console.log(words.phoneRings);
  }
}
