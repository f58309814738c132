/** @jsxImportSource ../../utils/drawing */
import type { Corner } from '../../utils/overlay/corners';
import type { Picture } from '../../utils/overlay/picture';

export interface NaviProps {
  picture: Picture;
  /** The guide is wanted and has room. */
  open: boolean;
  corner: Corner;
  spotlight: boolean;
  codeRing: boolean;
  /** What a screen reader was last told to say; null until the live regions have stood empty for a moment. */
  announced: Picture | null;
}

/** All that the overlay draws. */
export function Navi({ picture, open, corner, spotlight, codeRing, announced }: NaviProps) {
  return (
    <div
      data-part="navi"
      data-page={picture.page}
      data-open={open}
      lang={picture.lang}
      class={`navi ${picture.textSize}`}
    >
      {spotlight && <div data-part="spotlight" class="ring" />}
      {codeRing && <div data-part="code-ring" class="ring" />}
      <aside class="dock" data-corner={corner} aria-label={picture.product}>
        <slot name={open ? 'open' : 'folded'} />
      </aside>
      <p class="unseen" role="status">
        {announced?.open && announced.said}
      </p>
      <p class="unseen" role="alert">
        {announced?.spoken}
      </p>
    </div>
  );
}
