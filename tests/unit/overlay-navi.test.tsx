/** @jsxImportSource ../../utils/drawing */
// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { Navi } from '../../components/overlay/Navi';
import { draw as paint } from '../../utils/drawing/draw';
import type { GuideView } from '../../utils/guide/view';
import { sampleCode, sampleView } from './overlay-sample';

const nothing = () => undefined;

function draw(view: GuideView, open = view.open) {
  const props = {
    view,
    size: 'normal',
    open,
    corner: 'bottom-right',
    spotlight: true,
    codeRing: false,
    announced: null,
  } as const;
  const events = {
    onToggle: nothing,
    onKeyDown: nothing,
    onMove: nothing,
    onStop: nothing,
    onAnswer: nothing,
    onPanel: nothing,
    onCopy: nothing,
    onAgain: nothing,
  };
  const drawing = (shown: GuideView, isOpen: boolean) => (
    <Navi {...props} {...events} view={shown} open={isOpen} />
  );
  const container = document.createElement('div');
  paint(drawing(view, open), container);
  return {
    part: (name: string) => container.querySelector(`[data-part="${name}"]`),
    redraw: (next: GuideView, isOpen = next.open) => {
      paint(drawing(next, isOpen), container);
    },
    text: () => container.textContent,
  };
}

describe('Navi', () => {
  it('says on its root which page it is, whether it is open, and its language', () => {
    const { part } = draw(sampleView({ page: 'mfa-prompt', lang: 'en' }));
    expect(part('navi')?.getAttribute('data-page')).toBe('mfa-prompt');
    expect(part('navi')?.getAttribute('data-open')).toBe('true');
    expect(part('navi')?.getAttribute('lang')).toBe('en');
  });

  it('shows the launcher alone while folded on an ordinary page', () => {
    const { part, text } = draw(sampleView({ open: false }));
    expect(part('launcher')?.textContent).toBe('復旧の案内');
    expect(part('guide')).toBeNull();
    expect(text()).toBe('復旧の案内');
  });

  it.each([true, false])('keeps the code and the device warning in view (open: %s)', (open) => {
    const { part } = draw(sampleView({ open, code: sampleCode, deviceWarning: 'この端末で進めます' }));
    expect(part('code')?.textContent.replace(/\s/g, '')).toBe('048213');
    expect(part('device-warning')?.textContent).toBe('この端末で進めます');
  });

  it('groups the digits three and three', () => {
    const groups = draw(sampleView({ code: sampleCode }))
      .part('code')
      ?.querySelectorAll('span');
    expect([...(groups ?? [])].map((group) => group.textContent)).toEqual(['048', '213']);
  });

  it('drops the code board with the code', () => {
    const { part, redraw } = draw(sampleView({ code: sampleCode }));
    redraw(sampleView());
    expect(part('code')).toBeNull();
  });

  it('makes the guide anew for another page, so that it is announced, and keeps it for the same page', () => {
    const { part, redraw } = draw(sampleView());
    const first = part('guide');
    redraw(sampleView({ title: '電話を待っています' }));
    expect(part('guide')).toBe(first);
    redraw(sampleView({ page: 'phone-failed' }));
    expect(part('guide')).not.toBe(first);
  });

  it('keeps the launcher the same element when the guide opens, so that focus stays on it', () => {
    const { part, redraw } = draw(sampleView({ open: false }));
    const launcher = part('launcher');
    redraw(sampleView());
    expect(part('launcher')).toBe(launcher);
    expect(launcher?.getAttribute('aria-expanded')).toBe('true');
    expect(launcher?.getAttribute('title')).toBe('たたむ');
  });

  it('offers to stop only while a recovery is under way', () => {
    expect(draw(sampleView()).text()).not.toContain('案内を終える');
    expect(draw(sampleView({ canStop: true })).text()).toContain('案内を終える');
  });

  it('marks where the person probably is in the outline of an unknown page', () => {
    const outline = [
      { text: 'メール', isCurrent: false },
      { text: '電話', isCurrent: true },
    ];
    const { part } = draw(sampleView({ page: 'unknown', outline }));
    expect(part('guide')?.querySelector('[aria-current="step"]')?.textContent).toBe('電話');
  });
});
