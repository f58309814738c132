import type { Label } from './label';

export const supportHeading: Label = {
  name: 'supportHeading',
  spellings: [
    ['Lost or unusable Multi-Factor Authentication (MFA) device', 'en', 'doc', 'B', '2020–'],
    ['Request assistance with lost or unusable MFA device', 'en', 'doc', 'B', '2020–'],
  ],
};

export const stillProblems: Label = {
  name: 'stillProblems',
  spellings: [["I'm still having problems and would like to contact AWS Support", 'en', 'doc', 'B', '2020–']],
};

export const deviceProblem: Label = {
  name: 'deviceProblem',
  spellings: [['Problem with authentication device', 'en', 'ui', 'B', '2016–']],
};

export const supportLanguage: Label = {
  name: 'supportLanguage',
  spellings: [['Support language', 'en', 'ui', 'B', '2020–']],
};
