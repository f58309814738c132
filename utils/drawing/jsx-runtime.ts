/**
 * The overlay's own JSX runtime: Preact alone would be a quarter of the content script's bytes. Preact's types describe
 * what is written; `draw` is what draws it.
 */
export type { JSX } from 'preact';

export type Props = Readonly<Record<string, unknown>>;

export interface Drawing {
  type: string | ((props: Props) => unknown);
  props: Props;
  key: string | undefined;
}

export function jsx(type: Drawing['type'], props: Props, key?: string): Drawing {
  return { type, props, key };
}

export { jsx as jsxs };
