/** @jsxImportSource ../../utils/drawing */
import type { NoteView } from '../../utils/recovery/view';

/** Something about the recovery as a whole, with the answers that it takes. */
export function Note({ note }: { note: NoteView }) {
  return (
    <div data-part={note.part} data-where={note.where} class="warning note">
      <b>{note.title}</b>
      {note.texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {note.answers.map(({ text, to }) => (
        <button key={to} type="button" name="answer" value={to}>
          {text}
        </button>
      ))}
    </div>
  );
}
