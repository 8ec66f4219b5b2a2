import { type RefObject, useLayoutEffect } from 'react';

/** Keeps the middle of what is read in the middle when another width or another zoom makes the page higher or lower. */
export function useKeptPlace(scroller: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const outer = scroller.current;
    const inner = outer?.firstElementChild;
    if (!outer || !inner) return;
    /** As a share of the height; null at the top, which stays the top. */
    let middle: number | null = null;
    const note = (): void => {
      middle = outer.scrollTop > 0 ? (outer.scrollTop + outer.clientHeight / 2) / outer.scrollHeight : null;
    };
    const observer = new ResizeObserver(() => {
      if (middle !== null && outer.clientHeight > 0)
        outer.scrollTop = middle * outer.scrollHeight - outer.clientHeight / 2;
    });
    outer.addEventListener('scroll', note, { passive: true });
    observer.observe(inner);
    return () => {
      outer.removeEventListener('scroll', note);
      observer.disconnect();
    };
  }, [scroller]);
}
