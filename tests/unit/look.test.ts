// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { wordingOf } from '../../utils/pages/label';
import { callMeNow } from '../../utils/pages/labels-recovery';
import { takeLook } from '../../utils/pages/look';
import type { TextIndex } from '../../utils/pages/text-index';

it('follows each wording once a look, however many states of a control are asked for, and none before', () => {
  const texts = vi.fn<TextIndex>(() => []);
  const reading = { texts: vi.fn(() => texts), controls: () => [], areTelling: () => false };
  const look = takeLook(document.body, document.location, reading);
  expect(reading.texts).not.toHaveBeenCalled();
  for (const state of ['any', 'enabled', 'disabled'] as const) look.control(callMeNow, state);
  look.text(callMeNow);
  expect(texts.mock.calls.flat()).toEqual(callMeNow.spellings.map(wordingOf));
});
