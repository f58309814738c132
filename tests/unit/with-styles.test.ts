// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import type * as loader from '../../utils/with-styles';

let withStyles: (typeof loader)['withStyles'];
let links: HTMLLinkElement[];

beforeEach(async () => {
  vi.resetModules();
  ({ withStyles } = await import('../../utils/with-styles'));
  links = [];
  // Nothing is fetched: the tests say when a style sheet is there.
  vi.spyOn(document.head, 'append').mockImplementation((link) => void links.push(link as HTMLLinkElement));
});

const load = () => Promise.resolve('module');

it('answers with what was loaded, at once where that has no styles', async () => {
  expect(await withStyles(load)).toBe('module');
  expect(links).toEqual([]);
});

it('waits for every style sheet', async () => {
  const settled = vi.fn();
  const module = withStyles(load, ['assets/a.css', 'assets/b.css']).then(settled);
  expect(links.map((link) => [link.rel, link.getAttribute('href')])).toEqual([
    ['stylesheet', '/assets/a.css'],
    ['stylesheet', '/assets/b.css'],
  ]);
  links[0]?.dispatchEvent(new Event('load'));
  await load();
  expect(settled).not.toHaveBeenCalled();
  links[1]?.dispatchEvent(new Event('load'));
  await module;
  expect(settled).toHaveBeenCalledWith('module');
});

it('asks for a style sheet once, and whoever needs it as well waits too', async () => {
  const settled = vi.fn();
  const both = Promise.all(
    ['first', 'second'].map((one) => withStyles(() => Promise.resolve(one), ['assets/a.css']).then(settled)),
  );
  expect(links).toHaveLength(1);
  await load();
  expect(settled).not.toHaveBeenCalled();
  links[0]?.dispatchEvent(new Event('load'));
  await both;
  expect(settled.mock.calls).toEqual([['first'], ['second']]);
});

it('does not ask for what the page itself has named', async () => {
  document.head.innerHTML = '<link href="/assets/page.css">';
  expect(await withStyles(load, ['assets/page.css'])).toBe('module');
  expect(links).toEqual([]);
});

it('fails when a part cannot be had', async () => {
  await expect(withStyles(() => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
  const module = withStyles(load, ['assets/a.css']);
  links[0]?.dispatchEvent(new Event('error'));
  await expect(module).rejects.toBeInstanceOf(Event);
});
