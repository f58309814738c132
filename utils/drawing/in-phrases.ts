import { setInPhrases } from '../guide/line-breaks';
import type { Answer } from './answer';
import type { Drawing, Drawn, Tag } from './drawing';

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
    children: content.children.flatMap((child) => (typeof child === 'string' ? set(child) : inLines(child))),
  };
}

/** One element in place of one text: its parent may be a row of boxes. */
function set(text: string): Drawn {
  const pieces = setInPhrases(text, mayBreak, whole);
  return pieces.length === 1 ? text : drawing('span', pieces);
}

const mayBreak = () => drawing('wbr', []);
const whole = (text: string) => drawing('span', [text], { class: 'whole' });

function drawing(tag: Tag, children: readonly Drawn[], attributes: Drawing['attributes'] = {}): Drawing {
  return { tag, key: '', attributes, children };
}
