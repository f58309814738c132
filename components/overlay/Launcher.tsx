/** @jsxImportSource ../../utils/drawing */
import type { GuideView } from '../../utils/guide/view';
import { Icon } from './Icon';

/** Opens the guide; in the open card it is what folds it, and stays the same element, so that it keeps the focus. */
export function Launcher({ chrome, open }: Pick<GuideView, 'chrome' | 'open'>) {
  return (
    <button
      type="button"
      data-part="launcher"
      class={open ? 'tool' : 'launcher'}
      aria-expanded={open}
      title={open ? chrome.fold : undefined}
      name="toggle"
    >
      <Icon shape={open ? 'fold' : 'guide'} />
      {!open && chrome.launcher}
    </button>
  );
}
