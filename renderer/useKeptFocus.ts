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
    let waiting: MutationObserver | undefined;
    const came = ({ target }: FocusEvent) => {
      waiting?.disconnect();
      if (target instanceof HTMLElement)
        before = [target, ...before.filter((each) => each !== target)].slice(0, REMEMBERED);
    };
    const mend = () => {
      const [last, ...earlier] = before;
      if (document.activeElement !== document.body || last === undefined) return;
      if (last.checkVisibility()) {
        if (last.matches(':disabled')) waiting = whenEnabled(last);
        return;
      }
      const scope = document.querySelector('dialog[open]') ?? document;
      const back = last.isConnected ? undefined : earlier.find((each) => scope.contains(each) && canHaveFocus(each));
      (back ?? (scope === document ? paneOnScreen() : undefined))?.focus({ preventScroll: true });
    };
    const left = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget === null) setTimeout(mend);
    };
    document.addEventListener('focusin', came);
    document.addEventListener('focusout', left);
    return () => {
      waiting?.disconnect();
      document.removeEventListener('focusin', came);
      document.removeEventListener('focusout', left);
    };
  }, []);
}

function canHaveFocus(element: HTMLElement): boolean {
  return element.checkVisibility() && !element.matches(':disabled');
}

/** Nobody else has taken the focus as long as this is followed: `focusin` ends it. */
function whenEnabled(element: HTMLElement): MutationObserver {
  const observer = new MutationObserver(() => {
    if (element.matches(':disabled')) return;
    observer.disconnect();
    element.focus({ preventScroll: true });
  });
  observer.observe(element, { attributeFilter: ['disabled'] });
  return observer;
}
