import type { PanelTree } from './tree';

/** What a person can do for the project on a screen that it does not know. */
export const report = { report: { isAction: true, copies: ['report'] } } as const satisfies PanelTree;
