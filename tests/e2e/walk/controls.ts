import type { SimulatorUi } from '../../simulator/simulator.ts';
import { wordsOf } from '../../simulator/words/words.ts';
import type { Where } from '../harness/find.ts';

/** AWS's controls on the way, as a reader of this UI finds them. */
export function controlsOf(ui: SimulatorUi) {
  const { mfa, troubleshoot, email, phone, complete, credentials } = wordsOf[ui];
  const isClassic = ui === 'classic-ja' || ui === 'classic-en';
  const link = (text: string): Where => ({ css: 'a', text });
  const button = (text: string): Where => ({ css: 'button', text });
  return {
    email: { css: '#resolving_input' },
    next: { css: '#next_button' },
    captcha: { css: isClassic ? '#captcha_image' : '#core-container' },
    guess: { css: '#captchaGuess' },
    submitGuess: { css: '#submit_captcha' },
    password: { css: '#password' },
    signIn: { css: '#signin_button' },
    mfaCode: { css: '#mfaCode' },
    troubleshoot: link(mfa.troubleshoot),
    /** Classic: the button that goes on; 2026: one of two options. */
    otherFactors: isClassic ? button(troubleshoot.submit) : { css: 'label', text: troubleshoot.alternative },
    afterChoice: button(troubleshoot.submit),
    sendMail: button(email.send),
    call: button(isClassic ? phone.call : phone.voice),
    sms: button(phone.sms),
    code: { css: 'strong' },
    codeField: { css: 'input[autocomplete="one-time-code"]' },
    submitCode: button(phone.submit),
    finish: button(complete.submit),
    assignMfa: button(credentials.assign),
    removeMfa: button(credentials.remove),
    confirmRemoval: { css: 'dialog button', text: credentials.remove },
  } satisfies Record<string, Where>;
}

export type Controls = ReturnType<typeof controlsOf>;
