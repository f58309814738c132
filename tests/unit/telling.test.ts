// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { signInCatalogue } from '../../utils/pages/catalogue';
import { catalogueLabels } from '../../utils/pages/catalogue-labels';
import { tellingChanges } from '../../utils/pages/telling';
import { wantedTexts } from '../../utils/pages/text-index';

const isTelling = tellingChanges(wantedTexts(catalogueLabels(signInCatalogue)));
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
const told = () => observer.takeRecords().some(isTelling);

describe('tellingChanges', () => {
  it.each([
    [
      'a text that is no label',
      () => {
        write('text', '項目 2');
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
        add(`<ul>${'<li>お知らせ</li>'.repeat(30)}</ul>`);
      },
    ],
  ])('tells of %s', (_, change) => {
    change();
    expect(told()).toBe(true);
  });
});
