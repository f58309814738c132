import fc from 'fast-check';

const around = (style: string) => (html: string) => `<div style="${style}">${html}</div>`;

/** Ways in which digits stand in the document and nobody can read them. */
export const hidings: readonly (readonly [what: string, hide: (html: string) => string])[] = [
  ['display none', around('display:none')],
  ['visibility hidden', around('visibility:hidden')],
  ['visibility collapse', around('visibility:collapse')],
  ['hidden attribute', (html) => `<div hidden>${html}</div>`],
  ['aria-hidden', (html) => `<div aria-hidden="true">${html}</div>`],
  ['content-visibility', around('content-visibility:hidden')],
  ['transparent', around('opacity:0')],
  ['nearly transparent', around('opacity:0.05')],
  ['transparent twice', (html) => around('opacity:0.4')(around('opacity:0.4')(html))],
  ['transparent ink', around('color:transparent')],
  ['transparent fill', around('-webkit-text-fill-color:transparent')],
  ['ink of the paper', around('background:#fff;color:#fff')],
  ['ink of the page', around('color:#fff')],
  ['ink on dark paper', around('background:rgb(20,20,20);color:rgb(22,22,22)')],
  ['no letter size', around('font-size:0')],
  ['one pixel letters', around('font-size:1px')],
  ['no height', around('height:0;overflow:hidden')],
  ['no width', around('width:0;overflow:hidden')],
  ['one pixel box', around('position:absolute;width:1px;height:1px;overflow:hidden')],
  ['max-height of a closed fold', around('max-height:0;overflow:clip')],
  ['clip rectangle', around('position:absolute;clip:rect(0 0 0 0)')],
  ['clip path', around('clip-path:inset(50%)')],
  ['clip circle', around('clip-path:circle(0)')],
  ['left of the page', around('position:absolute;left:-9999px')],
  ['above the page', around('position:absolute;top:-9999px')],
  ['shifted away', around('transform:translateX(-300vw)')],
  ['shrunk', around('transform:scale(0)')],
  ['shrunk to dots', around('transform:scale(0.05)')],
  ['turned away', around('transform:rotateY(90deg)')],
  ['indented away', (html) => `<div class="indented">${html}</div>`],
  [
    'moved out of its window',
    (html) => around('height:40px;overflow:hidden')(around('margin-top:80px')(html)),
  ],
  [
    'covered by a sibling',
    (html) =>
      `<div style="position:relative">${html}<div style="position:absolute;inset:0;background:#ddd"></div></div>`,
  ],
  ['covered by a drawn cover', (html) => `<div class="veiled">${html}</div>`],
  ['filtered away', around('filter:opacity(0)')],
  ['blurred', around('filter:blur(12px)')],
  ['masked letters', around('-webkit-text-security:disc')],
  ['closed details', (html) => `<details><summary>…</summary>${html}</details>`],
  ['closed dialog', (html) => `<dialog>${html}</dialog>`],
  ['closed popover', (html) => `<div popover>${html}</div>`],
  ['template', (html) => `<template>${html}</template>`],
  ['struck out', (html) => `<del>${html}</del>`],
  ['struck out by style', around('text-decoration:line-through')],
];

export const hiding = fc.constantFrom(...hidings);

/** Needed by some ways of drawing: a class with a generated cover, and one for screen readers. */
export const sheet = `<style>
  .sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .indented, .indented * { text-indent: -9999px; }
  .veiled { position: relative; }
  .veiled::after { content: ''; position: absolute; inset: 0; background: #ddd; }
</style>`;
