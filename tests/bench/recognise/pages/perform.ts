import type { PageLocation } from '../../../../utils/pages/look';
import type { Fixture } from '../../../pages/fixture';
import type { Clock } from '../clock';
import { pageOf, type Page } from '../mutations/mutation';
import { observe, type Observation } from '../observe';

/** A page acts for seconds; a code stands still for two before it is shown, and a page settles after five. Milliseconds. */
const longestAct = 40_000;
const afterwards = 6_000;

/** Put on the fixture's target before anything is changed. */
export const targetMark = 'data-bench-target';

export function locationOf({ url }: Fixture): PageLocation {
  const { protocol, hostname, port, pathname, hash } = new URL(url);
  return { protocol, hostname, port, pathname, hash };
}

/**
 * Puts the fixture's document into this window after `change`, lets it act and settle, and looks at it as the product
 * does. The document stays until the next performance.
 */
export async function perform(
  fixture: Fixture,
  change: (page: Page) => void,
  clock: Clock,
): Promise<Observation> {
  const parsed = new DOMParser().parseFromString(fixture.html, 'text/html');
  const page = pageOf(parsed);
  if (fixture.target !== undefined) {
    for (const root of page.roots) root.querySelector(fixture.target)?.setAttribute(targetMark, '');
  }
  change(page);
  document.replaceChild(document.adoptNode(parsed.documentElement), document.documentElement);
  Reflect.deleteProperty(globalThis, 'fixtureReady');

  const ending = new AbortController();
  const observation = observe(document, locationOf(fixture), ending.signal);
  runScript(page.script);
  const isReady = () => fixture.acts !== true || 'fixtureReady' in globalThis;
  for (let passed = 0; passed < longestAct && !isReady(); passed += 200) await clock.advance(200);
  await clock.advance(afterwards);
  ending.abort();
  clock.clear();
  if (!isReady()) throw new Error(`${fixture.name} did not come to its end.`);
  return observation;
}

/** The page's script waits for the load of a document that was never loaded here. */
function runScript(source: string): void {
  const onLoad = (_type: string, start: () => void) => {
    start();
  };
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the re-drawn page's own script
  const script = new Function('addEventListener', source) as (listen: typeof onLoad) => void;
  script(onLoad);
}
