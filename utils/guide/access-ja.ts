import type { AccessWords } from './access-words';

export const accessJa: AccessWords = {
  heading: 'AWSの画面を読む許可',
  missing: '許可がないため、案内を出せません',
  reason:
    '復旧ナビは、AWSのサインイン、コンソール、サポートの画面を読んで案内します。書き換えも送信もしません。',
  grant: '許可する',
  granted: '許可されました。次に開くAWSの画面から案内します。',
  refused: '許可されませんでした。アドオンの管理画面の「権限」からも許可できます。',
};
