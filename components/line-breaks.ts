import { h, options, type ComponentChild, type ComponentChildren, type VNode } from 'preact';
import { setInPhrases } from '../utils/guide/line-breaks';

/** There to be copied. */
const asTyped = ['code', 'pre'];

/** From now on Preact sets every text so that its lines break between phrases only, as the overlay's are. */
export function breakLinesBetweenPhrases(): void {
  options.vnode = ({ type, props }: VNode<{ class?: string }>) => {
    if (typeof type === 'string' && !asTyped.includes(type) && props.class !== 'whole')
      props.children = inLines(props.children);
  };
}

function inLines(children: ComponentChildren): ComponentChildren {
  if (Array.isArray(children)) return (children as ComponentChild[]).map(inLines);
  return typeof children === 'string' ? set(children) : children;
}

/** One element in place of one text: its parent may be a row of boxes. */
function set(text: string): ComponentChild {
  const pieces = setInPhrases(text, mayBreak, whole);
  return pieces.length === 1 ? text : h('span', {}, ...pieces);
}

const mayBreak = (): VNode => h('wbr', {});
const whole = (text: string): VNode => h('span', { class: 'whole' }, text) as VNode;
