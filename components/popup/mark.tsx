import './mark.css';

export type MarkKind = 'good' | 'caution' | 'stop' | 'neutral';

const strokes: Record<MarkKind, string> = {
  good: 'M4.8 8.4 7.2 10.8 11.4 5.6',
  caution: 'M8 4.4v4.4M8 11.3v.3',
  stop: 'M5.5 5.5l5 5M10.5 5.5l-5 5',
  neutral: 'M5.2 8h5.6',
};

/** A small round sign beside words that say the same: never the only carrier of a meaning. */
export function Mark({ kind }: { kind: MarkKind }) {
  return (
    <svg class={`mark mark-${kind}`} viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="7.2" />
      <path d={strokes[kind]} />
    </svg>
  );
}
