// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { Navi } from '../../../components/overlay/Navi';
import { draw } from '../../../utils/drawing/draw';
import type { PanelView } from '../../../utils/guide/panel-view';
import { reportSlot } from '../../../utils/report/report-slot';
import { sampleCode, samplePicture } from '../overlay-sample';
import { samplePanel } from './sample';

function drawn(sample: Parameters<typeof samplePicture>[0]) {
  const container = document.createElement('div');
  const picture = samplePicture(sample);
  const props = { corner: 'bottom-right', spotlight: false, codeRing: false, announced: null } as const;
  draw([Navi({ picture, open: true, ...props })], container, picture.slots);
  const part = (name: string) => container.querySelector(`[data-part="${name}"]`);
  return { part, container };
}

describe('the guide', () => {
  it('offers panels under its steps', () => {
    const { part } = drawn({ offers: [{ text: '電話が来ない', to: 'no-call' }] });
    const button = part('offers')?.querySelector('button');
    expect([button?.textContent, button?.value]).toEqual(['電話が来ない', 'no-call']);
    expect(part('panel')).toBeNull();
  });

  it('has no room for offers where there are none', () => {
    expect(drawn({}).part('offers')).toBeNull();
  });

  it('shows a panel in place of the steps, with the code above it', () => {
    const { part, container } = drawn({ panel: samplePanel, digits: sampleCode });
    expect(part('panel')?.getAttribute('data-at')).toBe('how');
    expect(container.querySelector('h2')?.textContent).toBe(samplePanel.title);
    expect(container.querySelector('.steps')).toBeNull();
    expect(part('code')?.textContent.replace(/\s/g, '')).toBe('048213');
    expect(part('code')?.closest('.body')).toBeNull();
  });

  it('leads back, to the guide from the first panel', () => {
    const back = (panel: PanelView) =>
      [...(drawn({ panel }).part('panel')?.querySelectorAll('button') ?? [])].at(-1)?.value;
    expect(back(samplePanel)).toBe('no-call');
    expect(back({ ...samplePanel, back: null })).toBe('');
  });

  it('opens an address in a tab of its own that learns nothing of this one', () => {
    const answers = [{ text: 'フォームを開く', to: 'https://support.aws.amazon.com/' }];
    const link = drawn({ panel: { ...samplePanel, answers } })
      .part('panel')
      ?.querySelector('a');
    expect(link?.getAttribute('href')).toBe('https://support.aws.amazon.com/');
    expect([link?.getAttribute('target'), link?.getAttribute('rel')]).toEqual(['_blank', 'noreferrer']);
  });

  it('shows the report of the page where the worker left room for it', () => {
    const copies = [{ label: '報告', text: reportSlot }];
    const { part } = drawn({ panel: { ...samplePanel, copies }, report: 'page report 1 /' });
    expect(part('panel')?.querySelector('textarea')?.textContent).toBe('page report 1 /');
  });

  it('shows a text to copy and what came of copying it', () => {
    const { part } = drawn({ panel: samplePanel, notice: 'コピーしました。' });
    expect(part('panel')?.querySelector('textarea')?.textContent).toBe('aws --version');
    expect(part('panel')?.querySelector('[role="status"]')?.textContent).toBe('コピーしました。');
  });
});
