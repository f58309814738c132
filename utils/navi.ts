import { notePresses } from './code/presses';
import { noAdditions, type Extra } from './extra';
import { guideAsker } from './guide/ask-guide';
import { guided } from './guide/guided';
import { bareTexts, codeView } from './guide/texts';
import { mountOverlay, type Dress } from './overlay/overlay';
import { bridge, type Named } from './pages/bridge';
import { catalogueLabels } from './pages/catalogue-labels';
import type { PageDefinition } from './pages/evidence';
import type { PageLocation } from './pages/look';
import type { PageId, Sighting } from './pages/page';
import { see, type SightContext } from './pages/sight';
import { tellingChanges } from './pages/telling';
import { wantedTexts } from './pages/text-index';
import { panelKeeper, type CompletePanel } from './panel/keeper';
import type { PanelFacts } from './panel/question';
import { leaveQuestion } from './leave';
import type { Device } from './recovery/device';
import { recoveryPages } from './recovery/advance';
import { recoveryLink, type LinkOptions } from './recovery/link';
import { unknownRecovery } from './recovery/view';
import { watch, type Moment } from './watch';

export interface NaviOptions extends LinkOptions {
  catalogue: readonly PageDefinition[];
  findCode: SightContext['findCode'];
  device: Device;
  extra?: Extra;
  completePanel?: CompletePanel;
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
  let recovery = unknownRecovery;
  let named: Named | null = null;
  let wish: Wish | null = null;
  let additions = noAdditions;
  let texts = bareTexts;

  /** What the background worker was last told of. */
  let told: PageId | 'unknown' | null = null;
  const tell = recoveryLink(
    options,
    () => texts.cutOff,
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
      onOpen: () => {
        say('open');
      },
      onFold: () => {
        say('folded');
      },
      onStop: () => {
        void tell('stop').then((isTold) => {
          if (isTold) say('folded');
        });
      },
      onAnswer: (to) => {
        void tell(to);
      },
      onPanel: (at) => {
        void panels.open(at, factsOf(named));
      },
      onCopy: (text) => {
        void panels.copy(text);
      },
    },
    signal,
    options.dress,
  );

  const panels = panelKeeper({ ...options, words: () => texts.panel }, () => {
    show();
  });

  const show = () => {
    askBeforeLeaving(recovery.asksBeforeLeaving && told === pageOf(named));
    if (!named || named.sight.sighting.kind === 'excluded') {
      overlay.hide();
      return;
    }
    const { sighting, code, called } = named.sight;
    const { status, page, opens, notes } = recovery;
    const heard = askGuide({
      sighting: guided(sighting),
      recovery: { status, page, opens },
      called,
      device: options.device,
    });
    // For a moment the old picture stays.
    if (!heard) return;
    texts = heard;
    const here = pageOf(named);
    const { view, look } = texts;
    const open = panels.on(here);
    const target = sighting.kind === 'page' ? sighting.target : null;
    overlay.show({
      view: {
        ...view,
        page: here,
        open:
          wish && (wish.is === 'open' || wish.page === here)
            ? wish.is === 'open'
            : (view.open && named.isSure) || (here !== 'unknown' && recoveryPages.includes(here)),
        code: code && codeView(code.digits, texts.code),
        number: additions.number,
        notes,
        ...open,
      },
      home: look.launcherCorner,
      textSize: look.textSize,
      target: open.panel && options.targetIn ? options.targetIn(open.panel.at, sighting) : target,
      keepClear: [...(sighting.kind === 'page' ? sighting.keepClear : []), ...additions.keepClear],
      codeElement: code?.element ?? null,
    });
  };

  const askGuide = guideAsker(
    options,
    () => {
      show();
    },
    signal,
  );

  const readMore = options.extra?.((read) => {
    additions = read;
    show();
  }, signal);

  const look = ({ settled, now }: Moment) => {
    const place = options.place ? options.place() : document.location;
    if (!place) {
      overlay.hide();
      return null;
    }
    const seen = see(document, place, {
      catalogue,
      findCode: options.findCode,
      wanted,
      trail: named?.sight.trail ?? null,
      pressed: wasPressed(),
      settled,
      now,
    });
    named = bridge(named, seen, now);
    const page = pageOf(named);
    if (page !== told) tellOf(page, 'reached');
    readMore?.(named.sight);
    show();
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
  watch(document, look, tellingChanges(wanted), signal);
  return {
    open() {
      say('open');
      overlay.enter();
    },
    isSeen: () => overlay.isSeen(),
  };
}

function pageOf(named: Named | null): PageId | 'unknown' {
  return named?.sight.sighting.kind === 'page' ? named.sight.sighting.page : 'unknown';
}

function factsOf(named: Named | null): PanelFacts {
  const sighting = named?.sight.sighting;
  return sighting?.kind === 'page'
    ? { page: sighting.page, generation: sighting.generation, iam: sighting.iam }
    : { page: 'unknown', generation: 'any', iam: false };
}
