import axe from 'axe-core';
import { carry } from './in-tab.ts';

/** `navi`: our overlay; `page`: the whole document, for extension pages; `states`: overlays side by side, for what each is. */
export type AxeScope = 'navi' | 'page' | 'states';

export interface AxeViolation {
  rule: string;
  help: string;
  /** One line for each element. */
  elements: string[];
}

/** Runs in the tab's isolated world, after axe's own source: only there does the host show its closed root to axe. */
async function audit(scope: AxeScope, root: ShadowRoot | null): Promise<AxeViolation[]> {
  if (root) Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true });
  if (scope === 'navi' && !root) throw new Error('There is no overlay to audit.');
  const auditor = (window as unknown as { axe: typeof axe }).axe;
  const { violations } = await auditor.run(scope === 'navi' && root ? root.host : document, {
    resultTypes: ['violations'],
    iframes: false,
    elementRef: true,
    // Without the rules on a document as a whole, and without colours: among so many elements axe is slow to tell them.
    ...(scope === 'states' && {
      rules: Object.fromEntries(
        [
          'color-contrast',
          'landmark-unique',
          'region',
          'page-has-heading-one',
          'heading-order',
          'landmark-one-main',
        ].map((rule) => [rule, { enabled: false }]),
      ),
    }),
  });
  return violations.map(({ id, help, nodes }) => ({
    rule: id,
    help,
    elements: nodes.map(({ element, html, failureSummary }) => {
      const state = element?.closest<HTMLElement>('[data-state]')?.dataset.state ?? '';
      return `${state} ${html} ${failureSummary ?? ''}`;
    }),
  }));
}

export const auditSource = carry(audit, axe.source);
