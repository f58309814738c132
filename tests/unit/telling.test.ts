// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { changedPage } from './changed-page';

const page = changedPage();
const { find, write, add, told } = page;

describe('areTelling', () => {
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
      page.forget();
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
        page.place.append(find('text'));
      },
    ],
    [
      'white space',
      () => {
        page.place.append('\n  ');
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
        page.forget();
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
        page.style.append('#label { display: none }');
      },
    ],
    [
      'rules that become others',
      () => {
        page.style.textContent = '#text { color: red }';
        page.forget();
        if (page.style.firstChild) page.style.firstChild.nodeValue = '#label { display: none }';
      },
    ],
    [
      'rules that go',
      () => {
        page.style.textContent = '#text { color: red }';
        page.forget();
        page.style.replaceChildren();
      },
    ],
    [
      'a label among many other texts',
      () => {
        add('<p>お知らせ</p>'.repeat(20));
        page.forget();
        add('<p>Call me now</p>');
      },
    ],
    [
      'a label that goes from among many other texts',
      () => {
        add('<p>お知らせ</p>'.repeat(20));
        page.forget();
        find('label').remove();
      },
    ],
    [
      'a label that goes from an element whose class has just changed',
      () => {
        page.place.className = 'on';
        find('label').remove();
      },
    ],
    [
      'a label that is only moved',
      () => {
        page.place.prepend(find('label'));
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
        page.forget();
        write('text', '------');
      },
    ],
    [
      'a change of what is around a label',
      () => {
        page.place.style.display = 'none';
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
