import type { PanelView } from '../guide/panel-view';
import { copyTexts, type CopyId } from './copies';
import { links } from './links';
import type { PanelFacts, PanelQuestion } from './question';

/** When an answer is offered. */
const whens = {
  always: () => true,
  /** The classic layout has one button, for a call. */
  'may-have-sms': ({ generation }: PanelFacts) => generation !== 'classic',
};

export interface PanelNode {
  /** Other panels or links, in the order in which they are offered. */
  answers?: Readonly<Record<string, keyof typeof whens>>;
  copies?: readonly CopyId[];
  /** It says what to do, so somebody may stop reading here. */
  isAction?: true;
}

export type PanelTree = Readonly<Record<string, PanelNode>>;

/** The words of one panel. */
export interface PanelWords {
  title: string;
  /** At most 80 characters each. */
  texts: readonly string[];
  answers?: Readonly<Record<string, string>>;
  copies?: Readonly<Record<string, string>>;
}

/** The words of a tree: a text for every panel, answer and copy button in it, and for nothing else. */
export type TreeWords<T extends PanelTree> = {
  [At in keyof T]: Pick<PanelWords, 'title' | 'texts'> &
    (T[At] extends { answers: infer A } ? { answers: Record<keyof A, string> } : unknown) &
    (T[At] extends { copies: readonly (infer C extends CopyId)[] } ? { copies: Record<C, string> } : unknown);
};

/** The panel at the end of a path; undefined where there is none. Who comes by a panel again goes back to it. */
export function panelAt(
  { at, facts }: Pick<PanelQuestion, 'at' | 'facts'>,
  tree: PanelTree,
  words: Readonly<Record<string, PanelWords>>,
): PanelView | undefined {
  const path = at.split('/');
  const id = path.at(-1) ?? '';
  const node = Object.hasOwn(tree, id) ? tree[id] : undefined;
  const said = words[id];
  if (!node || !said) return undefined;
  const to = (next: string) => {
    if (Object.hasOwn(links, next)) return links[next as keyof typeof links];
    const known = path.indexOf(next);
    return [...path.slice(0, known < 0 ? undefined : known), next].join('/');
  };
  return {
    at: id,
    title: said.title,
    texts: said.texts,
    answers: Object.entries(node.answers ?? {})
      .filter(([, when]) => whens[when](facts))
      .map(([next]) => ({ text: said.answers?.[next] ?? '', to: to(next) })),
    copies: (node.copies ?? []).map((copy) => ({ label: said.copies?.[copy] ?? '', text: copyTexts[copy] })),
    back: path.slice(0, -1).join('/') || null,
  };
}
