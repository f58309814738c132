// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { changedPage } from './changed-page';

const page = changedPage();
const { find, told } = page;

const label = () => document.createTextNode('Call me now');
/** Of this the changes before told nothing. */
function knownPlace(): HTMLElement {
  const place = find('text');
  place.textContent = '項目 2';
  told();
  return place;
}

describe('areTelling, of places that told nothing before', () => {
  it('tells of what came to stay', () => {
    const place = knownPlace();
    place.append(label());
    place.append('…');
    expect(told()).toBe(true);
  });

  it('tells of a label that goes after the class of what it stood in, or the text beside it, has changed', () => {
    for (const change of [
      (place: HTMLElement) => place.classList.toggle('on'),
      (place: HTMLElement) => {
        place.firstChild?.remove();
      },
    ]) {
      const place = knownPlace();
      place.append(label());
      expect(told()).toBe(true);
      change(place);
      place.lastChild?.remove();
      expect(told()).toBe(true);
    }
  });

  it('tells of a label that goes out of what was moved together with it', () => {
    const place = knownPlace();
    place.append(label());
    expect(told()).toBe(true);
    page.place.append(place);
    place.lastChild?.remove();
    expect(told()).toBe(true);
  });

  it('tells of a label that was brought to what stands in it', () => {
    const place = knownPlace();
    const inner = document.createElement('i');
    place.append(inner);
    inner.append('…');
    expect(told()).toBe(false);
    place.append('…');
    inner.append(label());
    expect(told()).toBe(true);
  });

  it('tells of a control that comes to a place, and of what changes in a control', () => {
    const place = knownPlace();
    place.append(document.createElement('button'));
    expect(told()).toBe(true);
    const button = place.querySelector('button');
    for (const text of ['…', 'Call me now', 'OK']) {
      button?.replaceChildren(text);
      expect(told()).toBe(text !== '…');
    }
  });
});

describe('areTelling, of digits', () => {
  const digits = () => {
    find('text').textContent = '482913';
  };

  it.each([
    ['nowhere', () => null, false],
    ['elsewhere', () => find('label'), false],
    ['around them', () => page.place, true],
    [
      'in a part that has gone',
      () => {
        const part = find('label');
        part.remove();
        return part;
      },
      true,
    ],
  ])('while a code is awaited %s', (_, partOf, tells) => {
    const part = partOf();
    page.forget();
    digits();
    expect(told(part)).toBe(tells);
  });

  it.each([
    ['a class', () => find('text').classList.toggle('on')],
    ['other digits', () => find('text').firstChild?.replaceWith('913482')],
    [
      'dashes',
      () => {
        find('text').textContent = '------';
      },
    ],
  ])('of %s where a code has come to be awaited', (_, change) => {
    digits();
    find('text').classList.toggle('on');
    expect(told(null)).toBe(false);
    change();
    expect(told(page.place)).toBe(true);
  });

  it('of labels wherever they are', () => {
    find('text').textContent = 'Call me now';
    expect(told(null)).toBe(true);
  });
});
