/** The part of the browser's speech synthesis that is used. */
export type Synthesis = Pick<SpeechSynthesis, 'getVoices' | 'speak' | 'cancel'>;

/** Reading speed of the captions where no voice is heard. Milliseconds a character, and at least. */
const perCharacter = 70;
const atLeast = 2_500;
/** A voice that has not ended after this many times the reading time has broken down without a word. */
const patience = 3;

/** An English voice of this device: others would send what they say to a server. */
export function englishVoice(synthesis: Synthesis | undefined): SpeechSynthesisVoice | null {
  const voices = synthesis?.getVoices() ?? [];
  return voices.find(({ lang, localService }) => localService && /^en\b/i.test(lang)) ?? null;
}

/** Says the line, or gives the time to read its caption; resolves when it is over or the signal ends it. */
export function sayLine(
  text: string,
  voice: SpeechSynthesisVoice | null,
  synthesis: Synthesis | undefined,
  signal: AbortSignal,
): Promise<void> {
  const readingTime = Math.max(atLeast, text.length * perCharacter);
  return new Promise((resolve) => {
    const speaks = voice !== null && synthesis !== undefined;
    const timer = setTimeout(over, speaks ? readingTime * patience : readingTime);
    function over() {
      clearTimeout(timer);
      resolve();
    }
    signal.addEventListener('abort', () => {
      if (speaks) synthesis.cancel();
      over();
    });
    if (!speaks) return;
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = 0.9;
    utterance.onend = utterance.onerror = over;
    synthesis.speak(utterance);
  });
}
