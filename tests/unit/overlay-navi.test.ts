// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { Navi } from '../../components/overlay/Navi';
import { draw as paint } from '../../utils/drawing/draw';
import type { Picture } from '../../utils/overlay/picture';
import { sampleCode, samplePicture } from './overlay-sample';

function draw(picture: Picture) {
  const container = document.createElement('div');
  const redraw = (next: Picture) => {
    const props = { corner: 'bottom-right', spotlight: true, codeRing: false, announced: null } as const;
    paint([Navi({ picture: next, open: next.open, ...props })], container, next.slots);
  };
  redraw(picture);
  return {
    part: (name: string) => container.querySelector(`[data-part="${name}"]`),
    redraw,
    text: () => container.textContent,
  };
}

describe('Navi', () => {
  it('says on its root which page it is, whether it is open, and its language', () => {
    const { part } = draw(samplePicture({ page: 'mfa-prompt', lang: 'en' }));
    expect(part('navi')?.getAttribute('data-page')).toBe('mfa-prompt');
    expect(part('navi')?.getAttribute('data-open')).toBe('true');
    expect(part('navi')?.getAttribute('lang')).toBe('en');
  });

  it('shows the launcher alone while folded on an ordinary page', () => {
    const { part, text } = draw(samplePicture({ open: false }));
    expect(part('launcher')?.textContent).toBe('復旧の案内');
    expect(part('guide')).toBeNull();
    expect(text()).toBe('復旧の案内');
  });

  it.each([true, false])('keeps the code and the device warning in view (open: %s)', (open) => {
    const { part } = draw(samplePicture({ open, digits: sampleCode, deviceWarning: 'この端末で進めます' }));
    expect(part('code')?.textContent.replace(/\s/g, '')).toBe('048213');
    expect(part('device-warning')?.textContent).toBe('この端末で進めます');
  });

  it('groups the digits three and three', () => {
    const groups = draw(samplePicture({ digits: sampleCode }))
      .part('code')
      ?.querySelectorAll('span');
    expect([...(groups ?? [])].map((group) => group.textContent)).toEqual(['048', '213']);
  });

  it('drops the code board with the code', () => {
    const { part, redraw } = draw(samplePicture({ digits: sampleCode }));
    redraw(samplePicture());
    expect(part('code')).toBeNull();
  });

  it('makes the guide anew for another page, so that it is announced, and keeps it for the same page', () => {
    const { part, redraw } = draw(samplePicture());
    const first = part('guide');
    redraw(samplePicture({ title: '電話を待っています' }));
    expect(part('guide')).toBe(first);
    redraw(samplePicture({ page: 'phone-failed' }));
    expect(part('guide')).not.toBe(first);
  });

  it('keeps the launcher the same element when the guide opens, so that focus stays on it', () => {
    const { part, redraw } = draw(samplePicture({ open: false }));
    const launcher = part('launcher');
    redraw(samplePicture());
    expect(part('launcher')).toBe(launcher);
    expect(launcher?.getAttribute('aria-expanded')).toBe('true');
    expect(launcher?.getAttribute('title')).toBe('たたむ');
  });

  it('offers to stop only while a recovery is under way', () => {
    expect(draw(samplePicture()).text()).not.toContain('案内を終える');
    expect(draw(samplePicture({ canStop: true })).text()).toContain('案内を終える');
  });

  it('marks where the person probably is in the outline of an unknown page', () => {
    const outline = [
      { text: 'メール', isCurrent: false },
      { text: '電話', isCurrent: true },
    ];
    const { part } = draw(samplePicture({ page: 'unknown', outline }));
    expect(part('guide')?.querySelector('[aria-current="step"]')?.textContent).toBe('電話');
  });
});
