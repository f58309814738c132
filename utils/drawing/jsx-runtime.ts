import type { Drawing, Drawn, Tag } from './drawing';

/** JSX that makes plain data, in the background worker as in a content script; `draw` draws it. */
export type * as JSX from './jsx';

type Props = Readonly<Record<string, unknown>>;

/** Of what is written between two tags, all but drawings and texts is nothing, and keeps its place as an empty text. */
export function jsx(type: Tag | ((props: Props) => Drawing), props: Props, key = ''): Drawing {
  if (typeof type !== 'string') {
    const drawn = type(props);
    return key ? { ...drawn, key } : drawn;
  }
  const { children, ...attributes } = props;
  return {
    tag: type,
    key,
    attributes: Object.fromEntries(
      Object.entries(attributes).flatMap(([name, value]) =>
        value == null ? [] : [[name, `${value as string | boolean}`]],
      ),
    ),
    children: [children]
      .flat(Infinity)
      .map(
        (child) => (typeof child === 'string' || (typeof child === 'object' && child) ? child : '') as Drawn,
      ),
  };
}

export { jsx as jsxs };
