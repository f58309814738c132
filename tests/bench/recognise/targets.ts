import type { Figures } from './tally.ts';

export interface Line {
  what: string;
  is: string;
  target: string;
  isMet: boolean;
}

const percent = (share: number) => `${(share * 100).toFixed(2)} %`;
const count = (value: number) => value.toLocaleString('en');
const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);

/** Every figure that has a target, as it is printed and as it stands in docs/evidence.md. */
export function lines({ pages, negatives, code }: Figures): readonly Line[] {
  const recall = share(pages.right, pages.trials);
  const wrongPages = share(pages.wrongPage, pages.trials);
  const codes = share(code.shown, code.readable);
  return [
    {
      what: `Mutated pages recognised, with their target and code, of ${count(pages.trials)}`,
      is: percent(recall),
      target: '≥ 99.5 %',
      isMet: recall >= 0.995,
    },
    {
      what: 'Taken for another page',
      is: `${count(pages.wrongPage)} (${percent(wrongPages)})`,
      target: '≤ 0.1 %',
      isMet: wrongPages <= 0.001,
    },
    {
      what: 'Pointed at another control',
      is: count(pages.wrongTarget),
      target: '0',
      isMet: pages.wrongTarget === 0,
    },
    {
      what: `Something recognised on pages that are none, of ${count(negatives.trials)}`,
      is: count(negatives.falseAlarms),
      target: '0',
      isMet: negatives.falseAlarms === 0,
    },
    {
      what: `A wrong number on the code board, of ${count(code.trials)} phone steps and all pages above`,
      is: count(code.wrong),
      target: '0',
      isMet: code.wrong === 0,
    },
    {
      what: `The readable code on the board, of ${count(code.readable)} that were readable`,
      is: percent(codes),
      target: '≥ 99.5 %',
      isMet: codes >= 0.995,
    },
  ];
}
