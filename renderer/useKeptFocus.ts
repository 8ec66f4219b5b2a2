import { useEffect } from 'react';
import { paneOnScreen } from './panes.ts';

/** So many elements that had the focus are remembered: more, and it would jump to where nobody was just now. */
const REMEMBERED = 4;

/**
 * The focus is never lost. When what had it is removed, it goes to what had it before; when that is hidden, to the pane on
 * screen; when it is unavailable for a moment, as a switch is while it is saved, back to it. A click beside everything stays.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let before: readonly HTMLElement[] = [];
    const mend = () => {
      const [last, ...earlier] = before;
      waiting.disconnect();
      if (document.activeElement !== document.body || last === undefined || canHaveFocus(last)) return;
      if (last.checkVisibility()) {
        waiting.observe(document.body, { subtree: true, childList: true, attributeFilter: ['disabled', 'open'] });
        return;
      }
      const scope = document.querySelector('dialog[open]') ?? document;
      const back = last.isConnected ? undefined : earlier.find((each) => scope.contains(each) && canHaveFocus(each));
      (back ?? (scope === document ? paneOnScreen() : undefined))?.focus({ preventScroll: true });
    };
    // While it is unavailable: until it is available again, or gone.
    const waiting = new MutationObserver(() => {
      const [last] = before;
      if (last && canHaveFocus(last) && document.activeElement === document.body) last.focus({ preventScroll: true });
      else mend();
    });
    const came = ({ target }: FocusEvent) => {
      waiting.disconnect();
      if (target instanceof HTMLElement)
        before = [target, ...before.filter((each) => each !== target)].slice(0, REMEMBERED);
    };
    const left = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget === null) setTimeout(mend);
    };
    document.addEventListener('focusin', came);
    document.addEventListener('focusout', left);
    return () => {
      waiting.disconnect();
      document.removeEventListener('focusin', came);
      document.removeEventListener('focusout', left);
    };
  }, []);
}

function canHaveFocus(element: HTMLElement): boolean {
  return element.checkVisibility() && !element.matches(':disabled');
}
