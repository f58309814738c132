// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, it } from 'vitest';
import { drawPanel } from '../../components/overlay/answers';
import { breakLinesBetweenPhrases } from '../../components/line-breaks';
import { draw } from '../../utils/drawing/draw';
import { inPhrases } from '../../utils/drawing/in-phrases';
import { samplePanel } from './panel/sample';
import { sent } from './overlay-sample';

const text = '枠の「次へ」を押して、e-mailを開きます。';
const box = () => document.createElement('div');
/** Where lines may break, and what stays whole. */
const marks = (root: Element) => [
  root.querySelectorAll('wbr').length,
  [...root.querySelectorAll('.whole')].map((whole) => whole.textContent),
];

it('sets the lines of what the worker draws; what is copied stays as it is', () => {
  const panel = { ...samplePanel, title: text, copies: [{ label: text, text }] };
  const into = box();
  draw([sent(inPhrases(drawPanel(panel, '戻る'))).drawn.body], into);
  const [title, copied] = ['h2', 'textarea'].map((tag) => into.querySelector(tag) ?? into);
  expect([title?.textContent, copied?.textContent]).toEqual([text, text]);
  expect(title && marks(title)).toEqual([2, ['」を', 'e-mail']]);
  expect(copied?.children).toHaveLength(0);
  expect(copied?.getAttribute('aria-label')).toBe(text);
});

it('sets the lines of our own pages; what is copied stays as it is', () => {
  breakLinesBetweenPhrases();
  const into = box();
  const said = (words: string) => (
    <div>
      <p title={words}>
        {words}
        <b>{3}</b>
        {null}
      </p>
      <pre>{words}</pre>
    </div>
  );
  render(said('前の言葉です'), into);
  render(said(text), into);
  const [p, pre] = ['p', 'pre'].map((tag) => into.querySelector(tag) ?? into);
  expect([p?.textContent, p?.getAttribute('title'), pre?.textContent]).toEqual([`${text}3`, text, text]);
  expect(p && marks(p)).toEqual([2, ['」を', 'e-mail']]);
  expect(pre?.children).toHaveLength(0);
});
