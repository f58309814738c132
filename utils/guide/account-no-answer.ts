/** Said by the content script itself when the background worker gives no answer. One constant each: bytes count there. */
export const noAnswerJa = '番号の判定ができませんでした。ツールバーの「復旧ナビ」で確かめられます。';
