// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { signInCatalogue } from '../../utils/pages/catalogue';
import { catalogueLabels } from '../../utils/pages/catalogue-labels';
import { tellingChanges } from '../../utils/pages/telling';
import { wantedTexts } from '../../utils/pages/text-index';

const areTelling = tellingChanges(wantedTexts(catalogueLabels(signInCatalogue)));
let observer: MutationObserver;
let place: HTMLElement;

beforeEach(() => {
  document.body.innerHTML =
    '<div id="place"><p id="text">項目 1</p><b id="label">すぐに連絡を受ける</b></div>';
  place = document.querySelector('#place') ?? document.body;
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
const told = () => areTelling(observer.takeRecords());

describe('tellingChanges', () => {
  it('folds what texts begin with once, however many begin so', () => {
    const folding = vi.spyOn(String.prototype, 'normalize');
    for (let count = 0; count < 100; count++) write('text', `現在 ${count}`);
    told();
    expect(folding.mock.calls.length).toBeLessThan(10);
    folding.mockRestore();
  });

  it('looks at an element once for all that happened to it', () => {
    const text = find('text');
    const reading = vi.spyOn(text, 'matches');
    for (let count = 0; count < 100; count++) text.classList.toggle('on');
    expect(told()).toBe(false);
    expect(reading).toHaveBeenCalledOnce();
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
        add('<p>お知らせ <b>新着</b></p>');
      },
    ],
    [
      'a class of an element with nothing to read',
      () => {
        find('text').className = 'on';
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
      'rules of style',
      () => {
        add('<style>#label { display: none }</style>');
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
