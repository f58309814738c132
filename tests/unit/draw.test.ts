// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { draw } from '../../utils/drawing/draw';
import type { Tag } from '../../utils/drawing/drawing';
import { jsx } from '../../utils/drawing/jsx-runtime';

const box = () => document.createElement('div');
/** Whatever stands between two tags, as a component leaves it. */
const drawn = (content: unknown) => jsx('p', { children: content }).children;
const p = (text: unknown, key?: string) => jsx('p', { children: text }, key);

describe('draw', () => {
  it('draws tags, attributes, texts and components, and nothing for what is absent', () => {
    const Greeting = ({ name }: { name?: string }) => jsx('b', { title: 'x', children: `${name ?? ''}!` });
    const into = box();
    draw(drawn([false, null, undefined, '', jsx(Greeting, { name: 'A' }), '3']), into);
    expect(into.children).toHaveLength(1);
    expect(into.firstElementChild?.getAttribute('title')).toBe('x');
    expect(into.textContent).toBe('A!3');
  });

  it('keeps an element whose neighbours come and go, in its place: one that is moved loses the focus', () => {
    const into = box();
    draw(drawn([null, jsx('button', {}), false]), into);
    const button = into.querySelector('button');
    const moves = [vi.spyOn(into, 'insertBefore'), vi.spyOn(into, 'appendChild')];
    draw([jsx('div', {}), jsx('button', {}), 'x'], into);
    draw(drawn([null, jsx('button', {}), null]), into);
    expect(into.querySelector('button')).toBe(button);
    expect(into.children).toHaveLength(1);
    for (const move of moves) for (const [moved] of move.mock.calls) expect(moved).not.toBe(button);
  });

  it('makes a new element for a new key', () => {
    const into = box();
    draw([p('one', 'a')], into);
    const first = into.firstChild;
    draw([p('two', 'b')], into);
    expect(into.firstChild).not.toBe(first);
    expect(into.textContent).toBe('two');
  });

  it('changes words in the same text node, so that a live region speaks once', () => {
    const into = box();
    draw([p('one')], into);
    const text = into.firstChild?.firstChild;
    draw([p('two')], into);
    expect(into.firstChild?.firstChild).toBe(text);
  });

  it('takes away an attribute that is gone', () => {
    const into = box();
    draw([jsx('b', { title: 'x', 'aria-expanded': false })], into);
    const element = into.querySelector('b');
    expect(element?.getAttribute('aria-expanded')).toBe('false');
    draw([jsx('b', {})], into);
    expect(into.querySelector('b')).toBe(element);
    expect(element?.getAttributeNames()).toEqual([]);
  });

  it('fills slots, also those in what fills them, and draws nothing in an empty one', () => {
    const into = box();
    const slot = (name: string) => jsx('slot', { name });
    draw([jsx('p', { children: [slot('a'), '-', slot('b')] })], into, { a: ['x', slot('c')], c: p('y') });
    expect(into.innerHTML).toBe('<p>x<p>y</p>-</p>');
  });

  it('draws pictures in their own namespace', () => {
    const into = box();
    draw([jsx('svg', { children: jsx('path', {}) })], into);
    expect(into.querySelector('path')?.namespaceURI).toBe('http://www.w3.org/2000/svg');
  });

  it('ends with what was drawn last, whatever was there before', () => {
    const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 3 },
        fc.constantFrom('', 'x', 'yy', null, false),
        fc.array(tie('tree'), { maxLength: 4 }),
        fc
          .tuple(
            fc.constantFrom<Tag>('p', 'b', 'div'),
            tie('tree'),
            fc.option(fc.constantFrom('k', 'l'), { nil: undefined }),
          )
          .map(([tag, children, key]) => jsx(tag, { children }, key)),
      ),
    }));
    fc.assert(
      fc.property(tree, tree, (before, after) => {
        const [used, fresh] = [box(), box()];
        draw(drawn(before), used);
        draw(drawn(after), used);
        draw(drawn(after), fresh);
        expect(used.innerHTML).toBe(fresh.innerHTML);
      }),
    );
  });
});
