import fc from 'fast-check';
import { hidings } from './hiding';
import type { Place } from './layouts';
import { digits, sixDigits, writtenAccount, writtenPhone, type Owned } from './numbers';

/** Digits that are not the code of the call. */
export interface Decoy {
  what: string;
  html: string;
  place: Place;
  /** With the page, at the press, or a second after it. */
  comes: 'first' | 'press' | 'later';
}

type Drawn = readonly [what: string, html: string];

/** Texts that no rule may take for six digits, and numbers that the rest of their line makes longer or something else. */
const neverCodes = (a: string, b: string): readonly Drawn[] => [
  ['five digits', `<b>${a.slice(1)}</b>`],
  ['four digits', `<b>${a.slice(2)}</b>`],
  ['seven digits', `<b>${a}${b[0]}</b>`],
  ['eight digits', `<b>${a}${b.slice(4)}</b>`],
  ['postal code', `<p>${a.slice(3)}-${b.slice(2)}</p>`],
  ['other hyphen', `<b>${a.slice(0, 2)}-${a.slice(2)}</b>`],
  ['pairs', `<b>${a.slice(0, 2)} ${a.slice(2, 4)} ${a.slice(4)}</b>`],
  ['time', `<b>${a.slice(0, 2)}:${a.slice(2, 4)}:${a.slice(4)}</b>`],
  ['countdown text', `<span>00:${a.slice(4)}</span>`],
  ['thousands', `<b>${a.slice(0, 3)},${a.slice(3)}</b>`],
  ['decimal', `<b>${a.slice(0, 3)}.${a.slice(3)}</b>`],
  ['date', `<p>2026/${a.slice(0, 2)}/${a.slice(2, 4)}</p>`],
  ['years', `<p>2008-2026</p>`],
  ['amount', `<b>$${a}</b>`],
  ['yen', `<b>${a}円</b>`],
  ['number sign', `<b>#${a}</b>`],
  ['request', `<code>token=${a}&amp;key=${b}</code>`],
  ['case id', `<p>Case ID 1700${a}${b}</p>`],
  ['resource name', `<p>arn:aws:iam::${a}${b}:mfa/root-account-mfa-device</p>`],
  ['ending', `<p>(ending in ${a.slice(2)})</p>`],
  ['masked', `<p>*******${a.slice(2)}</p>`],
  ['sentence', `<p>6桁の番号 ${a} を入力します</p>`],
  ['instruction', '<p>6-digit code</p><p>6桁の番号</p><p>ステップ 2</p>'],
  ['placeholder', '<p>------</p><p>______</p>'],
  ['hexadecimal', `<code>${a.slice(1)}f</code>`],
  ['serial', `<b>A${a.slice(1)}</b>`],
  ['seven boxes', `<div>${Array.from(a + (b[0] ?? ''), (digit) => `<i>${digit}</i>`).join('')}</div>`],
  [
    'keypad',
    `<div>${['123', '456', '789', '*0#'].map((row) => `<div>${Array.from(row, (key) => `<span>${key}</span>`).join('')}</div>`).join('')}</div>`,
  ],
  ['split 2 + 4', `<p><b>${a.slice(0, 2)}</b><b>${a.slice(2)}</b></p>`],
  ['goes on behind', `<p><b>${a}</b>${b}</p>`],
  ['goes on in the next element', `<p><b>${a}</b><b>${b}</b></p>`],
  ['goes on after a space', `<p><b>${a}</b> <b>${b.slice(2)}</b></p>`],
  ['goes on after a hyphen', `<p><b>${a}</b>-${b.slice(2)}</p>`],
  ['goes on after a slash', `<p><b>${a}</b>/<b>${b}</b></p>`],
  ['has decimals behind', `<p><b>${a}</b>.${b.slice(3)}</p>`],
  ['is a fraction', `<p>0.<b>${a}</b></p>`],
  ['is the end of a date', `<p>2026/<b>${a}</b></p>`],
  ['goes on after a colon', `<p><b>${a}</b>:${b.slice(3)}</p>`],
  ['stands behind letters', `<p>REQ<b>${a}</b></p>`],
  ['stands before letters', `<p><b>${a}</b>ms</p>`],
  ['stands behind an underscore', `<p>id_<b>${a}</b></p>`],
  ['is an amount by its neighbour', `<p>¥<b>${a}</b></p>`],
  ['is an amount by the unit behind', `<p><b>${a}</b>円</p>`],
  ['is a count', `<p><b>${a}</b>件</p>`],
  ['is a share', `<p><b>${a}</b>%</p>`],
  ['is a number by its sign', `<p>#<b>${a}</b></p>`],
  ['is named a request', `<p>Request ID: <b>${a}</b></p>`],
  ['is named an error', `<p>Error code <b>${a}</b></p>`],
  ['is named an error in Japanese', `<p>エラーコード：<b>${a}</b></p>`],
  ['is named an error in English', `<div role="alert"><b>Error</b> <span>${a}</span></div>`],
  ['is named an error above it', `<h4>Error</h4><p>${a}</p>`],
  ['is named an invoice', `<p>Invoice</p><p>${a}</p>`],
  ['is named an invoice in Japanese', `<p>請求書番号：<b>${a}</b></p>`],
  ['is named a tracking number', `<dl><dt>Tracking number</dt><dd>${a}</dd></dl>`],
  ['is named an example', `<p>For example <b>${a}</b></p>`],
  ['is named a session', `<p>Session</p><p>${a}</p>`],
  ['is named a case', `<dl><dt>Case number</dt><dd>${a}</dd></dl>`],
  ['is named a receipt', `<table><tr><th>受付番号</th><td>${a}</td></tr></table>`],
  ['is named a reference', `<div>Reference</div><div>${a}</div>`],
  ['is a link', `<a href="#case">${a}</a>`],
  ['is dialled', `<p>+81 <span>${a}</span></p>`],
  ['is masked before', `<p>****<span>${a}</span></p>`],
];

/** Six digits where digits are never the code of a call. */
const wrongElements = (a: string): readonly Drawn[] => [
  ['field', `<input type="text" name="memo" value="${a}" placeholder="${a}">`],
  ['text area', `<textarea>${a}</textarea>`],
  ['option', `<select><option>${a}</option></select>`],
  [
    'script and style',
    `<script type="text/plain">${a}</script><style>/*${a}*/</style><noscript>${a}</noscript>`,
  ],
  [
    'attributes',
    `<p title="${a}" aria-label="${a}" data-code="${a}">…</p><img alt="${a}" title="${a}" width="9" height="9">`,
  ],
  ['telephone link', `<a href="tel:${a}">${a}</a>`],
  ['drawing', `<svg width="90" height="30"><text y="20">${a}</text></svg>`],
  ['footer', `<footer><p>${a}</p></footer>`],
  ['navigation', `<nav><b>${a}</b></nav>`],
  ['complement', `<div role="complementary"><b>${a}</b></div>`],
  ['timer', `<div role="timer"><b>${a}</b></div>`],
  ['moment', `<time>${a}</time>`],
  ['toast', `<div role="status" style="position:fixed;top:0;right:0"><b>${a}</b></div>`],
  ['editable', `<div contenteditable="true">${a}</div>`],
  ['frame', `<iframe width="90" height="30" srcdoc="<b>${a}</b>"></iframe>`],
  ['right to left', `<bdo dir="rtl">${a}</bdo>`],
  [
    'digits in another order',
    `<div style="display:flex;flex-direction:row-reverse">${Array.from(a, (digit) => `<i>${digit}</i>`).join('')}</div>`,
  ],
];

const anywhere = fc.constantFrom<Place>('header', 'above', 'card', 'result', 'below');
const outside = fc.constantFrom<Place>('header', 'above', 'below');
const anyTime = fc.constantFrom<Decoy['comes']>('first', 'press', 'later');

const oneOf = (list: readonly Drawn[]) => fc.constantFrom(...list);
const drawnAt = (drawn: fc.Arbitrary<Drawn>, place: fc.Arbitrary<Place>, comes = anyTime) =>
  fc
    .record({ drawn, place, comes })
    .map(({ drawn: [what, html], ...rest }): Decoy => ({ what, html, ...rest }));

/** Numbers of which a part stands in an element of its own; the whole is on the page too. */
const partOfOwned = ({ phone, account }: Owned) =>
  fc.oneof(
    fc
      .integer({ min: 3, max: 7 })
      .map((at): Drawn => ['part of the phone', `<p>${phone.slice(at, at + 6)}</p>`]),
    fc
      .integer({ min: 0, max: 6 })
      .map((at): Drawn => ['part of the account', `<p>${account.slice(at, at + 6)}</p>`]),
    fc.constant<Drawn>(['end of a written phone', `<p>+81 90 <span>${phone.slice(-6)}</span></p>`]),
  );

/** Anything that can stand near a code and is none. */
export const decoyOf = (own: Owned): fc.Arbitrary<Decoy> =>
  fc.oneof(
    {
      weight: 5,
      arbitrary: drawnAt(
        fc.tuple(sixDigits, sixDigits).chain(([a, b]) => oneOf(neverCodes(a, b))),
        anywhere,
      ),
    },
    {
      weight: 3,
      arbitrary: drawnAt(
        sixDigits.chain((a) => oneOf(wrongElements(a))),
        anywhere,
      ),
    },
    {
      weight: 3,
      arbitrary: drawnAt(
        sixDigits.chain((a) => oneOf(hidings.map(([what, hide]): Drawn => [what, hide(`<b>${a}</b>`)]))),
        anywhere,
      ),
    },
    { weight: 2, arbitrary: drawnAt(partOfOwned(own), anywhere) },
    {
      weight: 1,
      arbitrary: drawnAt(
        sixDigits.map((a): Drawn => ['six digits outside', `<p>${a}</p>`]),
        outside,
      ),
    },
    {
      weight: 1,
      arbitrary: drawnAt(
        sixDigits.map((a): Drawn => ['old six digits', `<p>${a}</p>`]),
        anywhere,
        fc.constant('first'),
      ),
    },
    {
      weight: 1,
      arbitrary: drawnAt(
        fc
          .constantFrom(...writtenPhone(own.phone), ...writtenAccount(own.account))
          .map((text): Drawn => ['whole number', `<p>${text}</p>`]),
        anywhere,
      ),
    },
    {
      weight: 1,
      arbitrary: drawnAt(
        digits(4).map((year): Drawn => ['short', `<i>${year}</i>`]),
        anywhere,
      ),
    },
  );
