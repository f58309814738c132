// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { wordingOf } from '../../utils/pages/label';
import { callMeNow } from '../../utils/pages/labels-recovery';
import { takeLook } from '../../utils/pages/look';
import { newReading } from '../../utils/pages/reading';
import { wantedTexts, type TextIndex } from '../../utils/pages/text-index';

vi.mock('../../utils/pages/visible', () => ({ isVisible: () => true, isEnabled: () => true }));

it('finds a control by an identifier that it got while nothing told of it', () => {
  const reading = newReading(wantedTexts([]));
  document.body.innerHTML = '<button>□</button>';
  const named = () => takeLook(document.body, document.location, reading).named('callMeNow', 'any');
  expect(named()).toBeNull();
  const [button] = document.body.children;
  if (button) button.id = 'call-me-now';
  expect(named()).toBe(button);
});

it('follows each wording once a look, however many states of a control are asked for, and none before', () => {
  const texts = vi.fn<TextIndex>(() => []);
  const reading = { texts: vi.fn(() => texts) };
  const look = takeLook(document.body, document.location, reading);
  expect(reading.texts).not.toHaveBeenCalled();
  for (const state of ['any', 'enabled', 'disabled'] as const) look.control(callMeNow, state);
  look.text(callMeNow);
  expect(texts.mock.calls.flat()).toEqual(callMeNow.spellings.map(wordingOf));
});
