/** @jsxImportSource ../../utils/drawing */
import type { NoteView } from '../../utils/recovery/view';

export interface NoteEvents {
  onAnswer: (to: string, event: Event) => void;
}

/** Something about the recovery as a whole, with the answers that it takes. */
export function Note({ note, onAnswer }: { note: NoteView } & NoteEvents) {
  return (
    <div data-part={note.part} data-where={note.where ?? undefined} class="warning note">
      <b>{note.title}</b>
      {note.texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {note.answers.map(({ text, to }) => (
        <button
          key={to}
          type="button"
          onClick={(event: Event) => {
            onAnswer(to, event);
          }}
        >
          {text}
        </button>
      ))}
    </div>
  );
}
