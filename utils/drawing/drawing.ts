import { isRecord, isText } from '../record';

/** Tags that are drawn; `slot` is a place that whoever draws fills. */
export type Tag =
  | ('a' | 'aside' | 'b' | 'button' | 'dd' | 'del' | 'div' | 'dl' | 'dt' | 'footer' | 'h2' | 'header' | 'li')
  | ('ol' | 'p' | 'path' | 'section' | 'slot' | 'span' | 'svg' | 'textarea' | 'ul' | 'wbr');

export type Attribute =
  | (`aria-${string}` | `data-${string}` | 'class' | 'd' | 'href' | 'lang' | 'name' | 'readonly' | 'rel')
  | ('role' | 'rows' | 'tabindex' | 'target' | 'title' | 'type' | 'value' | 'viewBox');

/** The same, for what comes from outside. */
const tags =
  /^(?:a|aside|b|button|d[dlt]|del|div|footer|h2|header|li|ol|p|path|section|slot|span|svg|textarea|ul|wbr)$/;
/** Any but handlers, styles and what loads or sends: one by one they would cost more in the page's script. */
const attributes = /^(?!on|style|src|form)[a-z-]+$/i;

/** An element as plain data: it travels as a message. */
export interface Drawing {
  tag: Tag;
  /** Of another key, it is another element. */
  key: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly Drawn[];
}

export type Drawn = Drawing | string;

/** Whether a message is nothing but what may be drawn: no script, no style, no address but https. */
export function isDrawn(value: unknown): value is Drawn | readonly Drawn[] {
  if (Array.isArray(value)) return value.every(isDrawn);
  if (!isRecord(value)) return isText(value);
  const { tag, key, attributes: given, children } = value;
  return (
    isText(tag) &&
    tags.test(tag) &&
    isText(key) &&
    Array.isArray(children) &&
    isDrawn(children) &&
    isRecord(given) &&
    Object.entries(given).every(isAttribute)
  );
}

function isAttribute([name, value]: [string, unknown]): boolean {
  return attributes.test(name) && isText(value) && (name !== 'href' || value.startsWith('https:'));
}
