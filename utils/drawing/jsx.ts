import type { Attribute, Drawing, Tag } from './drawing';

/** What TypeScript asks of a JSX runtime: only what may be drawn can be written. */
export type Element = Drawing;
export type IntrinsicElements = Record<Tag, Attributes>;
export interface IntrinsicAttributes {
  key?: string;
}
export interface ElementChildrenAttribute {
  children: unknown;
}

/** Absent where it is null or undefined. */
type Attributes = Partial<Record<Attribute, string | number | boolean | null | undefined>> & {
  key?: string;
  children?: unknown;
};
