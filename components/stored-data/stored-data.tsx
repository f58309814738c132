import { useId, useState } from 'preact/hooks';
import type { StoredDataWords } from '../../utils/guide/stored-data-words';
import './stored-data.css';

interface Props {
  words: StoredDataWords;
  /** What came of the last press; empty before the first. */
  said: string;
  onExport: () => void;
  onImport: (file: File) => void;
  onErase: () => void;
}

/** For a control that comes in the place of the one that was pressed. */
const takeFocus = (control: HTMLElement | null) => control?.focus();

/** Everything stored: take it along, bring it back, delete it (asked once more before). */
export function StoredData({ words, said, onExport, onImport, onErase }: Props) {
  const [question, setQuestion] = useState<'unasked' | 'open' | 'answered'>('unasked');
  const id = useId();
  const erase = () => {
    setQuestion('answered');
    onErase();
  };
  return (
    <section class="panel stored-data" data-part="stored-data" aria-labelledby={id}>
      <h2 class="panel-heading" id={id}>
        {words.heading}
      </h2>
      <p>{words.intro}</p>
      <p class="stored-data-row">
        <button type="button" class="button" onClick={onExport}>
          {words.export}
        </button>
        <small>{words.exportNote}</small>
      </p>
      <p class="stored-data-row">
        <label class="button">
          {words.import}
          <input
            type="file"
            accept="application/json,.json"
            class="visually-hidden"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) onImport(file);
              // The same file can be chosen again.
              currentTarget.value = '';
            }}
          />
        </label>
        <small>{words.importNote}</small>
      </p>
      {question === 'open' ? (
        <div role="group" aria-label={words.erase}>
          <p id={`${id}-question`}>{words.eraseQuestion}</p>
          <p class="stored-data-row">
            <button type="button" class="button" data-do="erase" onClick={erase}>
              {words.eraseYes}
            </button>
            <button
              type="button"
              ref={takeFocus}
              class="button-plain"
              aria-describedby={`${id}-question`}
              onClick={() => {
                setQuestion('answered');
              }}
            >
              {words.eraseNo}
            </button>
          </p>
        </div>
      ) : (
        <button
          type="button"
          ref={question === 'answered' ? takeFocus : null}
          class="button"
          data-do="ask-to-erase"
          onClick={() => {
            setQuestion('open');
          }}
        >
          {words.erase}
        </button>
      )}
      <p role="status" data-part="stored-data-said">
        {said}
      </p>
    </section>
  );
}
