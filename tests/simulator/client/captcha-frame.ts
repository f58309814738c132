import { need } from './dom.ts';

document.addEventListener('submit', (event) => {
  event.preventDefault();
  const input = need('input');
  if (input instanceof HTMLInputElement) parent.postMessage({ captchaGuess: input.value }, '*');
});
