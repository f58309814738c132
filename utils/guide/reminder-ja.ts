import type { BadgeWords } from '../reminder/badge';

export const reminderJa: BadgeWords = {
  badge: '備え',
  due: '復旧ナビ: 備えを確かめる日です',
};
