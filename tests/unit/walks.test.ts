// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { upwards } from '../../utils/pages/walks';

describe('upwards', () => {
  it('names the ancestors, innermost first, up to the end', () => {
    document.body.innerHTML = '<main><p><b></b></p></main>';
    const main = document.querySelector('main') ?? undefined;
    expect([...upwards(document.querySelector('b'), main)].map(({ localName }) => localName)).toEqual([
      'b',
      'p',
    ]);
  });

  it('ends although a field of a form takes the name of its way up', () => {
    document.body.innerHTML = '<form><input name="parentElement"></form>';
    const [form, input] = [document.querySelector('form'), document.querySelector('input')];
    // As browsers do: a form's fields are its properties.
    if (form) Object.defineProperty(form, 'parentElement', { value: input });
    expect([...upwards(input)].length).toBeLessThan(1_000);
  });
});
