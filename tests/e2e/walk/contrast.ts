import type { Tab } from '../harness/tab.ts';

/**
 * Texts of the overlay with less than 4.5 to 1 between them and their ground (WCAG 2.2, 1.4.3). axe cannot tell: it
 * finds no ground for what stands in a shadow root over the page. `within`: a selector.
 */
export function faintTexts(tab: Tab, within = 'aside'): Promise<string[]> {
  return tab.inside((selector, root) => {
    const channels = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number);
    const isSolid = (color: string) => (channels(color)[3] ?? 1) === 1;
    const luminance = (color: string) => {
      const [red = 0, green = 0, blue = 0] = channels(color).map((value) => {
        const share = value / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const groundOf = (element: Element) => {
      for (let at: Element | null = element; at; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if (isSolid(backgroundColor)) return backgroundColor;
      }
      return null;
    };
    const faint: string[] = [];
    for (const element of (root ?? document).querySelectorAll(`${selector} *`)) {
      const text = [...element.childNodes].map((node) => (node instanceof Text ? node.data : '')).join('');
      if (text.trim() === '' || element.matches('.unseen, .visually-hidden, :disabled, :disabled *'))
        continue;
      const ground = groundOf(element);
      const { color } = getComputedStyle(element);
      const lights = [luminance(color), luminance(ground ?? color)].sort((a, b) => b - a);
      const ratio = ((lights[0] ?? 0) + 0.05) / ((lights[1] ?? 0) + 0.05);
      if (ratio < 4.5) faint.push(`${text.trim()}: ${color} on ${ground ?? 'nothing'}`);
    }
    return faint;
  }, within);
}
