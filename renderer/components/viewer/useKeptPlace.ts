import { type RefObject, useLayoutEffect, useRef } from 'react';

/** A place of the content, as a share of its height, and where on screen it is, as a share of the scroller's. */
type Held = { readonly place: number; readonly onScreen: number };

/**
 * Keeps the cited passage, or else the middle of what is read, where it is when another width or zoom changes the page.
 * `arrived` changes whenever another place was gone to; it is to be called after that.
 */
export function useKeptPlace(scroller: RefObject<HTMLElement | null>, arrived: unknown): void {
  const held = useRef<Held | null>(null);
  const height = useRef(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another place is held from then on
  useLayoutEffect(() => {
    if (!scroller.current) return;
    held.current = heldIn(scroller.current);
    height.current = scroller.current.scrollHeight;
  }, [scroller, arrived]);

  useLayoutEffect(() => {
    const outer = scroller.current;
    const inner = outer?.firstElementChild;
    if (!outer || !inner) return;
    // What is told of while the page has another height already is not the reader's doing.
    const note = (): void => {
      if (outer.scrollHeight === height.current) held.current = heldIn(outer);
    };
    const observer = new ResizeObserver(() => {
      if (outer.clientHeight === 0) return;
      if (held.current !== null)
        outer.scrollTop = held.current.place * outer.scrollHeight - held.current.onScreen * outer.clientHeight;
      height.current = outer.scrollHeight;
    });
    outer.addEventListener('scroll', note, { passive: true });
    observer.observe(inner);
    observer.observe(outer);
    return () => {
      outer.removeEventListener('scroll', note);
      observer.disconnect();
    };
  }, [scroller]);
}

/** Null at the top, which stays the top. */
function heldIn(outer: HTMLElement): Held | null {
  const { scrollTop, scrollHeight, clientHeight } = outer;
  const mark = outer.querySelector('mark')?.getBoundingClientRect();
  const below = mark ? mark.top - outer.getBoundingClientRect().top : -1;
  if (below >= 0 && below < clientHeight)
    return { place: (scrollTop + below) / scrollHeight, onScreen: below / clientHeight };
  return scrollTop > 0 ? { place: (scrollTop + clientHeight / 2) / scrollHeight, onScreen: 0.5 } : null;
}
