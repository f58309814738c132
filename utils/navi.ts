import { notePresses } from './code/presses';
import { noAdditions, type Extra } from './extra';
import { guideFor, type GuideInput } from './guide/guide-for';
import type { GuideWords } from './guide/guide-words';
import { mountOverlay, type Dress } from './overlay/overlay';
import { bridge, type Named } from './pages/bridge';
import { catalogueLabels } from './pages/catalogue-labels';
import type { PageDefinition } from './pages/evidence';
import type { PageLocation } from './pages/look';
import type { PageId } from './pages/page';
import { see } from './pages/sight';
import { wantedTexts } from './pages/text-index';
import { advance, stop } from './recovery/advance';
import type { Device } from './recovery/device';
import { guardedSessionSlot } from './recovery/session-guard';
import type { RecoverySession } from './recovery/session';
import { follow, load, update, type StorageArea, type StorageEvents } from './store';
import { watch, type Moment } from './watch';

export interface NaviOptions {
  catalogue: readonly PageDefinition[];
  words: GuideWords;
  pages: GuideInput['pages'];
  lang: 'ja' | 'en';
  device: Device;
  storage: StorageArea;
  storageEvents: StorageEvents;
  extra?: Extra;
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

/** The whole product on one page: watch, recognise, remember, guide. Ends with the signal. */
export async function runNavi(document: Document, options: NaviOptions): Promise<void> {
  const { catalogue, storage, storageEvents, signal } = options;
  const wanted = wantedTexts(catalogueLabels(catalogue));
  let session: RecoverySession = (await load(storage, guardedSessionSlot)).value;
  let named: Named | null = null;
  let wish: Wish | null = null;
  let additions = noAdditions;

  const wasPressed = notePresses(document, () => named?.sight.trail?.watched ?? [], signal);

  const setSession = (change: (now: RecoverySession) => RecoverySession) => {
    const next = change(session);
    if (next === session) return;
    // The last step is said to whoever arrives there by the recovery.
    if (next.status === 'finished') wish = { page: pageOf(named), is: 'open' };
    session = next;
    void update(storage, guardedSessionSlot, change);
  };

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
        setSession((now) => stop(now, Date.now()));
        say('folded');
      },
    },
    signal,
    options.dress,
  );

  const show = () => {
    if (!named || named.sight.sighting.kind === 'excluded') {
      overlay.hide();
      return;
    }
    const { sighting, code, called } = named.sight;
    const said = guideFor({
      sighting,
      session,
      code: code?.digits ?? null,
      called,
      wish: wish && (wish.is === 'open' || wish.page === pageOf(named)) ? wish.is : null,
      device: options.device,
      lang: options.lang,
      words: options.words,
      pages: options.pages,
    });
    overlay.show({
      view: { ...said, number: additions.number },
      target: sighting.kind === 'page' ? sighting.target : null,
      keepClear: [...(sighting.kind === 'page' ? sighting.keepClear : []), ...additions.keepClear],
      codeElement: code?.element ?? null,
    });
  };

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
      wanted,
      trail: named?.sight.trail ?? null,
      pressed: wasPressed(),
      settled,
      now,
    });
    named = bridge(named, seen, now);
    // Who has just stopped on this page has not started anew by standing on it.
    const isStopped = session.status === 'abandoned' && wish?.page === pageOf(named);
    if (!isStopped) setSession((before) => advance(before, seen.sighting, now));
    readMore?.(named.sight);
    show();
    return named.sight.lookAgainAt;
  };

  follow(storageEvents, guardedSessionSlot, signal, ({ value }) => {
    session = value;
    show();
  });
  watch(document, look, signal);
}

function pageOf(named: Named | null): PageId | 'unknown' {
  return named?.sight.sighting.kind === 'page' ? named.sight.sighting.page : 'unknown';
}
