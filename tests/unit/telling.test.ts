// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { signInCatalogue } from '../../utils/pages/catalogue';
import { catalogueLabels } from '../../utils/pages/catalogue-labels';
import { newReading, type Reading } from '../../utils/pages/reading';
import { wantedTexts } from '../../utils/pages/text-index';

const labels = catalogueLabels(signInCatalogue);
const wanted = wantedTexts(labels);
interface Change {
  at: number;
  what: 'write' | 'add' | 'remove' | 'move' | 'class';
  tag: string;
  text: string;
}

let reading = newReading(wanted);
let observer: MutationObserver;
let place: HTMLElement;
let style: HTMLStyleElement;

beforeEach(() => {
  document.body.innerHTML =
    '<div id="place"><p id="text">項目 1</p><b id="label">すぐに連絡を受ける</b></div>';
  place = document.querySelector('#place') ?? document.body;
  style = document.createElement('style');
  document.head.replaceChildren(style);
  observer = new MutationObserver(() => undefined);
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    characterDataOldValue: true,
    attributes: true,
  });
});
afterEach(() => {
  observer.disconnect();
});

const find = (id: string) => document.getElementById(id) ?? document.body;
const write = (id: string, text: string) => {
  const { firstChild } = find(id);
  if (firstChild) firstChild.nodeValue = text;
};
const add = (html: string) => {
  place.insertAdjacentHTML('beforeend', html);
};
/** As the product does: what was read holds until something tells. */
const told = () => {
  const tells = reading.areTelling(observer.takeRecords());
  if (tells) reading = newReading(wanted);
  return tells;
};

describe('tellingChanges', () => {
  it('folds what texts begin with once, however many begin so', () => {
    const folding = vi.spyOn(String.prototype, 'normalize');
    for (let count = 0; count < 100; count++) write('text', `現在 ${count}`);
    told();
    expect(folding.mock.calls.length).toBeLessThan(10);
    folding.mockRestore();
  });

  it('is not misled by characters that share a half', () => {
    for (const text of ['🄀', '🎉 Call me now']) {
      write('text', '…');
      observer.takeRecords();
      write('text', text);
      expect(told()).toBe(text !== '🄀');
    }
  });

  it('is not misled by a sign that stood alone before', () => {
    write('text', '•');
    told();
    write('text', '• Call me now');
    expect(told()).toBe(true);
  });

  it('looks at an element once for all that happened to it', () => {
    const text = find('text');
    const reading = vi.spyOn(text, 'hasAttribute');
    for (let count = 0; count < 100; count++) text.classList.toggle('on');
    expect(told()).toBe(false);
    expect(reading).toHaveBeenCalledOnce();
  });

  it('reads no element again of which it knows that it tells nothing, whatever its class becomes', () => {
    const text = find('text');
    text.classList.toggle('on');
    told();
    const reading = vi.spyOn(text, 'hasAttribute');
    text.classList.toggle('on');
    expect(told()).toBe(false);
    expect(reading).not.toHaveBeenCalled();
  });

  it('tells of what came into an element that told nothing, also while it was away', () => {
    const text = find('text');
    text.classList.toggle('on');
    told();
    text.remove();
    told();
    text.append('Call me now');
    place.append(text);
    expect(told()).toBe(true);
  });

  it('tells of a text that told nothing and becomes a label', () => {
    write('text', '項目 2');
    told();
    write('text', 'Call me now');
    expect(told()).toBe(true);
  });

  it('tells of a label that has come and goes again, as a framework writes texts', () => {
    write('text', '項目 2');
    told();
    write('text', 'Call me now');
    told();
    write('text', 'お待ちください');
    expect(told()).toBe(true);
  });

  it('tells of what is shown with what came into it while it was hidden', () => {
    const text = find('text');
    text.hidden = true;
    told();
    text.append('Call me now');
    told();
    text.hidden = false;
    expect(told()).toBe(true);
  });

  it('needs not tell of the second piece of a label: it is read again in any case', () => {
    place.innerHTML = '<p>Call<i>…</i></p>';
    told();
    const texts = reading.texts(place);
    place.querySelector('i')?.firstChild?.replaceWith(' me now');
    expect(told()).toBe(false);
    expect(texts('callmenow')).toHaveLength(1);
    place.querySelector('i')?.replaceChildren(' you then');
    expect(told()).toBe(false);
    expect(texts('callmenow')).toEqual([]);
  });

  it('tells of whatever changes what a page is recognised by', () => {
    const texts = ['項目', 'Call me now', 'Call', ' me now', 'ステップ2:電話番号の確認', '482913', '…'];
    const tags = ['p', 'b', 'button', 'div'];
    const change = fc.record<Change>({
      at: fc.nat(),
      what: fc.constantFrom('write', 'add', 'remove', 'move', 'class'),
      tag: fc.constantFrom(...tags),
      text: fc.constantFrom(...texts),
    });
    const make = ({ at, what, tag, text }: Change) => {
      const elements = [...place.querySelectorAll('*')];
      const element = elements[at % elements.length];
      if (!element) return;
      if (what === 'class') element.classList.toggle('on');
      if (what === 'remove') element.remove();
      if (what === 'move') place.prepend(element);
      const { firstChild } = element;
      if (what === 'write' && firstChild && !element.firstElementChild) firstChild.nodeValue = text;
      if (what === 'add')
        element.append(Object.assign(document.createElement(tag), { textContent: text, id: tag }));
    };
    const all = [...wantedTexts(labels).values()].flat();
    const read = (from: Reading) => {
      const texts = from.texts(document.body);
      return [all.map((text) => texts(text)), from.controls(document.body)];
    };
    fc.assert(
      fc.property(fc.array(fc.array(change, { maxLength: 3 }), { maxLength: 12 }), (batches) => {
        place.innerHTML = '<p id="text">項目 1</p><b id="label">すぐに連絡を受ける</b>';
        told();
        for (const batch of batches) {
          read(reading);
          batch.forEach(make);
          if (!told()) expect(read(reading)).toEqual(read(newReading(wanted)));
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    [
      'a text that is no label',
      () => {
        write('text', '項目 2');
      },
    ],
    [
      'what is only moved',
      () => {
        place.append(find('text'));
      },
    ],
    [
      'white space',
      () => {
        place.append('\n  ');
      },
    ],
    [
      'an element with nothing to read',
      () => {
        add('<article>お知らせ <b>新着</b></article>');
      },
    ],
    [
      'a class of an element with nothing to read',
      () => {
        find('text').className = 'on';
      },
    ],
    [
      'a text among many others',
      () => {
        add('<p>お知らせ</p>'.repeat(20));
        observer.takeRecords();
        add('<p>お知らせ</p>');
      },
    ],
    [
      'what comes to a place with a label',
      () => {
        add('<p>お知らせ</p>');
      },
    ],
    [
      'an element with nothing to read that goes',
      () => {
        find('text').remove();
      },
    ],
  ])('passes over %s', (_, change) => {
    change();
    expect(told()).toBe(false);
  });

  it.each([
    [
      'a control',
      () => {
        add('<p><button>OK</button></p>');
      },
    ],
    [
      'an element with a role',
      () => {
        add('<p role="alert">お知らせ</p>');
      },
    ],
    [
      'rules of style',
      () => {
        add('<style>#label { display: none }</style>');
      },
    ],
    [
      'rules that are written into an element for them',
      () => {
        style.append('#label { display: none }');
      },
    ],
    [
      'rules that become others',
      () => {
        style.textContent = '#text { color: red }';
        observer.takeRecords();
        if (style.firstChild) style.firstChild.nodeValue = '#label { display: none }';
      },
    ],
    [
      'rules that go',
      () => {
        style.textContent = '#text { color: red }';
        observer.takeRecords();
        style.replaceChildren();
      },
    ],
    [
      'a label among many other texts',
      () => {
        add('<p>お知らせ</p>'.repeat(20));
        observer.takeRecords();
        add('<p>Call me now</p>');
      },
    ],
    [
      'a label that goes from among many other texts',
      () => {
        add('<p>お知らせ</p>'.repeat(20));
        observer.takeRecords();
        find('label').remove();
      },
    ],
    [
      'a label that goes from an element whose class has just changed',
      () => {
        place.className = 'on';
        find('label').remove();
      },
    ],
    [
      'a label that is only moved',
      () => {
        place.prepend(find('label'));
      },
    ],
    [
      'a label',
      () => {
        add('<p><span>ステップ</span>2:電話番号の確認</p>');
      },
    ],
    [
      'a label in full-width letters',
      () => {
        add('<p>Ｃａｌｌ ｍｅ ｎｏｗ</p>');
      },
    ],
    [
      'a text that becomes a label',
      () => {
        write('text', 'Call me now');
      },
    ],
    [
      'a label that becomes another text',
      () => {
        write('label', '…');
      },
    ],
    [
      'a label that goes',
      () => {
        find('label').remove();
      },
    ],
    [
      'a hyphen between digits',
      () => {
        add('-');
      },
    ],
    [
      'digits',
      () => {
        add('<output>482 913</output>');
      },
    ],
    [
      'a full-width digit',
      () => {
        add('<i>４</i>');
      },
    ],
    [
      'digits that become dashes',
      () => {
        write('text', '482913');
        observer.takeRecords();
        write('text', '------');
      },
    ],
    [
      'a change of what is around a label',
      () => {
        place.style.display = 'none';
      },
    ],
    [
      'more than can be read through',
      () => {
        add(`<ul>${'<li>お知らせ</li>'.repeat(100)}</ul>`);
      },
    ],
  ])('tells of %s', (_, change) => {
    change();
    expect(told()).toBe(true);
  });
});
