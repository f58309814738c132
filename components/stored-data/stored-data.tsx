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

/** Everything stored: take it along, bring it back, delete it (asked once more before). */
export function StoredData({ words, said, onExport, onImport, onErase }: Props) {
  const [asks, setAsks] = useState(false);
  const id = useId();
  const erase = () => {
    setAsks(false);
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
      {asks ? (
        <div role="group" aria-label={words.erase}>
          <p>{words.eraseQuestion}</p>
          <p class="stored-data-row">
            <button type="button" class="button" data-do="erase" onClick={erase}>
              {words.eraseYes}
            </button>
            <button
              type="button"
              class="button-plain"
              onClick={() => {
                setAsks(false);
              }}
            >
              {words.eraseNo}
            </button>
          </p>
        </div>
      ) : (
        <button
          type="button"
          class="button"
          data-do="ask-to-erase"
          onClick={() => {
            setAsks(true);
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
