// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { longerNumbers } from '../../utils/code/longer-number';

afterEach(() => {
  vi.restoreAllMocks();
});

const body = (html: string) => {
  document.body.innerHTML = html;
  return document.body;
};

it('knows the digits of a longer number, however it is written', () => {
  const isInside = longerNumbers(
    body(
      '<p>+81 90-1234-5678</p><p>Account <b>1234 5678</b> 9012</p><p>730518</p><script>"1730518"</script>',
    ),
  );
  expect(['123456', '819012', '678901'].map(isInside)).toEqual([true, true, false]);
  expect(isInside('730518')).toBe(false);
});

it('reads the page once for however many numbers, and only when it is asked', () => {
  const reads = vi.spyOn(document, 'createTreeWalker');
  const isInside = longerNumbers(body('<p>+81 90-1234-5678</p>'));
  expect(reads).not.toHaveBeenCalled();
  for (let number = 100_000; number < 101_000; number++) isInside(String(number));
  expect(reads).toHaveBeenCalledOnce();
});
