import type { PageId } from '../../../utils/pages/page.ts';
import type { Where } from '../harness/find.ts';
import type { Parts } from '../harness/navi.ts';
import type { Tab } from '../harness/tab.ts';
import { expect } from '../harness/test.ts';
import { encloses, overlaps } from './geometry.ts';
import { visibilityOf, type Visibility } from './visible.ts';

/** What a person sees of the guide on one page. */
export interface Guided {
  page: PageId | 'unknown';
  guide: 'open' | 'folded';
  /** Place in the recovery, of five, as the open guide says it; left out: none is told. */
  step?: 1 | 2 | 3 | 4 | 5;
  /** AWS's control in the spotlight; left out: there is no spotlight. */
  pointsAt?: Where;
  /** What nothing of ours may cover, beside the control in the spotlight. */
  clear?: readonly Where[];
  /** Whether the advice to stay on this device is in view; left out: no. */
  warns?: boolean;
  /** Six digits on the code board; left out: there is no board. */
  code?: string;
}

/** Our parts that take room on the page; the rings only surround. */
const solid = ['launcher', 'guide', 'code', 'device-warning'];

/** Asserts all that holds for the guide on this page, as soon as it does (links are called dead after five seconds). */
export async function expectGuide(tab: Tab, wanted: Guided): Promise<void> {
  await expect(async () => {
    expect(await read(tab, wanted)).toEqual({
      page: wanted.page,
      guide: wanted.guide,
      step: wanted.guide === 'open' ? (wanted.step ?? null) : null,
      spotlight: wanted.pointsAt ? 'around the control' : 'absent',
      covered: [],
      warning: wanted.warns ? 'whole' : 'absent',
      code: wanted.code ?? null,
      board: wanted.code === undefined ? 'absent' : 'whole',
    });
  }).toPass({ timeout: 30_000, intervals: [50, 100, 200] });
}

interface Seen {
  page: string | null;
  guide: 'open' | 'folded';
  step: number | null;
  spotlight: 'absent' | 'elsewhere' | 'around the control';
  covered: string[];
  warning: Visibility;
  code: string | null;
  board: Visibility;
}

async function read(tab: Tab, { pointsAt, clear = [] }: Guided): Promise<Seen> {
  const navi = await tab.navi();
  const parts = navi?.parts ?? {};
  return {
    page: navi?.page ?? null,
    guide: navi?.open && parts.guide ? 'open' : 'folded',
    step: stepIn(parts.guide?.text ?? ''),
    spotlight: await spotlightIn(tab, parts, pointsAt),
    covered: await coveredBy(tab, parts, [...(pointsAt ? [pointsAt] : []), ...clear]),
    warning: await visibilityOf(tab, 'device-warning'),
    code: parts.code ? parts.code.text.replace(/\s/g, '') : null,
    board: await visibilityOf(tab, 'code'),
  };
}

function stepIn(text: string): number | null {
  const [, step] = /全5ステップ中(\d)/.exec(text) ?? [];
  return step === undefined ? null : Number(step);
}

async function spotlightIn(tab: Tab, parts: Parts, pointsAt?: Where): Promise<Seen['spotlight']> {
  if (!parts.spotlight) return 'absent';
  const control = pointsAt ? await tab.box(pointsAt) : null;
  return control && encloses(parts.spotlight.box, control) ? 'around the control' : 'elsewhere';
}

async function coveredBy(tab: Tab, parts: Parts, wanted: readonly Where[]): Promise<string[]> {
  const covered: string[] = [];
  for (const where of wanted) {
    const box = await tab.box(where);
    const name = where.text ?? where.css ?? '';
    if (!box) covered.push(`${name} is not on the page`);
    for (const part of solid) {
      const ours = parts[part]?.box;
      if (box && ours && overlaps(box, ours)) covered.push(`${name} by ${part}`);
    }
  }
  return covered;
}
