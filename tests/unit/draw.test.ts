// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { draw } from '../../utils/drawing/draw';
import { jsx } from '../../utils/drawing/jsx-runtime';

const box = () => document.createElement('div');
const p = (text: unknown, key?: string) => jsx('p', { children: text }, key);

describe('draw', () => {
  it('draws tags, attributes, texts and components, and nothing for what is absent', () => {
    const Greeting = ({ name }: { name?: string }) => jsx('b', { title: 'x', children: `${name ?? ''}!` });
    const into = box();
    draw([false, null, undefined, '', jsx(Greeting, { name: 'A' }), '3'], into);
    expect(into.children).toHaveLength(1);
    expect(into.firstElementChild?.getAttribute('title')).toBe('x');
    expect(into.textContent).toBe('A!3');
  });

  it('keeps an element whose neighbours come and go, in its place: one that is moved loses the focus', () => {
    const into = box();
    draw([null, jsx('button', {}), false], into);
    const button = into.querySelector('button');
    const moves = [vi.spyOn(into, 'insertBefore'), vi.spyOn(into, 'appendChild')];
    draw([jsx('div', {}), jsx('button', {}), 'x'], into);
    draw([null, jsx('button', {}), null], into);
    expect(into.querySelector('button')).toBe(button);
    expect(into.children).toHaveLength(1);
    for (const move of moves) for (const [moved] of move.mock.calls) expect(moved).not.toBe(button);
  });

  it('makes a new element for a new key', () => {
    const into = box();
    draw(p('one', 'a'), into);
    const first = into.firstChild;
    draw(p('two', 'b'), into);
    expect(into.firstChild).not.toBe(first);
    expect(into.textContent).toBe('two');
  });

  it('changes words in the same text node, so that a live region speaks once', () => {
    const into = box();
    draw(p('one'), into);
    const text = into.firstChild?.firstChild;
    draw(p('two'), into);
    expect(into.firstChild?.firstChild).toBe(text);
  });

  it('takes away an attribute and a handler that are gone', () => {
    const into = box();
    const heard = vi.fn();
    draw(jsx('i', { title: 'x', 'aria-expanded': false, onClick: heard }), into);
    const element = into.querySelector('i');
    expect(element?.getAttribute('aria-expanded')).toBe('false');
    element?.click();
    draw(jsx('i', {}), into);
    element?.click();
    expect(heard).toHaveBeenCalledOnce();
    expect(element?.hasAttribute('title')).toBe(false);
  });

  it('draws pictures in their own namespace', () => {
    const into = box();
    draw(jsx('svg', { children: jsx('path', {}) }), into);
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
            fc.constantFrom('p', 'b', 'i'),
            tie('tree'),
            fc.option(fc.constantFrom('k', 'l'), { nil: undefined }),
          )
          .map(([tag, children, key]) => jsx(tag, { children }, key)),
      ),
    }));
    fc.assert(
      fc.property(tree, tree, (before, after) => {
        const [used, fresh] = [box(), box()];
        draw(before, used);
        draw(after, used);
        draw(after, fresh);
        expect(used.innerHTML).toBe(fresh.innerHTML);
      }),
    );
  });
});
