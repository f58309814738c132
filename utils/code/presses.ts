/**
 * Notices clicks on the call buttons, the page's own included: they only say when a number may be the code of a call.
 * `buttons` names them as of the last look; `onPress` is called at once, and the answer tells whether one was pressed since
 * the last answer.
 */
export function notePresses(
  document: Document,
  buttons: () => readonly Element[],
  onPress: () => void,
  signal: AbortSignal,
): () => boolean {
  let pressed = false;
  const note = ({ target }: Event) => {
    if (!(target instanceof Node) || !buttons().some((button) => button.contains(target))) return;
    pressed = true;
    onPress();
  };
  document.addEventListener('click', note, { capture: true, signal });
  return () => {
    const answer = pressed;
    pressed = false;
    return answer;
  };
}
