import { every } from '../later';

/** After something moved, positions are read on every frame for this long, ms. */
const burst = 400;
/** Otherwise this often, ms: catches what no event tells, at the cost of one box. */
const slowTick = 500;

/** Something that can move, seen from the document: scrolling in any box, a picture that comes, whatever is animated. */
const movements = ['scroll', 'load', 'transitionrun', 'transitionend', 'animationstart', 'animationend'];

export interface Follower {
  /** Reads on every frame for a while, beginning with the next one. */
  stir: () => void;
  /** Elements whose change of size counts as a movement. */
  watch: (elements: readonly Element[]) => void;
}

/**
 * Calls `onFrame` while things move and `onTick` twice a second; neither while the tab is hidden.
 * Everything ends with the signal.
 */
export function follow(
  document: Document,
  signal: AbortSignal,
  { onFrame, onTick }: { onFrame: () => void; onTick: () => void },
): Follower {
  let until = 0;
  let frame = 0;

  const step = () => {
    frame = 0;
    if (signal.aborted) return;
    onFrame();
    if (performance.now() < until) request();
  };
  const request = () => {
    if (!frame && !document.hidden) frame = requestAnimationFrame(step);
  };
  const stir = () => {
    // Firefox delivers an observation even when another site's document has the window, which then lets nothing be read.
    if (document.hidden) return;
    until = performance.now() + burst;
    request();
  };

  for (const type of movements)
    document.addEventListener(type, stir, { capture: true, passive: true, signal });
  document.addEventListener('visibilitychange', stir, { signal });
  window.addEventListener('resize', stir, { signal });
  window.visualViewport?.addEventListener('resize', stir, { signal });

  const sizes = new ResizeObserver(stir);
  const tick = () => {
    if (document.hidden) return;
    // The page can cancel every frame of its window: one that is overdue is asked for again.
    if (frame && performance.now() > until) {
      cancelAnimationFrame(frame);
      frame = 0;
      stir();
    }
    onTick();
  };
  every(slowTick, tick, signal);
  signal.addEventListener('abort', () => {
    sizes.disconnect();
  });

  return {
    stir,
    watch(elements) {
      sizes.disconnect();
      for (const element of elements) sizes.observe(element);
    },
  };
}
