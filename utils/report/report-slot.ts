import type { PanelView } from '../guide/panel-view';

/** Stands for the page's outline in a panel: the background worker does not know the page. */
export const reportSlot = '{report}';

export const withReport = (panel: PanelView, report: () => string): PanelView => ({
  ...panel,
  copies: panel.copies.map((copy) => (copy.text === reportSlot ? { ...copy, text: report() } : copy)),
});
