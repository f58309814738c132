import { notePresses } from './code/presses';
import { noAdditions, type Extra } from './extra';
import { guideAsker, patience } from './guide/ask-guide';
import { guided } from './guide/guided';
import { bareAnswer } from '../components/overlay/bare-answer';
import type { GuideAnswer, RecoveryAnswer } from './drawing/answer';
import { mountOverlay, type Dress } from './overlay/overlay';
import { pictureOf } from './overlay/picture';
import { bridge, type Named } from './pages/bridge';
import { catalogueLabels } from './pages/catalogue-labels';
import type { PageDefinition } from './pages/evidence';
import type { PageLocation } from './pages/look';
import type { PageId } from './pages/page';
import type { Sighting } from './pages/sighting';
import { centreOf, mayBeOver, nothingSeen, see, type SightContext } from './pages/sight';
import { newReading } from './pages/reading';
import { wantedTexts } from './pages/text-index';
import { panelKeeper, type Report } from './panel/keeper';
import type { PanelFacts } from './panel/question';
import { later } from './later';
import { leaveQuestion } from './leave';
import { isRecoveryPage } from './recovery/advance';
import { expectedRecovery } from './recovery/expected';
import { recoveryLink, unknownRecovery, type LinkOptions } from './recovery/link';
import { watch, type Moment } from './watch';

export interface NaviOptions extends LinkOptions {
  catalogue: readonly PageDefinition[];
  findCode: SightContext['findCode'];
  extra?: Extra;
  report?: Report;
  /** What an open panel of that name speaks of; without it, that is what the page's steps speak of. */
  targetIn?: (panel: string, sighting: Sighting) => Element | null;
  /** Where the page is taken to stand, null while nothing of it can be seen; the rehearsal plays AWS's addresses. */
  place?: () => PageLocation | null;
  /** A document whose own policy allows no style elements needs another way. */
  dress?: Dress;
  signal: AbortSignal;
}

/** What the person last said about the guide: open holds on, folded for one page. */
interface Wish {
  page: PageId | 'unknown';
  is: 'open' | 'folded';
}

/** What can be asked of the guide from outside the page. */
export interface RunningNavi {
  /** At the person's wish. */
  open(): void;
  /** Not so when the page hides, covers or removes what is meant to be shown. */
  isSeen(): boolean;
}

/** The whole product on one page: watch, recognise, tell, guide. Ends with the signal. */
export function runNavi(document: Document, options: NaviOptions): RunningNavi {
  const { catalogue, signal } = options;
  const wanted = wantedTexts(catalogueLabels(catalogue));
  let reading = newReading(wanted);
  /** Null until the worker has said what is known of it: what is drawn before would grow under the person's eyes. */
  let recovery: RecoveryAnswer | null = null;
  let named: Named | null = null;
  let wish: Wish | null = null;
  let additions = noAdditions;
  let said: GuideAnswer | null = null;
  /** The worker's words, or those for its silence. */
  const words = () => (said ??= bareAnswer(options.say));

  /** What the background worker was last told of. */
  let told: PageId | 'unknown' | null = null;
  const tell = recoveryLink(
    options,
    () => words().drawn.cutOff,
    () => pageOf(named),
    (view) => {
      recovery = view;
      show();
    },
    signal,
  );
  const tellOf = (page: PageId | 'unknown', event: string) => {
    told = page;
    void tell(event);
  };

  const wasPressed = notePresses(
    document,
    () => named?.sight.trail?.watched ?? [],
    () => {
      // At once: when this tab is looked at again, the mail may already have led on in another.
      tellOf(pageOf(named), named?.sight.trail?.watchedFor === 'mail' ? 'mail-asked' : 'called');
    },
    signal,
  );

  const askBeforeLeaving = leaveQuestion(window, signal);

  const say = (is: Wish['is']) => {
    wish = { page: pageOf(named), is };
    show();
  };
  const overlay = mountOverlay(
    document,
    {
      toggle: say,
      stop: () => {
        void tell('stop').then((isTold) => {
          if (isTold) say('folded');
        });
      },
      answer: (to) => void tell(to),
      panel: (at) => void panels.open(at, factsOf(named)),
      copy: (text) => void panels.copy(text),
    },
    signal,
    options.dress,
  );

  const panels = panelKeeper({ ...options, words: () => words().texts }, () => {
    show();
  });

  const show = () => {
    const here = pageOf(named);
    const { status, page, opens, asksBeforeLeaving } = recovery ?? expectedRecovery(here);
    askBeforeLeaving(asksBeforeLeaving && told === here);
    if (!named || named.sight.sighting.kind === 'excluded') {
      overlay.hide();
      return;
    }
    const { sighting, code, called } = named.sight;
    const heard = askGuide({
      sighting: guided(sighting),
      recovery: { status, page, opens },
      called,
    });
    // For a moment the old picture stays.
    if (!heard || !recovery) return;
    said = heard;
    const seen = pageIn(named);
    const open = panels.on(here);
    overlay.show({
      picture: pictureOf(heard, {
        page: here,
        open:
          wish && (wish.is === 'open' || wish.page === here)
            ? wish.is === 'open'
            : (heard.opens && named.isSure && !seen?.isQuiet) || isRecoveryPage(here),
        digits: code?.digits ?? null,
        number: additions.number,
        recovery,
        ...open,
      }),
      css: heard.texts.css,
      home: heard.texts.launcherCorner,
      target:
        open.panel && options.targetIn
          ? options.targetIn(open.panel.texts.at, sighting)
          : (seen?.target ?? null),
      keepClear: [...(seen?.keepClear ?? []), ...additions.keepClear],
      codeElement: code?.element ?? null,
    });
  };

  const askGuide = guideAsker(
    options,
    words,
    () => {
      show();
    },
    signal,
  );

  later(patience, () => {
    recovery ??= unknownRecovery;
    show();
  });

  const readMore = options.extra?.((read) => {
    additions = read;
    show();
  }, signal);

  const look = ({ mayDiffer, settled, now }: Moment) => {
    if (mayDiffer) reading = newReading(wanted);
    const place = options.place ? options.place() : document.location;
    if (!place) {
      overlay.hide();
      return null;
    }
    const trail = named?.sight.trail ?? null;
    const context = { catalogue, findCode: options.findCode, reading, trail, settled, now };
    let seen = nothingSeen(trail);
    try {
      seen = see(document, place, { ...context, pressed: wasPressed() });
    } catch (error) {
      // A form's fields may bear the names of its methods: what was seen before must not stay for that.
      setTimeout(() => {
        throw error;
      });
    }
    const wasQuiet = pageIn(named)?.isQuiet;
    named = bridge(named, seen, now);
    // What was wished before a secret came on screen was wished without it.
    if (pageIn(named)?.isQuiet && !wasQuiet && wish?.is === 'open') wish = null;
    const page = pageOf(named);
    if (page !== told) tellOf(page, 'reached');
    readMore?.(named.sight);
    // In a task of its own: on a large page the look was one already.
    later(0, () => {
      if (!signal.aborted) show();
    });
    return named.sight.lookAgainAt;
  };

  // A document that comes back from the back/forward cache has slept through what happened meanwhile.
  window.addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (persisted) told = null;
    },
    { signal },
  );
  // In a task of its own: with the first look behind it, that would be a long one on a large page.
  if (options.findCode)
    setTimeout(() => {
      const page = document.body as HTMLElement | null;
      if (page && !document.hidden) reading.texts(page);
    });
  watch(
    document,
    look,
    (changes) => (named ? mayBeOver(named.sight, changes, wanted) : changes.length > 0),
    () => named && centreOf(named.sight),
    signal,
  );
  return {
    open() {
      say('open');
      overlay.enter();
    },
    isSeen: () => overlay.isSeen(),
  };
}

function pageIn(named: Named | null) {
  const sighting = named?.sight.sighting;
  return sighting?.kind === 'page' ? sighting : null;
}

function pageOf(named: Named | null): PageId | 'unknown' {
  return pageIn(named)?.page ?? 'unknown';
}

function factsOf(named: Named | null): PanelFacts {
  const { page, generation, iam } =
    pageIn(named) ?? ({ page: 'unknown', generation: 'any', iam: false } as const);
  return { page, generation, iam };
}
