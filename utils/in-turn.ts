/** No answer waits longer for those before it, milliseconds: the page draws without it after a second (ask-guide.ts). */
const longest = 500;

/**
 * Lets the answers to one tab leave in the order of its questions. A page asks for the judgement of its number before it
 * asks for the card: a judgement that came after the card would make it grow under the person's eyes.
 */
export function inTurn(): <Answer>(tab: number | null, answer: Promise<Answer>) => Promise<Answer> {
  const given = new Map<number | null, Promise<unknown>>();
  return async (tab, answer) => {
    const before = given.get(tab);
    const all = Promise.allSettled([before, answer]);
    given.set(tab, all);
    void all.then(() => {
      if (given.get(tab) === all) given.delete(tab);
    });
    await Promise.race([before, new Promise((done) => setTimeout(done, longest))]);
    return answer;
  };
}
