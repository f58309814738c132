import type { RehearsalWords } from '../../utils/guide/rehearsal-words';
import type { PageLabels } from '../../utils/rehearsal/labels';
import { Drawn, DrawnButton, DrawnField } from './drawn';

export interface PageProps {
  labels: PageLabels;
  words: RehearsalWords;
  onNext: () => void;
}

/** Ids and names are those on record for AWS's pages: the guide recognises the drawn ones by the same rules. */
export function Identity({ labels, words, onNext }: PageProps) {
  return (
    <Drawn heading={labels.passwordHeading} note={words.stage.unknown.layout}>
      <label>
        <input id="root_user_radio_button" type="radio" value="ROOT" checked readOnly /> {labels.rootUser}
      </label>
      <DrawnField label={labels.email} name="resolving_input" filled={words.stage.filled} />
      <DrawnButton text={labels.next} onPress={onNext} />
    </Drawn>
  );
}

export function Password({ labels, words, onNext }: PageProps) {
  return (
    <Drawn heading={labels.passwordHeading} note={words.stage.unknown.layout}>
      <DrawnField label="Password" name="password" filled={words.stage.filled} />
      <DrawnButton text={labels.signIn} onPress={onNext} />
    </Drawn>
  );
}

export function Prompt({ labels, words, onNext }: PageProps) {
  return (
    <Drawn heading={labels.mfaHeading} note={words.stage.unknown.layout}>
      <DrawnField label={labels.mfaCode} name="mfaCode" filled={words.stage.filled} />
      <DrawnButton text={labels.recoveryLink} quiet onPress={onNext} />
    </Drawn>
  );
}

export function Troubleshoot({ labels, words, onNext }: PageProps) {
  return (
    <Drawn heading={labels.troubleshootHeading} note={words.stage.unknown.layout}>
      <p>{labels.resync}</p>
      <DrawnButton text={labels.alternative} onPress={onNext} />
    </Drawn>
  );
}
