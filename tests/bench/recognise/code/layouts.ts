/** Where a number can stand on the page of a phone step. */
export type Place = 'header' | 'above' | 'card' | 'result' | 'below';

const slot = (place: Place) => `<div data-slot="${place}"></div>`;

/** Phone steps. `.call` is pressed; `result` is where the code comes; `header`, `above` and `below` lie outside. */
export const layouts: readonly string[] = [
  `<div class="card"><h3>ステップ2:電話番号の確認</h3>${slot('card')}
    <button type="button" class="call">すぐに連絡を受ける</button>${slot('result')}</div>`,
  `<table class="card"><tr><td><b>Step 2: Phone number verification</b>${slot('card')}</td></tr>
    <tr><td>${slot('result')}</td></tr><tr><td><button type="button" class="call">Call me now</button></td></tr></table>`,
  `<div id="__next"><div><main><section class="card"><h2>Phone number verification</h2>
    <p>We will now send a 6-digit code to your phone (ending in 1111)</p>${slot('card')}
    <button type="submit" data-testid="send-sms-message-button"><span>SMS text</span></button>
    <button type="submit" class="call" data-testid="send-voice-message-button"><span>Voice call</span></button>
    <div>${slot('result')}</div></section></main></div></div>`,
  `<main><div class="card"><p>전화번호 확인</p>${slot('card')}<div>${slot('result')}</div>
    <button class="call" data-testid="send-voice-message-button">음성 통화</button></div></main>`,
  `<form class="card"><fieldset><legend>Phone number verification</legend>${slot('card')}
    <input type="submit" class="call" value="Call me now"></fieldset>${slot('result')}</form>`,
  `<div role="dialog" class="card"><h1>電話番号の確認</h1>${slot('card')}${slot('result')}
    <footer><a role="button" href="#" class="call">すぐに連絡を受ける</a></footer></div>`,
  `<ol><li>Step 1: Email address verification</li><li class="card"><b>Step 2: Phone number verification</b>${slot('card')}
    <p><button class="call">Call me now</button></p>${slot('result')}</li><li>Step 3: Sign In</li></ol>`,
  `<main><h2>Phone number verification</h2>${slot('card')}<button class="call">Call me now</button>${slot('result')}</main>`,
  `<div class="card"><div><h1>電話番号の確認</h1></div><div><div>${slot('card')}<button class="call">すぐに連絡を受ける</button></div>
    <div>${slot('result')}</div></div></div>`,
  `<dialog class="card modal"><h2>Phone number verification</h2>${slot('card')}
    <button class="call">Voice call</button>${slot('result')}</dialog>`,
];

/** The layout with its surroundings; `above` comes before every sign of the step, `below` is no part of it. */
export const around = (layout: string) =>
  `<header>${slot('header')}</header><div>${slot('above')}</div>${layout}<aside>${slot('below')}</aside>`;
