import { lateState } from './ask.ts';
import { el, need } from './dom.ts';

void lateState().then(({ words: { dead } }) => {
  need('#__next').append(el('main', {}, el('h1', {}, dead.heading), el('p', {}, dead.text)));
});
