import type { TickWords } from '../panel/tree';

export const tickWords: Readonly<Record<'ja' | 'en', TickWords>> = {
  ja: {
    done: (job) => `✓ ${job}(済み)`,
    tick: '終わりました(印を付ける)',
    untick: '印を消す',
    notSaved: '印を保存できませんでした。ツールバーの「復旧ナビ」で確かめてください。',
  },
  en: {
    done: (job) => `✓ ${job} (done)`,
    tick: 'Done: tick it',
    untick: 'Take the tick away',
    notSaved: 'The tick could not be saved. See Fukkyu Navi in the toolbar.',
  },
};
