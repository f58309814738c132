import { plainDigits } from './shape';

/**
 * Ends of a label that call the number behind it something else than a code. Our own list: what AWS writes there is on
 * no record, and a missed code is better than a wrong one.
 */
const otherName = new RegExp(
  [
    '\\b(?:for example|id|(?:build|case|error|extension|invoice|order|reference|request|serial|session|ticket|tracking|version|zip)(?: ?(?:number|code|no|id))?)',
    '\\b(?:account|event|phone|postal|status) ?(?:number|code|no|id)',
    '(?:エラー|イベント|ステータス) ?(?:コード|番号)?',
    '(?:受付|整理|ケース|リクエスト|問い?合わせ|参照|注文|郵便|電話|アカウント|シリアル|チケット|取引|内線|請求書|管理) ?(?:番号|コード|id)',
    'バージョン|リファレンス|末尾|ending in',
  ]
    .map((end) => `(?:${end})$`)
    .join('|'),
);

const codeName = /^\s*(?:(?:your|verification|security|確認|認証)\s*)*(?:code|コード|番号|pin)[\s:：]*$/i;

/** Whether a label says that the number behind it is a code, and nothing else. */
export const namesCode = (label: string) => codeName.test(label);

export function namesAnother(label: string): boolean {
  return otherName.test(
    plainDigits(label)
      .toLowerCase()
      .replace(/[ :#.]+$/, ''),
  );
}
