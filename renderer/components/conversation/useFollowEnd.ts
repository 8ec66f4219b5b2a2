import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react';

/** So near to the end, a reader counts as being there. */
const NEAR = 32;

/** What stays where it is: what has the focus, as a citation that was just followed, else what stands at the top. */
type Held = { readonly element: Element; readonly top: number; readonly chosen: boolean };

function heldIn(outer: HTMLElement, inner: HTMLElement): Held | null {
  const frame = outer.getBoundingClientRect();
  const focused = inner.contains(document.activeElement) ? document.activeElement : null;
  const focusedTop = focused?.getBoundingClientRect().top ?? 0;
  if (focused && focusedTop >= frame.top && focusedTop < frame.bottom)
    return { element: focused, top: focusedTop, chosen: true };
  const element = document.elementFromPoint(inner.getBoundingClientRect().left + 1, frame.top + NEAR);
  return element && inner.contains(element)
    ? { element, top: element.getBoundingClientRect().top, chosen: false }
    : null;
}

/**
 * Keeps the end in view while the content grows, but only for a reader who is at the end; anyone else's place stays, also
 * when lines break anew because the document was opened beside it.
 * Returns the way to go to the end.
 */
export function useFollowEnd(
  scroller: RefObject<HTMLElement | null>,
  content: RefObject<HTMLElement | null>,
  key: unknown,
  /** False while there is nothing but an invitation, which is read from its beginning. */
  begun: boolean,
): () => void {
  const atEnd = useRef(true);
  const hasBegun = useRef(begun);
  hasBegun.current = begun;

  const toEnd = useCallback(() => {
    atEnd.current = true;
    const element = scroller.current;
    if (element) element.scrollTop = element.scrollHeight;
  }, [scroller]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another conversation begins at its end
  useLayoutEffect(() => {
    if (hasBegun.current) toEnd();
  }, [toEnd, key]);

  useLayoutEffect(() => {
    const [outer, inner] = [scroller.current, content.current];
    if (!outer || !inner) return;
    let held: Held | null = null;
    let width = outer.clientWidth;
    const hold = (): void => {
      held = outer.clientWidth === width ? heldIn(outer, inner) : held;
    };
    let top = outer.scrollTop;
    // The content may have grown once more before this is told: only who scrolls up leaves the end.
    const note = (): void => {
      if (outer.scrollHeight - outer.scrollTop - outer.clientHeight < NEAR) atEnd.current = true;
      else if (outer.scrollTop < top) atEnd.current = false;
      top = outer.scrollTop;
      hold();
    };
    const observer = new ResizeObserver(() => {
      const isReflowed = outer.clientWidth > 0 && outer.clientWidth !== width;
      if (isReflowed) width = outer.clientWidth;
      const isPlaced = held !== null && (held.chosen || !atEnd.current);
      if (isReflowed && isPlaced && held?.element.isConnected) {
        outer.scrollTop += held.element.getBoundingClientRect().top - held.top;
        return;
      }
      if (hasBegun.current && atEnd.current) outer.scrollTop = outer.scrollHeight;
    });
    outer.addEventListener('scroll', note, { passive: true });
    outer.addEventListener('focusin', hold);
    observer.observe(inner);
    observer.observe(outer);
    return () => {
      outer.removeEventListener('scroll', note);
      outer.removeEventListener('focusin', hold);
      observer.disconnect();
    };
  }, [scroller, content]);

  return toEnd;
}
