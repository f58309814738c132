import type { BadgeWords } from '../reminder/badge';

export const reminderEn: BadgeWords = {
  badge: 'due',
  due: 'Fukkyu Navi: time to go through your preparations',
};
