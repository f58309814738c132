import { expect, it } from 'vitest';
import { newest } from '../../../entrypoints/popup/newest';

it('keeps the answer that was asked for last, whichever comes last', async () => {
  const shown: string[] = [];
  const show = (value: string) => shown.push(value);
  const japanese = Promise.withResolvers<string>();
  const noLonger = newest(japanese.promise, show);
  noLonger();
  newest(Promise.resolve('English'), show);
  await Promise.resolve();
  japanese.resolve('日本語');
  await japanese.promise;
  await Promise.resolve();
  expect(shown).toEqual(['English']);
});

it('says that it failed, unless it is no longer wanted', async () => {
  const shown: string[] = [];
  const lost = Promise.reject(new Error('lost'));
  newest<string>(lost, (value) => shown.push(value));
  newest<string>(lost, (value) => shown.push(`too late: ${value}`))();
  await lost.catch(() => undefined);
  await Promise.resolve();
  expect(shown).toEqual(['failed']);
});
