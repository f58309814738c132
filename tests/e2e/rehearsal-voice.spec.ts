import { rehearsalJa } from '../../utils/guide/rehearsal-ja.ts';
import type { Tab } from './harness/tab.ts';
import { expect, test } from './harness/test.ts';

interface Utterance {
  text: string;
  lang: string;
  voice: { localService: boolean } | null;
  onend: (() => void) | null;
}

/** Stands in for the browser's voices: machines differ in theirs, and many have none. */
interface Stub {
  voices: object[];
  said: Utterance[];
  cancelled: number;
}
declare const speech: Stub;

const stub = () => {
  class Utterance {
    text: string;
    constructor(text: string) {
      this.text = text;
    }
  }
  const state: Stub = { voices: [], said: [], cancelled: 0 };
  Object.assign(globalThis, { speech: state, SpeechSynthesisUtterance: Utterance });
  Object.assign(SpeechSynthesis.prototype, {
    getVoices: () => state.voices,
    speak: (utterance: (typeof state.said)[number]) => state.said.push(utterance),
    cancel: () => state.cancelled++,
  });
};

const setVoices = (tab: Tab, voices: object[]) =>
  tab.evaluate((given) => {
    speech.voices = given;
    speechSynthesis.dispatchEvent(new Event('voiceschanged'));
  }, voices);
const said = (tab: Tab) =>
  tab.evaluate(
    () => speech.said.map(({ text, lang, voice }) => ({ text, lang, local: voice?.localService })),
    null,
  );
const cancelled = (tab: Tab) => tab.evaluate(() => speech.cancelled, null);
const ends = (tab: Tab) =>
  tab.evaluate(() => {
    speech.said.at(-1)?.onend?.();
  }, null);
const start = (tab: Tab) => tab.text('[data-part="rehearsal-start"]');
const line = (tab: Tab) =>
  tab.evaluate(
    () => document.querySelector('[data-part="caption"]')?.getAttribute('data-line') ?? null,
    null,
  );
const press = (tab: Tab, text: string) => tab.click({ css: '.rehearsal button', text });
const { phone, stage, start: words } = rehearsalJa;

test('an English voice of this device says the code twice and falls silent with the call; without one captions go on', async ({
  browser,
}) => {
  const tab = await browser.openExtensionPage('rehearsal.html');
  await expect.poll(() => start(tab)).toContain(words.begin);
  await tab.evaluate(stub, null);
  await setVoices(tab, [{ lang: 'en-US', localService: false }]);
  await expect.poll(() => start(tab)).toContain(words.voice.none);
  await setVoices(tab, [
    { lang: 'ja-JP', localService: true },
    { lang: 'en-US', localService: true },
  ]);
  await expect.poll(() => start(tab)).toContain(words.voice.label);
  expect(words.voice.label).toContain('例');

  await tab.click('input[value="to-page"]');
  for (const button of [
    words.begin,
    'Next',
    'Sign in',
    'Trouble signing in?',
    'Sign in using alternative factors',
    rehearsalJa.mailbox.open,
    'Verify your email address',
    'Voice call',
    phone.answer,
  ])
    await press(tab, button);
  await expect.poll(() => line(tab)).toBe('tell');
  // The voice follows the caption by a frame.
  const times = async () => (await said(tab)).length;
  await expect.poll(times).toBe(1);
  expect(await said(tab)).toEqual([
    { text: expect.stringMatching(/Your code is: (?:\d, ){5}\d\.$/), lang: 'en-US', local: true },
  ]);
  expect(await tab.text('[data-part="caption"]')).toContain(phone.caption);
  await ends(tab);
  await expect.poll(() => line(tab)).toBe('repeat');
  await expect.poll(times).toBe(2);
  const spoken = await said(tab);
  expect(spoken[1]?.text).toContain(spoken[0]?.text.match(/(?:\d, ){5}\d/)?.[0]);
  const before = await cancelled(tab);
  await press(tab, phone.hangUp);
  await expect.poll(() => cancelled(tab)).toBe(before + 1);
  await expect.poll(() => line(tab)).toBeNull();

  await setVoices(tab, []);
  await press(tab, stage.skipAhead);
  await press(tab, 'Voice call');
  await press(tab, phone.answer);
  await expect.poll(() => line(tab), { timeout: 20_000 }).toBe('repeat');
  expect(await times()).toBe(2);
});
