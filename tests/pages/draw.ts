/**
 * Small builders that the re-drawn pages share. How AWS's generations differ (tags, ids, nesting, order) is
 * drawn by hand in each page's file, so that the fixtures do not agree with each other.
 */

interface Drawing {
  lang?: string;
  title?: string;
  head?: string;
  body: string;
  /** JavaScript of the page itself. */
  script?: string;
}

/** A whole document. */
export function page({ lang, title = 'Amazon Web Services', head = '', body, script }: Drawing): string {
  return `<!doctype html>
<html${lang === undefined ? '' : ` lang="${lang}"`}>
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>${head}</head>
<body>
${body}
${script === undefined ? '' : `<script>${script}</script>`}
</body>
</html>`;
}

/** Milliseconds between `load` and the first act: long enough for a reader of the page to have looked once. */
const actAfter = 400;

/** Script of a page that acts by itself; `steps` may `await wait(milliseconds)`. Sets `window.fixtureReady` at the end. */
export function acting(steps: string): string {
  return `addEventListener('load', () => setTimeout(async () => {
  const wait = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
  ${steps}
  window.fixtureReady = true;
}, ${actAfter}));`;
}

/** Markup kept aside until `arriveIn` draws it, as a client-rendered page does with what it has fetched. */
export const late = (html: string) => `<template id="late">${html}</template>`;

export const arriveIn = (mount: string) =>
  `document.querySelector('${mount}').replaceChildren(document.querySelector('#late').content.cloneNode(true));`;

/** Replaces the element by an equal one: same markup, new nodes. */
export const redraw = (selector: string) =>
  `{ const old = document.querySelector('${selector}'); old.replaceWith(old.cloneNode(true)); }`;

export const modal = (html: string) => `<dialog class="overlay">${html}</dialog>`;

export const openModal = `document.querySelector('dialog.overlay').showModal();`;

/** What a browser's page translation leaves in place of a text node. */
export const translated = (text: string) =>
  `<font style="vertical-align: inherit;"><font style="vertical-align: inherit;">${text}</font></font>`;

/** Present on 2026 pages; its real content is a live credential, this one is planted. */
export const attributesMeta = '<meta name="attributes" content="cGxhbnRlZC1zZWNyZXQ=">';

export const cookieBar = `<div id="awsccc-cb" style="position:fixed;bottom:0;left:0;right:0;padding:8px;background:#eee">
  <span>Cookies</span> <button type="button">Accept all cookies</button> <button type="button">Decline</button></div>`;

/** Closed until somebody gives feedback. */
export const feedbackDialog = `<dialog><h2>Feedback</h2><textarea></textarea><button type="button">Send</button></dialog>`;

/** What the marketing site has above all its pages. */
export const siteBar = `<header><nav><a href="#">AWS</a><a href="#"><span>Sign in to the console</span></a></nav></header>`;

export const languageFooter = (language: string) =>
  `<div id="footer"><a id="awsc-language" href="#">${language}</a> <a href="#">Terms</a> <span>© 2026</span></div>`;

/** One transparent pixel, for pictures that need a size and no content. */
export const pixel = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
