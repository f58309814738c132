import type { RecoveryAnswer } from '../drawing/answer';
import type { PageId } from '../pages/page';
import { isRecoveryPage } from './advance';
import { unknownRecovery } from './link';

/** What the worker will most likely answer to a page that is reached: what is asked by it need not be asked again. */
export function expectedRecovery(page: PageId | 'unknown'): RecoveryAnswer {
  return isRecoveryPage(page) ? { ...unknownRecovery, status: 'active', page, opens: true } : unknownRecovery;
}
