/** Share of opacity below which nobody is expected to read a text. */
const leastOpacity = 0.2;
/** Contrast of ink and paper below which they are one. 1 is the same colour, 21 black on white. */
const leastContrast = 1.3;

interface Colour {
  /** 0 to 255. */
  channels: readonly [number, number, number];
  alpha: number;
}

/** Whether the element's letters are drawn so that they can be told from what is behind them. */
export function hasLegibleInk(element: Element, view: Window): boolean {
  const style = view.getComputedStyle(element);
  const fill = style.getPropertyValue('-webkit-text-fill-color') || style.color;
  const ink = readColour(fill);
  const masks = style.getPropertyValue('-webkit-text-security');
  if (masks !== '' && masks !== 'none') return false;
  if (fill === 'transparent' || (ink && ink.alpha < leastOpacity)) return false;

  let opacity = 1;
  let paper: Colour | 'unknown' | null = null;
  for (let at: Element | null = element; at; at = at.parentElement) {
    const {
      opacity: own,
      filter,
      textDecorationLine,
      backgroundColor,
      backgroundImage,
    } = view.getComputedStyle(at);
    opacity *= Number.parseFloat(own);
    if (/blur|opacity/.test(filter) || textDecorationLine.includes('line-through')) return false;
    if (backgroundImage !== 'none') paper ??= 'unknown';
    const colour = readColour(backgroundColor);
    if (!colour || colour.alpha > 0.5) paper ??= colour ?? 'unknown';
  }
  if (opacity < leastOpacity) return false;
  return !ink || paper === 'unknown' || contrast(ink, paper ?? white(element, view)) >= leastContrast;
}

/** The page's own paper, where nothing is painted: black under a dark colour scheme of the page, as far as is known. */
function white(element: Element, view: Window): Colour {
  const scheme = view.getComputedStyle(element.ownerDocument.documentElement).colorScheme;
  return { channels: scheme === 'dark' ? [0, 0, 0] : [255, 255, 255], alpha: 1 };
}

/** Computed colours are `rgb(…)` or `rgba(…)`; null for the newer notations. */
function readColour(text: string): Colour | null {
  const [red, green, blue, alpha = 1] =
    /^rgba?\((.*)\)$/
      .exec(text)?.[1]
      ?.split(/[\s,/]+/)
      .map(Number) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return null;
  return { channels: [red, green, blue], alpha };
}

/** Contrast ratio of WCAG 2. */
function contrast(a: Colour, b: Colour): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((one, other) => other - one);
  return (light + 0.05) / (dark + 0.05);
}

function luminance({ channels }: Colour): number {
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
