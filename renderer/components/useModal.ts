import { type RefObject, useLayoutEffect } from 'react';

/** Opens the dialog over an inert window; what had the focus gets it back. Mark the first to have it with `data-focus`. */
export function useModal(dialog: RefObject<HTMLDialogElement | null>): void {
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element === null) return;
    element.showModal();
    element.querySelector<HTMLElement>('[data-focus]')?.focus({ focusVisible: true });
    // Before it is taken off the page: only then does the browser give the focus back.
    return () => element.close();
  }, [dialog]);
}
