import { upwards } from '../pages/walks';

/** Share of opacity below which nobody is expected to read a text. */
const leastOpacity = 0.2;
/** Contrast of ink and paper below which they are one. 1 is the same colour, 21 black on white. */
const leastContrast = 1.3;

/** Red, green and blue from 0 to 255, then alpha from 0 to 1. */
type Colour = readonly number[];

/** Whether the element's letters are drawn so that they can be told from what is behind them. */
export function hasLegibleInk(element: Element): boolean {
  const style = getComputedStyle(element);
  const ink = readColour(style.getPropertyValue('-webkit-text-fill-color') || style.color);
  const isMasked = !/^(?:none)?$/.test(style.getPropertyValue('-webkit-text-security'));
  if (isMasked || (ink && alphaOf(ink) < leastOpacity)) return false;

  let opacity = 1;
  let paper: Colour | 'unknown' | null = null;
  for (const at of upwards(element)) {
    const own = getComputedStyle(at);
    opacity *= Number(own.opacity);
    if (/blur|opacity/.test(own.filter) || own.textDecorationLine.includes('line-through')) return false;
    if (own.backgroundImage !== 'none') paper ??= 'unknown';
    const colour = readColour(own.backgroundColor);
    if (!colour || alphaOf(colour) > 0.5) paper ??= colour ?? 'unknown';
  }
  if (opacity < leastOpacity) return false;
  const behind = paper ?? barePaper();
  return !ink || behind === 'unknown' || contrast(ink, behind) >= leastContrast;
}

/** The page's own paper, where nothing is painted: not known where its root's ink is bright and its scheme not dark. */
function barePaper(): Colour | 'unknown' {
  const { color, colorScheme } = getComputedStyle(document.documentElement);
  if (/^(?:only )?dark/.test(colorScheme)) return [0, 0, 0];
  const ink = readColour(color);
  return ink && luminance(ink) > 0.5 ? 'unknown' : [255, 255, 255];
}

/** Computed colours are `rgb(…)` or `rgba(…)`; null for the newer notations. */
function readColour(text: string): Colour | null {
  const numbers = /^rgba?\((.*)\)$/.exec(text)?.[1]?.split(/[\s,/]+/);
  return numbers?.map(Number) ?? null;
}

const alphaOf = ([, , , alpha = 1]: Colour) => alpha;

/** Contrast ratio of WCAG 2, with the plain power for the curve of sRGB. */
function contrast(a: Colour, b: Colour): number {
  const [one, other] = [luminance(a), luminance(b)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

function luminance([red = 0, green = 0, blue = 0]: Colour): number {
  const linear = (channel: number) => (channel / 255) ** 2.2;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
