import type { PageId } from '../pages/page';
import type { RecoverySession } from './session';

/** What one is doing on a page as far as the page alone tells. */
export function doingOn(page: PageId | null): NonNullable<RecoverySession['doing']> {
  if (page === 'phone-code-on-screen') return 'code-shown';
  return page === 'phone-failed' ? 'failed' : 'reached';
}
