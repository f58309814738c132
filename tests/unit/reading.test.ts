// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newReading, type Reading } from '../../utils/pages/reading';
import { wantedTexts } from '../../utils/pages/text-index';
import { changedPage, labels, wanted } from './changed-page';

interface Change {
  at: number;
  what: 'write' | 'add' | 'remove' | 'move' | 'class';
  tag: string;
  text: string;
}

const page = changedPage();
const { told } = page;

describe('a reading', () => {
  it('follows the second piece of a label, which no change tells of', () => {
    page.place.innerHTML = '<p>Call<i>…</i></p>';
    told();
    const texts = page.reading.texts(page.place);
    page.place.querySelector('i')?.firstChild?.replaceWith(' me now');
    expect(told()).toBe(false);
    expect(texts('callmenow')).toHaveLength(1);
    page.place.querySelector('i')?.replaceChildren(' you then');
    expect(told()).toBe(false);
    expect(texts('callmenow')).toEqual([]);
  });

  it('holds until a change tells', () => {
    const texts = ['項目', 'Call me now', 'Call', ' me now', 'ステップ2:電話番号の確認', '482913', '…'];
    const tags = ['p', 'b', 'button', 'div'];
    const change = fc.record<Change>({
      at: fc.nat(),
      what: fc.constantFrom('write', 'add', 'remove', 'move', 'class'),
      tag: fc.constantFrom(...tags),
      text: fc.constantFrom(...texts),
    });
    const make = ({ at, what, tag, text }: Change) => {
      const elements = [...page.place.querySelectorAll('*')];
      const element = elements[at % elements.length];
      if (!element) return;
      if (what === 'class') element.classList.toggle('on');
      if (what === 'remove') element.remove();
      if (what === 'move') page.place.prepend(element);
      const { firstChild } = element;
      if (what === 'write' && firstChild && !element.firstElementChild) firstChild.nodeValue = text;
      if (what === 'add')
        element.append(Object.assign(document.createElement(tag), { textContent: text, id: tag }));
    };
    const all = [...wantedTexts(labels).values()].flat();
    const read = (from: Reading) => {
      const texts = from.texts(document.body);
      return all.map((text) => texts(text));
    };
    fc.assert(
      fc.property(fc.array(fc.array(change, { maxLength: 3 }), { maxLength: 12 }), (batches) => {
        page.place.innerHTML = '<p id="text">項目 1</p><b id="label">すぐに連絡を受ける</b>';
        told();
        for (const batch of batches) {
          read(page.reading);
          batch.forEach(make);
          if (!told()) expect(read(page.reading)).toEqual(read(newReading(wanted)));
        }
      }),
      { numRuns: 300 },
    );
  });
});
