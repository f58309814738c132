// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { changedPage, replaced } from './changed-page';

const page = changedPage();
const { find, told } = page;

describe('tellingChanges in a storm of changes', () => {
  it('looks at an element once for all that happened to it', () => {
    const text = find('text');
    const reading = vi.spyOn(text, 'matches');
    for (let count = 0; count < 100; count++) text.classList.toggle('on');
    expect(told()).toBe(false);
    expect(reading).toHaveBeenCalledOnce();
  });

  it('reads no element again of which it knows that it tells nothing, whatever its class becomes', () => {
    const text = find('text');
    text.classList.toggle('on');
    told();
    const reading = vi.spyOn(text, 'matches');
    text.classList.toggle('on');
    expect(told()).toBe(false);
    expect(reading).not.toHaveBeenCalled();
  });

  it('reads nothing of what was only put back where it was, but what came among it', () => {
    const [first, last, another] = ['項目 1', '項目 2', '482913'].map((text) => {
      const part = document.createElement('i');
      part.append(text);
      return part;
    });
    if (!first || !last || !another) return;
    page.place.append(first, last, another);
    const reading = vi.spyOn(first, 'matches');
    const tells = (removedNodes: Element[], addedNodes: Element[]) =>
      page.reading.areTelling([replaced(page.place, removedNodes, addedNodes)]);
    expect(tells([first, last], [first, last])).toBe(false);
    expect(reading).not.toHaveBeenCalled();
    expect(tells([first, last], [first, another])).toBe(true);
    expect(tells([first, another, last], [first, last])).toBe(true);
    expect(tells([another, last], [last, another])).toBe(true);
  });

  it('reads nothing of what came and went meanwhile, nor again what it has read when it goes', () => {
    const [passing, staying] = ['p', 'p'].map((name) => document.createElement(name));
    if (!passing || !staying) return;
    page.place.append(staying);
    told();
    const reading = [passing, staying].map((element) => vi.spyOn(element, 'matches'));
    page.place.append(passing);
    passing.remove();
    staying.remove();
    expect(told()).toBe(false);
    for (const element of reading) expect(element).not.toHaveBeenCalled();
    page.place.append('Call me now');
    expect(told()).toBe(true);
  });
});
