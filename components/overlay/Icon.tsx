/** @jsxImportSource ../../utils/drawing */
const shapes = {
  guide: 'M4 11 20 4 13 20l-2-7z',
  fold: 'm6 9 6 6 6-6',
  move: 'M12 3v18M3 12h18M9 6l3-3 3 3M9 18l3 3 3-3M6 9l-3 3 3 3M18 9l3 3-3 3',
};

/** A line drawing beside a label or inside a labelled button: never the only carrier of a meaning. */
export function Icon({ shape }: { shape: keyof typeof shapes }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d={shapes[shape]} />
    </svg>
  );
}
