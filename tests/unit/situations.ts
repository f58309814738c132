import type { GuideWords, Situation } from '../../utils/guide/guide-words';

const flags = [true, false];

/** Every situation that a page's words may depend on, in the language of these words. */
export const situationsIn = ({ quote, admin }: GuideWords): readonly Situation[] =>
  flags.flatMap((iam) =>
    flags.flatMap((is2026) =>
      flags.flatMap((called) =>
        flags.map((pressable) => ({
          button: quote('Sign in using alternative factors', '別の要素を使用したサインイン'),
          admin,
          iam,
          is2026,
          called,
          pressable,
        })),
      ),
    ),
  );
