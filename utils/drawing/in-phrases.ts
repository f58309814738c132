import { setInPhrases } from '../guide/line-breaks';
import type { Answer } from './answer';
import type { Drawing, Drawn } from './drawing';

/** Sets all texts of an answer so that their lines break between phrases only; what is there to be copied stays whole. */
export function inPhrases<A extends Answer>(answer: A): A {
  const drawn = Object.entries(answer.drawn).map(([slot, content]) => [slot, inLines(content)]);
  return { ...answer, drawn: Object.fromEntries(drawn) as A['drawn'] };
}

function inLines(content: Drawn | readonly Drawn[]): Drawn | readonly Drawn[] {
  if (typeof content === 'string') return content;
  if (!('tag' in content)) return content.flatMap(inLines);
  if (content.tag === 'textarea') return content;
  return {
    ...content,
    children: content.children.flatMap((child) =>
      typeof child === 'string' ? setInPhrases(child, mayBreak, whole) : inLines(child),
    ),
  };
}

function mayBreak(): Drawing {
  return { tag: 'wbr', key: '', attributes: {}, children: [] };
}

function whole(text: string): Drawing {
  return { tag: 'span', key: '', attributes: { class: 'whole' }, children: [text] };
}
