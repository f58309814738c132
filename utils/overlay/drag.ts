import type { Corner } from './place';

/**
 * Lets the person drag the card by the element that got this pointer press; it snaps to the nearest corner when let
 * go. A press on a control inside is left alone.
 */
export function drag(press: PointerEvent, card: HTMLElement, onDrop: (corner: Corner) => void): void {
  const handle = press.currentTarget;
  if (!press.isTrusted || !(handle instanceof HTMLElement)) return;
  if (press.target instanceof Element && press.target.closest('button')) return;

  const end = new AbortController();
  const { signal } = end;
  const drop = () => {
    end.abort();
    const { left, right, top, bottom } = card.getBoundingClientRect();
    card.style.removeProperty('translate');
    const vertical = top + bottom < window.innerHeight ? 'top' : 'bottom';
    onDrop(`${vertical}-${left + right < window.innerWidth ? 'left' : 'right'}`);
  };
  handle.setPointerCapture(press.pointerId);
  handle.addEventListener(
    'pointermove',
    ({ clientX, clientY }) => {
      card.style.setProperty('translate', `${clientX - press.clientX}px ${clientY - press.clientY}px`);
    },
    { signal },
  );
  handle.addEventListener('lostpointercapture', drop, { signal });
}
