import { plainText } from '../pages/plain-text';
import { isDrawn } from '../pages/visible';
import { lineOf, type TextInside } from '../pages/walks';
import { boxAround, digitBoxes } from './digit-boxes';
import { controls, nameOf } from './own-text';
import { isForSupport } from './for-support';
import { namesAnother } from './naming';
import { plainDigits } from './shape';

/** Widest gap between two texts of one line that still read as one number, in units of the code's height. */
const widestGap = 0.8;
/** The same for a word that is written together with the number. */
const gapOfOneWord = 0.15;
/** Characters that are read before and behind a number. */
const reach = 40;
/** Characters of one text that are read. */
const longest = 200;

/** How long the number is good for, behind it. */
const countdown = /^\s*(?:\d:\d\d(?!\d)|\d{1,2} ?(?:分|min\w*|sec\w*)(?!\w| ?(?:ago|earlier|since|前)))/i;

type Direction = 'before' | 'behind';

interface Neighbour {
  text: string;
  /** To the number, in units of its height; Infinity on another line. */
  gap: number;
}

/** Whether what stands before or behind the number makes it a part of something longer, a quantity, or another number. */
export function isPartOfMore(element: Element, card: Element): boolean {
  const before = neighbour(element, card, 'before');
  const behind = neighbour(element, card, 'behind');
  return leadsOn(before) || goesOn(behind) || isNamed(before, behind) || isCopied(element, card);
}

/** 「受付番号は 482913」 names the number as 「482913 は受付番号です」 does. */
function isNamed(before: Neighbour, behind: Neighbour): boolean {
  const said = /^\s*(?:は|が|is |という|\()(.+?)(?:です|[).。\n]|$)/.exec(behind.text)?.[1] ?? '';
  return (
    namesAnother(before.text, before.gap < Infinity) ||
    namesAnother(said, false) ||
    isForSupport(before.text + endOf(before), endOf(behind) + behind.text)
  );
}

const endOf = ({ gap }: Neighbour) => (gap < Infinity ? '' : '\n');

/** Whether a button beside the number copies something else than a code. */
function isCopied({ parentElement: around }: Element, card: Element): boolean {
  return (
    around !== card &&
    [...(around?.querySelectorAll(controls) ?? [])].map(nameOf).some((name) => {
      const what = name.replace(/^copy |を?コピー.*/i, '');
      return /copy|コピー/i.test(name) && (namesAnother(what, true) || /link|address|リンク/i.test(what));
    })
  );
}

/** Ends so that the digits behind it are part of a longer number, an amount, or a number of something. */
function leadsOn({ text, gap }: Neighbour): boolean {
  return (
    (gap < widestGap &&
      /(?:(?:[\d+#$¥€£*]|[•●]{2}|\d ?[,/-]) ?|\S[/-]|\d[.:]|(?<![a-z])no\.? ?|(?:failed|error|失敗\S{0,6}|エラー\S{0,4}|ませんでした) ?\()$/i.test(
        plainText(text),
      )) ||
    (gap < gapOfOneWord && /[a-z_=&]$/i.test(text))
  );
}

/** Begins so that the digits before it are part of a longer number, an amount, or a count of something. */
function goesOn({ text, gap }: Neighbour): boolean {
  return (
    (gap < widestGap &&
      !((gap > gapOfOneWord || /^\s/.test(text)) && countdown.test(text)) &&
      /^(?: ?(?:[\d%円秒]|分(?!か)|ミリ秒|時間|ポイント|(?:ms|sec(?:ond)?s?|min(?:ute)?s?|hours?|jpy|usd|yen|dollars?|points?)\b|[,/-] ?\d)|[/-]\S|[.:]\d)/i.test(
        plainText(text),
      )) ||
    /^ ?(?:円|ポイント|points?|yen|jpy|usd) ?(?:\n|$)/i.test(text) ||
    (gap < gapOfOneWord && /^[a-z_=&件人名回個点分時日月年]/i.test(text))
  );
}

/** The visible text of the card next to the element, whatever nodes it is split into. */
function neighbour(element: Element, card: Element, direction: Direction): Neighbour {
  const texts = card.ownerDocument.createTreeWalker(card, NodeFilter.SHOW_TEXT);
  texts.currentNode = element;
  const step = () => (direction === 'before' ? texts.previousNode() : texts.nextNode()) as TextInside | null;
  let text = '';
  let nearest: TextInside | null = null;
  let line: Element | null = null;
  for (let node = step(); node && text.length < reach; node = step()) {
    const isNone = element.contains(node) || !isDrawn(node.parentElement) || isOwn(node);
    if (isNone || (!nearest && isCopy(node, element))) continue;
    if (node.data.trim() !== '') nearest ??= node;
    const gap = nearest && line && line !== lineOf(node.parentElement) ? '\n' : '';
    line = lineOf(node.parentElement);
    const near = direction === 'before' ? node.data.slice(-longest) : node.data.slice(0, longest);
    const data = plainText(near);
    text = direction === 'before' ? data + gap + text : text + gap + data;
  }
  return { text, gap: nearest ? gapTo(nearest, element, direction) : Infinity };
}

/** What a button says is no name of what stands beside it, and a countdown is no part of it. */
const isOwn = ({ parentElement }: TextInside) =>
  parentElement.closest('button, [role="button"], [role="timer"]') !== null;

/** The same number once more, for screen readers or for the eye, continues nothing. */
const isCopy = ({ data }: TextInside, element: Element) =>
  plainDigits(data) === plainDigits(element.textContent);

function gapTo(node: TextInside, element: Element, direction: Direction): number {
  const box = boxAround(digitBoxes(element));
  const range = node.ownerDocument.createRange();
  range.selectNodeContents(node);
  const lines = [...range.getClientRects()];
  const line = direction === 'before' ? lines.at(-1) : lines[0];
  if (!line) return Infinity;
  const height = box.bottom - box.top;
  const overlap = Math.min(line.bottom, box.bottom) - Math.max(line.top, box.top);
  const gap = direction === 'before' ? box.left - line.right : line.left - box.right;
  return overlap > Math.min(line.height, height) / 2 ? gap / height : Infinity;
}
