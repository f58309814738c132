import { attributesMeta, page } from './draw.ts';
import type { Fixture } from './fixture.ts';
import { call, steps } from './phone-call.ts';
import { noMfa, signIn } from './urls.ts';

/** The window never scrolls; a part of the page does, and what is due stands far down in it. */
const pane = (html: string) => `<style>html, body { margin: 0; height: 100%; overflow: hidden }
  main { height: 100vh; overflow: hidden auto } .far { height: 1500px }</style><main>${html}<div class="far"></div></main>`;
const far = '<div class="far"></div>';

export const fixtures: readonly Fixture[] = [
  {
    name: 'mfa-prompt: far down in a part that scrolls',
    variant: 'labels-only',
    url: signIn,
    expect: 'mfa-prompt',
    target: '.lost',
    html: page({
      lang: 'en',
      body: pane(
        `<h1>Multi-factor authentication</h1>${far}<input id="mfaCode"><a class="lost" href="#">Troubleshoot MFA</a>`,
      ),
    }),
  },
  {
    name: 'email-verification: far down in a body that scrolls for the window',
    variant: '2026-en',
    url: noMfa,
    expect: 'email-verification',
    target: '.send',
    html: page({
      lang: 'en',
      head: attributesMeta,
      body: `<style>html { height: 100%; overflow: hidden } body { height: 100%; margin: 0; overflow: auto } .far { height: 1500px }</style>
        ${far}<h2>Email verification</h2><button class="send">Send verification email</button>
        <button disabled data-testid="send-voice-message-button">Voice call</button>`,
    }),
  },
  {
    name: 'phone-verification: far down in a part that scrolls',
    variant: '2026-en',
    url: noMfa,
    expect: 'phone-verification',
    target: '.call',
    html: page({
      lang: 'en',
      head: attributesMeta,
      body: pane(`<h2>Email verification</h2><p>Verified</p>${far}<h2>Phone number verification</h2>
        <button class="call" data-testid="send-voice-message-button">Voice call</button>`),
    }),
  },
  {
    name: 'phone-verification: parked outside of what a part can be scrolled to',
    variant: 'near-miss',
    url: noMfa,
    expect: 'unknown',
    html: page({
      lang: 'en',
      body: pane(
        `<div style="position:relative;overflow:auto;height:300px"><p>…</p><div style="position:absolute;top:-4000px"><h2>Phone number verification</h2>
          <button data-testid="send-voice-message-button">Voice call</button></div></div>`,
      ),
    }),
  },
  {
    name: 'phone-code-on-screen: below the edge of a part that scrolls',
    variant: 'classic-ja',
    expect: 'phone-code-on-screen',
    code: '482913',
    ...call({ step: pane(steps.classicJapanese), appears: `${far}<strong>482913</strong>` }),
  },
  {
    name: 'phone-code-on-screen: scrolled away in a low box, in the middle of the window',
    variant: 'classic-en',
    expect: 'phone-code-on-screen',
    code: '482913',
    ...call({
      step: `<div style="height:160px;overflow:auto">${steps.classicEnglish}</div><p>Help</p>`,
      appears: '<div style="height:200px"></div><strong>482913</strong>',
    }),
  },
  {
    name: 'recovery-complete: far down in a part that scrolls',
    variant: 'classic-en',
    url: noMfa,
    expect: 'recovery-complete',
    target: '.finish',
    html: page({
      lang: 'en',
      body: pane(
        `<h2>Step 1: Email address verification</h2>${far}<h2>Step 3: Sign In</h2><button class="finish">Sign in to the console</button>`,
      ),
    }),
  },
  ...['fixed', 'absolute'].map((position): Fixture => ({
    name: `phone-verification: ${position} over a body that cuts off at its sides`,
    variant: 'labels-only',
    url: noMfa,
    expect: 'phone-verification',
    target: '.call',
    html: page({
      lang: 'en',
      head: attributesMeta,
      body: `<style>html, body { overflow-x: hidden }</style><p>AWS</p><div style="position:${position};inset:0;background:#fff">
        <div style="margin-top:200px"><h2>Phone number verification</h2>
        <button class="call" data-testid="send-voice-message-button">Voice call</button></div></div>`,
    }),
  })),
];
