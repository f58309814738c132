interface Driver {
  highlight(step: { element: string; popover: { title: string; description: string } }): void;
  destroy(): void;
}

declare global {
  interface Window {
    driver?: { js: { driver(config: { allowClose: boolean }): Driver } };
  }
}

export const popoverKey = 'F9';

/**
 * Runs as a content script, after driver.js: one popover on the control that our guide points at, at once. `toggle` is the
 * key that removes and shows it.
 */
export function showPopover(toggle: string): void {
  const show = () => {
    const driver = window.driver?.js.driver({ allowClose: false });
    driver?.highlight({
      element: '.call',
      popover: {
        title: 'ステップ2:電話番号の確認',
        description: '「すぐに連絡を受ける」を押します。登録した番号に電話がかかります。',
      },
    });
    return driver;
  };
  let shown = show();
  document.addEventListener('keydown', ({ key }) => {
    if (key !== toggle) return;
    shown?.destroy();
    shown = shown ? undefined : show();
  });
}
