import type { ItemId } from '../checklist/items';
import type { Choice, PanelView } from '../guide/panel-view';
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
  /** In the order of the words: who reads English is offered the English message first. */
  copies?: readonly CopyId[];
  /** The item of the checklist that is done with what this panel says. */
  ticks?: ItemId;
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

/** What is said about ticks wherever they are. */
export interface TickWords {
  /** A job that is done, in the list of jobs. */
  done: (job: string) => string;
  tick: string;
  untick: string;
  notSaved: string;
}

export interface Library {
  tree: PanelTree;
  words: Readonly<Record<string, PanelWords>>;
  ticks: TickWords;
}

/** Between the path of the panel to go to and the item to tick on the way. */
export const tickSign = '!';

/** The panel at the end of a path; undefined where there is none. Who comes by a panel again goes back to it. */
export function panelAt(
  { at, facts }: Pick<PanelQuestion, 'at' | 'facts'>,
  { tree, words, ticks }: Library,
  isDone: (item: ItemId) => boolean,
): PanelView | undefined {
  const path = at.split('/');
  const id = path.at(-1) ?? '';
  const node = nodeOf(tree, id);
  const said = words[id];
  if (!node || !said) return undefined;
  const back = path.slice(0, -1).join('/');
  const to = (next: string) => {
    if (Object.hasOwn(links, next)) return links[next as keyof typeof links];
    const known = path.indexOf(next);
    return [...path.slice(0, known < 0 ? undefined : known), next].join('/');
  };
  const answers = Object.entries(node.answers ?? {})
    .filter(([, when]) => whens[when](facts))
    .map(([next]): Choice => {
      const text = said.answers?.[next] ?? '';
      const item = nodeOf(tree, next)?.ticks;
      return { text: item && isDone(item) ? ticks.done(text) : text, to: to(next) };
    });
  return {
    at: id,
    title: said.title,
    texts: said.texts,
    answers: node.ticks
      ? [
          { text: isDone(node.ticks) ? ticks.untick : ticks.tick, to: `${back}${tickSign}${node.ticks}` },
          ...answers,
        ]
      : answers,
    copies: Object.entries(said.copies ?? {}).map(([copy, label]) => ({
      label,
      text: copyTexts[copy as CopyId],
    })),
    back: back || null,
  };
}

export function nodeOf(tree: PanelTree, id: string): PanelNode | undefined {
  return Object.hasOwn(tree, id) ? tree[id] : undefined;
}
