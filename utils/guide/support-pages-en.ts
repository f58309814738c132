import type { SupportPageWords } from './guide-words';

export const supportPagesEn: SupportPageWords = {
  'support-mfa-form': () => ({
    title: 'The form that asks Support for help',
    steps: [
      'The form is in English. Where there is “Support language”, you can choose Japanese.',
      'For a broken or lost device: “My device was lost, stolen, or damaged”.',
      'Japanese support: 9:00 to 18:00 Japan time, not on weekends and holidays.',
    ],
    next: 'Somebody may ask for a number that comes to the root user’s mailbox.',
    offers: [{ text: 'How to fill it in, and the hours', to: 'companion' }],
  }),
};
