import { Ellipsis, MoveHorizontal, Trash2, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Document, Span } from '../../../main/contract/documents.ts';
import type { OpenTarget } from '../../openTarget.ts';
import { IconButton } from '../Button.tsx';
import { MenuButton } from '../Menu.tsx';
import { PageView } from './PageView.tsx';
import { unitOf } from './places.ts';
import { useFind } from './useFind.ts';
import { useKeptPlace } from './useKeptPlace.ts';
import { usePage } from './usePage.ts';
import { ViewerStrip } from './ViewerStrip.tsx';
import { ViewerTools } from './ViewerTools.tsx';

type DocumentViewerProps = {
  readonly document: Document;
  readonly target: OpenTarget;
  /** What the answer on screen cites, in any document. */
  readonly cited: readonly Span[];
  readonly onTarget: (target: OpenTarget) => void;
  readonly onClose: () => void;
  readonly onRemove: () => void;
};

/** Scrolled so near to an end, Page Up and Page Down turn the page. */
const NEAR = 2;

/** There, Option and an arrow walk through the words of a text field. */
const isMac = navigator.platform.startsWith('Mac');

export function DocumentViewer({ document, target, cited, onTarget, onClose, onRemove }: DocumentViewerProps) {
  const [zoom, setZoom] = useState(1);
  const desk = useRef<HTMLElement>(null);
  const arriveAtEnd = useRef(false);
  const { page: number } = target;
  const { page, error } = usePage(document, number);

  const toPage = (to: number): void => {
    if (to === number || to < 1 || to > document.pages) return;
    onTarget({ documentId: document.id, page: to, span: target.span });
  };
  const find = useFind(document.id, number, target.text, (hit) => toPage(hit.page));

  const citedHere = useMemo(() => cited.filter((span) => span.documentId === document.id), [cited, document.id]);
  const { span } = target;
  const marks = useMemo(
    () => (span?.page === number ? [span] : citedHere.filter((each) => each.page === number)),
    [span, number, citedHere],
  );
  const hits = useMemo(() => find.hits?.filter((hit) => hit.page === number) ?? [], [find.hits, number]);

  // Once for every place that was followed; after that the scroll position is the reader's.
  const ready = page !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: waits for the page
  useLayoutEffect(() => {
    const element = desk.current;
    if (!element || !ready) return;
    const mark = target.span?.page === number ? element.querySelector('mark') : null;
    if (mark) mark.scrollIntoView({ block: 'center', inline: 'nearest' });
    else element.scrollTop = arriveAtEnd.current ? element.scrollHeight : 0;
    arriveAtEnd.current = false;
  }, [target, ready]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another result, perhaps on another page
  useLayoutEffect(() => {
    if (find.hit?.page === number) desk.current?.querySelector('.hit.now')?.scrollIntoView({ block: 'nearest' });
  }, [find.hit, ready, number]);

  useKeptPlace(desk, ready ? target : null);

  const turn = useRef(toPage);
  turn.current = toPage;
  useEffect(() => {
    const pressed = (event: globalThis.KeyboardEvent): void => {
      const by = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
      if (by === 0 || !event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented)
        return;
      if (isMac && event.target instanceof Element && event.target.closest('input, textarea')) return;
      event.preventDefault();
      turn.current(number + by);
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [number]);

  function keyDown(event: KeyboardEvent): void {
    const element = desk.current;
    if (!element || event.altKey || event.ctrlKey || event.metaKey) return;
    const below = element.scrollHeight - element.clientHeight - element.scrollTop;
    if (event.key === 'PageDown' && below <= NEAR) toPage(number + 1);
    else if (event.key === 'PageUp' && element.scrollTop <= NEAR && number > 1) {
      arriveAtEnd.current = true;
      toPage(number - 1);
    } else return;
    event.preventDefault();
  }

  return (
    <>
      <div className="vhead">
        <h2 className="grow cut strong" dir="auto" title={document.name}>
          {document.name}
        </h2>
        <MenuButton
          label="More"
          icon={Ellipsis}
          groups={[
            {
              items: [
                { label: 'Fit the width', icon: MoveHorizontal, current: zoom === 1, onChoose: () => setZoom(1) },
              ],
            },
            { items: [{ label: 'Remove…', icon: Trash2, deletes: true, onChoose: onRemove }] },
          ]}
        />
        <IconButton icon={X} label="Close the document" onClick={onClose} />
      </div>
      <ViewerTools
        unit={unitOf(document)}
        page={number}
        pages={document.pages}
        onPage={toPage}
        zoom={zoom}
        onZoom={setZoom}
        find={find}
      />
      <ViewerStrip document={document} page={number} cited={citedHere} onPage={toPage} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="desk" ref={desk} tabIndex={0} aria-label="Page" onKeyDown={keyDown}>
        <PageView
          document={document}
          number={number}
          page={page}
          error={error}
          zoom={zoom}
          marks={marks}
          hits={hits}
          hit={find.hit}
        />
      </section>
    </>
  );
}
