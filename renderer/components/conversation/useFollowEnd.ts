import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react';

/** So near to the end, a reader counts as being there. */
const NEAR = 32;

/**
 * Keeps the end in view while the content grows, but only for a reader who is at the end; anyone else's place stays.
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
    const note = (): void => {
      atEnd.current = outer.scrollHeight - outer.scrollTop - outer.clientHeight < NEAR;
    };
    const observer = new ResizeObserver(() => {
      if (hasBegun.current && atEnd.current) outer.scrollTop = outer.scrollHeight;
    });
    outer.addEventListener('scroll', note, { passive: true });
    observer.observe(inner);
    observer.observe(outer);
    return () => {
      outer.removeEventListener('scroll', note);
      observer.disconnect();
    };
  }, [scroller, content]);

  return toEnd;
}
