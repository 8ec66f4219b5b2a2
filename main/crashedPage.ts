import { log } from './log.ts';

/** Milliseconds: a page that crashes again so soon would go on crashing. */
const TOO_SOON = 10_000;

/** The page's process may crash, or the system may end it: what the page shows is stored, so it is loaded anew. */
export function reloadWhenCrashed(contents: Pick<Electron.WebContents, 'on' | 'reload' | 'isDestroyed'>): void {
  let lastReload = Number.NEGATIVE_INFINITY;
  contents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    log('window.page.gone', { reason });
    const now = performance.now();
    if (now - lastReload < TOO_SOON) return;
    lastReload = now;
    // Not inside the event: Electron 45 may still be taking the old process apart (electron/electron#51900).
    setImmediate(() => {
      if (!contents.isDestroyed()) contents.reload();
    });
  });
}
