import { lastDigits, maskNumber } from '../../utils/contact-number/mask';
import type { PopupWords } from '../../utils/guide/popup-words';
import './saved-number.css';

interface Props {
  words: PopupWords['phone'];
  text: string;
  onShow: () => void;
  onRemove: () => void;
}

/** The number kept on this device, masked: somebody may be looking over the shoulder. */
export function SavedNumber({ words, text, onShow, onRemove }: Props) {
  const last = lastDigits(text);
  return (
    <div class="saved-number" data-part="saved-number">
      <div>
        <p class="saved-number-label">{words.saved}</p>
        <p class="number">
          <span aria-hidden="true">{maskNumber(text)}</span>
          {last !== null && <span class="visually-hidden">{words.endingIn(last)}</span>}
        </p>
      </div>
      <div class="saved-number-buttons">
        <button type="button" class="button-quiet" onClick={onShow}>
          {words.show}
        </button>
        <button type="button" class="button-quiet" onClick={onRemove}>
          {words.remove}
        </button>
      </div>
    </div>
  );
}
