import { consolePagesJa } from '../../../utils/guide/console-pages-ja';
import type { Situation } from '../../../utils/guide/guide-words';
import { ja } from '../../../utils/guide/ja';
import { signInPagesJa } from '../../../utils/guide/sign-in-pages-ja';
import { supportPagesJa } from '../../../utils/guide/support-pages-ja';
import { companionAt } from '../../../utils/support/companion';

const flags = [true, false];

/** Panels of the tree that some page offers in some situation; the support companion is no part of it. */
export const offeredPanels: readonly string[] = [
  ...new Set(
    [ja.unknown, ...Object.values({ ...signInPagesJa, ...consolePagesJa, ...supportPagesJa })].flatMap(
      (words) =>
        flags.flatMap((iam) =>
          flags.flatMap((called) => {
            const situation: Situation = {
              button: '',
              admin: '',
              iam,
              called,
              is2026: false,
              pressable: true,
            };
            return (words(situation).offers ?? []).map(({ to }) => to).filter((to) => to !== companionAt);
          }),
        ),
    ),
  ),
];
