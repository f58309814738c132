import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { answerNumberQuestion } from '../utils/account/answer';

export default defineBackground({
  // A module shares the library's large metadata with the popup: both packages hold it once.
  type: 'module',
  main() {
    browser.runtime.onMessage.addListener((message: unknown) =>
      answerNumberQuestion(message, browser.storage.local),
    );
  },
});
