// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { areTelling } from '../../utils/pages/telling';
import { changedPage, replaced, wanted } from './changed-page';

const page = changedPage();
const { find, write, add, told } = page;
const textOf = (id: string) => find(id).firstChild as Text;

describe('areTelling, of what happens between two judgements', () => {
  it.each([
    ['known to tell nothing', true, true],
    ['unknown', false, true],
    ['unknown, all of it judged together', false, false],
  ])('tells of what came into an element while it was away: %s', (_, isKnown, apart) => {
    const text = find('text');
    if (isKnown) text.classList.toggle('on');
    told();
    text.remove();
    if (apart) told();
    text.append('Call me now');
    page.place.append(text);
    expect(told()).toBe(true);
  });

  it.each(['482913', 'Call me now'])('tells of %s that is moved and becomes something else', (was) => {
    write('text', was);
    page.forget();
    const text = textOf('text');
    page.place.append(text);
    text.data = 'お待ちください';
    expect(told()).toBe(true);
  });

  it.each(['482913', 'Call me now'])('tells of %s that is taken and emptied', (was) => {
    write('text', was);
    page.forget();
    const text = textOf('text');
    text.data = '';
    text.remove();
    expect(told()).toBe(true);
  });

  it('tells of a label that is wrapped, becomes something else and goes with what it was wrapped in', () => {
    const text = textOf('label');
    const box = document.createElement('i');
    page.place.append(box);
    box.append(text);
    text.data = 'お待ちください';
    box.remove();
    expect(told()).toBe(true);
  });

  it('tells of a change of more elements than are looked through, side by side or in each other', () => {
    const many = Array.from({ length: 61 }, () => document.createElement('i'));
    page.place.append(...many);
    page.forget();
    const tells = (elements: Element[]) => areTelling([replaced(page.place, [], elements)], wanted, document);
    expect(tells(many.slice(1))).toBe(false);
    expect(tells(many)).toBe(true);
    add(`<p>${'<i></i>'.repeat(60)}</p>`);
    expect(told()).toBe(true);
  });

  it.each(['matches', 'querySelector', 'nodeValue', 'firstChild'])(
    'is not led astray by a form with a field of the name %s',
    (name) => {
      const form = document.createElement('form');
      Object.defineProperty(form, name, { value: document.createElement('input') });
      page.place.append(form);
      expect(told()).toBe(true);
      const box = document.createElement('div');
      box.append(form);
      page.place.append(box);
      expect(told()).toBe(true);
    },
  );
});
