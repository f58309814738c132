// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { changedPage } from './changed-page';

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

  it('reads a place once for all that came to it and went, when it told nothing before', () => {
    const text = find('text');
    const write = (value: string) => {
      text.textContent = value;
    };
    write('項目 2');
    told();
    const reading = vi.spyOn(text, 'matches');
    for (let count = 0; count < 100; count++) write(`項目 ${count}`);
    expect(told()).toBe(false);
    expect(reading).toHaveBeenCalledOnce();
    write('Call me now');
    expect(told()).toBe(true);
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
