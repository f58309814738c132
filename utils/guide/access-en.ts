import type { AccessWords } from './access-words';

export const accessEn: AccessWords = {
  heading: 'Permission to read AWS’s pages',
  missing: 'Without it no guide can appear',
  reason:
    'Fukkyu Navi reads AWS’s sign-in, console and support pages to guide you. It changes and sends nothing.',
  grant: 'Allow',
  granted: 'Allowed. The guide appears on the next AWS page that you open.',
  refused: 'Not allowed. You can also allow it under “Permissions” in the add-ons manager.',
};
