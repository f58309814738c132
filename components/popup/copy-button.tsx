import { useState } from 'preact/hooks';
import type { PopupWords } from '../../utils/guide/popup-words';

interface Props {
  words: Pick<PopupWords['phone'], 'copy' | 'copied' | 'copyFailed'>;
  text: string;
  /** Resolves to whether the text is on the clipboard now. */
  onCopy: (text: string) => Promise<boolean>;
}

export function CopyButton({ words, text, onCopy }: Props) {
  const [outcome, setOutcome] = useState<'copied' | 'copyFailed' | null>(null);
  return (
    <>
      <button
        type="button"
        class="button"
        onClick={() => {
          void onCopy(text).then((done) => {
            setOutcome(done ? 'copied' : 'copyFailed');
          });
        }}
      >
        {outcome === 'copied' ? words.copied : words.copy}
      </button>
      <span role="status" class={outcome === 'copyFailed' ? 'detail' : 'visually-hidden'}>
        {outcome && words[outcome]}
      </span>
    </>
  );
}
