import { need } from './dom.ts';
import { followControls } from './forms.ts';

/** Shows one of the containers that are all in the document, by `display`. */
function show(view: string): void {
  for (const step of document.querySelectorAll<HTMLElement>('[data-step]')) {
    step.style.display = step.dataset.step === view ? 'block' : 'none';
  }
}

show(need('main').dataset.view ?? '');
followControls(show);
