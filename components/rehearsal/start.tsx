import { useState } from 'preact/hooks';
import type { Said } from '../../utils/guide/popup-words';
import type { RehearsalWords } from '../../utils/guide/rehearsal-words';
import type { Direction, Handset } from '../../utils/rehearsal/rehearsal';
import './start.css';

export interface Wishes {
  direction: Direction;
  handset: Handset;
  /** Let the voice be heard, where there is one. */
  aloud: boolean;
}

interface Props {
  words: RehearsalWords['start'];
  /** This device has an English voice of its own. */
  hasVoice: boolean;
  onBegin: (wishes: Wishes) => void;
}

/** What is rehearsed this time. */
export function Start({ words, hasVoice, onBegin }: Props) {
  const [direction, setDirection] = useState<Direction>('to-phone');
  const [handset, setHandset] = useState<Handset>('another');
  const [aloud, setAloud] = useState(true);
  return (
    <form
      class="start"
      data-part="rehearsal-start"
      onSubmit={(event) => {
        event.preventDefault();
        onBegin({ direction, handset, aloud });
      }}
    >
      <p>{words.lead}</p>
      <Choices name="direction" words={words.direction} chosen={direction} onChoose={setDirection} />
      <Choices name="handset" words={words.handset} chosen={handset} onChoose={setHandset} />
      {hasVoice ? (
        <label class="start-choice">
          <input
            type="checkbox"
            checked={aloud}
            onChange={(event) => {
              setAloud(event.currentTarget.checked);
            }}
          />
          <span>{words.voice.label}</span>
        </label>
      ) : (
        <p class="detail">{words.voice.none}</p>
      )}
      <button type="submit" class="drawn-button">
        {words.begin}
      </button>
    </form>
  );
}

interface ChoicesProps<T extends string> {
  name: string;
  words: { legend: string; choices: Record<T, Said> };
  chosen: T;
  onChoose: (choice: T) => void;
}

function Choices<T extends string>({ name, words, chosen, onChoose }: ChoicesProps<T>) {
  return (
    <fieldset class="start-choices">
      <legend>{words.legend}</legend>
      {(Object.keys(words.choices) as T[]).map((choice) => (
        <label key={choice} class="start-choice">
          <input
            type="radio"
            name={name}
            value={choice}
            checked={choice === chosen}
            onChange={() => {
              onChoose(choice);
            }}
          />
          <span>
            {words.choices[choice].title}
            <span class="detail">{words.choices[choice].detail}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
