declare global {
  interface Window {
    afterFrame: typeof afterFrame;
  }
}

/** Runs in the page: waits until the next frame is drawn; answers `performance.now()` right behind it. */
function afterFrame(): Promise<number> {
  return new Promise((done) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        done(performance.now());
      };
      port2.postMessage(null);
    });
  });
}

/** The first script of a page that is measured: `install` finds `window.afterFrame` there. */
export const firstScript = (install: () => void) =>
  `window.afterFrame = ${String(afterFrame)}; (${String(install)})();`;
