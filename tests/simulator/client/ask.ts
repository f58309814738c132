import type { Answer, PageState } from '../state.ts';

async function post(action: string, fields: Record<string, unknown>): Promise<unknown> {
  const response = await fetch(`/simulator/do/${action}`, { method: 'POST', body: JSON.stringify(fields) });
  return response.json();
}

/** Does something in the world for this browser profile. */
export async function act(action: string, fields: Record<string, unknown> = {}): Promise<Answer> {
  return (await post(action, fields)) as Answer;
}

/** The world as this browser profile may see it. */
export async function askState(): Promise<PageState> {
  return (await post('state', {})) as PageState;
}

/** The state, only after the page has loaded and the delay with which controls arrive has passed. */
export async function lateState(): Promise<PageState> {
  if (document.readyState !== 'complete') {
    await new Promise((resolve) => {
      addEventListener('load', resolve, { once: true });
    });
  }
  const state = await askState();
  await pause(state.renderDelay);
  return state;
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
