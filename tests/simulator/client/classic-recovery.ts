import { act, askState, pause } from './ask.ts';
import { need } from './dom.ts';
import { followControls } from './forms.ts';

const main = need('main');
const callButton = need('.call');
const codePlace = need('.code');
let watching = false;

/** Shows the body of one step by `display`, and ticks the steps before it. */
function show(stage: string): void {
  if (stage === 'email-sent') {
    need('.before').style.display = 'none';
    need('.after').style.display = 'block';
    return;
  }
  for (const step of document.querySelectorAll<HTMLElement>('[data-step]')) {
    step.style.display = step.dataset.step === stage ? 'block' : 'none';
  }
  tick('email', ['phone', 'failed', 'done'].includes(stage));
  tick('phone', stage === 'done');
}

function tick(step: string, ticked: boolean): void {
  need(`[data-ticked=${step}]`).style.display = ticked ? 'inline' : 'none';
}

/** The code and the sentence before it are made anew for every call, and taken away with it. */
function showCode(code: string | null): void {
  if (code === (codePlace.querySelector('strong')?.textContent ?? null)) return;
  codePlace.replaceChildren();
  const template = document.querySelector('template');
  if (code === null || !template) return;
  codePlace.append(template.content.cloneNode(true));
  need('strong', codePlace).textContent = code;
}

async function watchCall(): Promise<void> {
  const { call, stage } = await askState();
  showCode(call?.outcome === 'open' ? call.code : null);
  if (stage === 'done') show('done');
  else if (call?.outcome === 'failed') show('failed');
  else {
    await pause(300);
    await watchCall();
  }
}

async function callNow(): Promise<void> {
  if (main.dataset.duringCall === 'button-disabled') callButton.setAttribute('disabled', '');
  await act('voice');
  if (watching) return;
  watching = true;
  await watchCall();
  watching = false;
}

callButton.addEventListener('click', () => void callNow());
followControls(show);
show(main.dataset.stage ?? '');
