// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { pageIds, type PageId } from '../../utils/pages/page.ts';
import { allFixtures } from '../pages/all.ts';
import type { Fixture } from '../pages/fixture.ts';

type Variant = Fixture['variant'];

const requiredVariants: readonly Variant[] = [
  'classic-ja',
  'classic-en',
  '2026-en',
  'ids-only',
  'labels-only',
  'mixed-language',
  'browser-translated',
  'mid-load',
  're-rendered',
  'in-modal',
  'near-miss',
];

/** Variants that cannot be drawn from what is known, and why. */
const notApplicable: Partial<Record<PageId, Partial<Record<Variant, string>>>> = {
  'sign-in-captcha': {
    'labels-only': 'one label a language is known outside the frame, two signals are needed',
  },
  'password-reset': { 'labels-only': 'one text is known and no control' },
  'mfa-troubleshoot': { 'ids-only': 'no id, test id or path is known: drawn as a near miss' },
  'phone-code-entry': {
    'classic-ja': 'the classic call goes from the screen to the phone',
    'classic-en': 'the classic call goes from the screen to the phone',
  },
  'phone-failed': {
    'classic-en': 'the English wording is unknown',
    '2026-en': 'the wording of 2026 is unknown',
    'ids-only': 'no id, test id or path is known',
  },
  'link-dead': {
    'classic-ja': 'known by path and meta of 2026 only',
    'classic-en': 'known by path and meta of 2026 only',
    'labels-only': 'the wording is unknown',
  },
  'recovery-complete': { 'ids-only': 'no id or test id is known' },
};

/** The longest text that a re-drawn page needs: AWS's own labels are shorter, its sentences longer. */
const longestText = 90;

const fixturesOf = (page: PageId) => allFixtures.filter(({ name }) => name.startsWith(`${page}: `));

/** The fixture's document and what its templates hold, as they are before any script has run. */
function parts(html: string): readonly ParentNode[] {
  const document = new DOMParser().parseFromString(html, 'text/html');
  return [document, ...[...document.querySelectorAll('template')].map(({ content }) => content)];
}

function texts(root: Node): readonly string[] {
  if (root.nodeName === 'SCRIPT' || root.nodeName === 'STYLE') return [];
  if (root.nodeName === '#text') return [root.textContent?.trim() ?? ''];
  return [...root.childNodes].flatMap(texts);
}

describe('the re-drawn pages as a set', () => {
  it('have unique names', () => {
    const names = allFixtures.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  });

  it.each(pageIds)('draw %s in every variant, or say why not', (page) => {
    const drawn = new Set(fixturesOf(page).map(({ variant }) => variant));
    const excused = Object.keys(notApplicable[page] ?? {});
    expect([...requiredVariants].filter((variant) => !drawn.has(variant))).toEqual(excused);
  });

  it.each(pageIds)('expect %s of everything drawn under its name but near misses', (page) => {
    const positives = fixturesOf(page).filter(({ variant }) => variant !== 'near-miss');
    expect(positives.filter((fixture) => fixture.expect !== page)).toEqual([]);
  });
});

/** Names of the fixtures that break a rule. */
const breaking = (rule: (fixture: Fixture) => boolean) =>
  allFixtures.filter((fixture) => !rule(fixture)).map(({ name }) => name);

describe('every re-drawn page', () => {
  it('is a whole document at an https address', () => {
    const whole = /^<!doctype html>\n<html[\s\S]*<\/html>$/;
    expect(breaking(({ html, url }) => whole.test(html) && new URL(url).protocol === 'https:')).toEqual([]);
  });

  it('says that it acts exactly when its script reports the end', () => {
    expect(
      breaking(({ html, acts }) => html.includes('window.fixtureReady = true') === (acts === true)),
    ).toEqual([]);
  });

  it('promises six digits exactly where the code is on screen', () => {
    expect(
      breaking(({ expect: page, code }) =>
        page === 'phone-code-on-screen' ? /^[0-9]{6}$/.test(code ?? '') : code === undefined,
      ),
    ).toEqual([]);
  });

  it('names a target that is in its markup once, or none', () => {
    expect(
      breaking(({ html, target }) => {
        if (target === undefined) return true;
        return parts(html).flatMap((part) => [...part.querySelectorAll(target)]).length === 1;
      }),
    ).toEqual([]);
  });

  it('names no target where nothing may be pointed at', () => {
    expect(
      breaking(({ expect: page, target, noTarget }) => {
        const quiet = page === 'unknown' || page === 'excluded' || noTarget === true;
        return !quiet || target === undefined;
      }),
    ).toEqual([]);
  });

  it('holds labels and no prose', () => {
    expect(
      breaking(({ html }) =>
        parts(html)
          .flatMap(texts)
          .every((text) => text.length <= longestText),
      ),
    ).toEqual([]);
  });
});
