import type { Label } from '../pages/label';
import { normalise } from '../pages/normalise';
import type { TextHit, TextIndex } from '../pages/text-index';

/** Every place where one of the label's spellings stands, or begins a longer text. */
export function hitsOf(label: Label, texts: TextIndex): readonly (TextHit & { wanted: string })[] {
  return label.spellings.flatMap(([text]) => {
    const wanted = normalise(text);
    return texts(wanted).map((hit) => ({ ...hit, wanted }));
  });
}
