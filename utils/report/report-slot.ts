/** Stands for the page's outline in a panel: the background worker does not know the page. */
export const reportSlot = '{report}';
