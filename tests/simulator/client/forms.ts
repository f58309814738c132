import { act } from './ask.ts';

/**
 * Brings the page's marked controls to life: `data-do` posts a form (or a link's wish) to the simulator, `data-show`
 * asks for another view, `data-href` leaves the page.
 */
export function followControls(show: (view: string) => void): void {
  document.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!(event.target instanceof HTMLFormElement)) return;
    const { do: action, show: view } = event.target.dataset;
    if (view !== undefined) show(view);
    if (action !== undefined) void perform(action, event.target, show);
  });
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const control = event.target.closest<HTMLElement>(
      'a[data-do], a[data-show], button[data-show], [data-href]',
    );
    if (!control) return;
    event.preventDefault();
    const { do: action, show: view, href } = control.dataset;
    if (href !== undefined) location.assign(href);
    else if (view !== undefined) show(view);
    else if (action !== undefined) void perform(action, null, show);
  });
}

async function perform(
  action: string,
  form: HTMLFormElement | null,
  show: (view: string) => void,
): Promise<void> {
  const answer = await act(action, form ? Object.fromEntries(new FormData(form)) : {});
  const error = form?.querySelector<HTMLElement>('.error');
  if (error) error.style.display = answer.result === 'refused' ? 'block' : 'none';
  if (answer.result === 'refused' && error) return;
  if (answer.go !== undefined && answer.result === 'accepted') location.assign(answer.go);
  else if (answer.show !== undefined) show(answer.show);
}
