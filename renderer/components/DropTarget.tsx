import { Ban } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { formatNumber } from '../format.ts';
import { Icon } from './Icon.tsx';

type DropTargetProps = {
  /** The case that what is dropped goes into; null where one will be made. */
  readonly caseName: string | null;
  /** Why nothing can be added now, e.g. because the library is locked. */
  readonly refused?: { readonly title: string; readonly text: string };
  readonly onFiles: (files: readonly File[]) => void;
};

/** The whole window takes files, dropped or pasted, at all times; nothing that is dropped on it ever navigates. */
export function DropTarget({ caseName, refused, onFiles }: DropTargetProps) {
  const [over, setOver] = useState<DataTransferItemList | null>(null);
  const latest = useRef({ refused, onFiles });
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    latest.current = { refused, onFiles };
  });
  useEffect(() => {
    const isRefused = () => latest.current.refused !== undefined || document.querySelector('dialog[open]') !== null;
    const add = (files: FileList) => {
      if (files.length > 0 && !isRefused()) latest.current.onFiles([...files]);
    };
    const dragged = (event: DragEvent) => {
      const { dataTransfer } = event;
      if (dataTransfer === null || !carriesFiles(dataTransfer)) return;
      event.preventDefault();
      dataTransfer.dropEffect = isRefused() ? 'none' : 'copy';
      setOver(dataTransfer.items);
    };
    // Leaving one element for another inside the window has a related target; leaving the window has none.
    const left = (event: DragEvent) => event.relatedTarget === null && setOver(null);
    const dropped = (event: DragEvent) => {
      setOver(null);
      const { dataTransfer } = event;
      if (dataTransfer === null) return;
      if (!carriesFiles(dataTransfer) && isEditable(event.target)) return;
      event.preventDefault();
      add(dataTransfer.files);
    };
    const pasted = (event: ClipboardEvent) => {
      const { clipboardData } = event;
      if (clipboardData === null || clipboardData.files.length === 0) return;
      // A word processor puts a picture of the text beside the text.
      if (isEditable(event.target) && clipboardData.types.includes('text/plain')) return;
      event.preventDefault();
      add(clipboardData.files);
    };
    const listening = new AbortController();
    const { signal } = listening;
    addEventListener('dragenter', dragged, { signal });
    addEventListener('dragover', dragged, { signal });
    addEventListener('dragleave', left, { signal });
    addEventListener('drop', dropped, { signal });
    addEventListener('paste', pasted, { signal });
    return () => listening.abort();
  }, []);

  const isOver = over !== null;
  useEffect(() => {
    if (isOver) card.current?.showPopover();
    else card.current?.hidePopover();
  }, [isOver]);

  return (
    <div ref={card} popover="manual" className={refused ? 'dropping no' : 'dropping'}>
      {refused ? (
        <h3 className="state att">
          <Icon of={Ban} small />
          {refused.title}
        </h3>
      ) : (
        <h3>{over ? dropTitle(over, caseName) : ''}</h3>
      )}
      <p className="q">{refused ? refused.text : 'Let go to begin reading. They stay on this computer.'}</p>
    </div>
  );
}

/** While they hang over the window only their number and kinds are known; a folder and a model have no kind. */
function dropTitle(items: DataTransferItemList, caseName: string | null): string {
  const files = [...items].filter((item) => item.kind === 'file');
  const count = formatNumber(files.length);
  const what = files.length > 1 ? `Add ${count} files` : 'Add';
  return caseName === null ? `${what} to a new case` : `${what} to ${caseName}`;
}

function carriesFiles(transfer: DataTransfer): boolean {
  return transfer.types.includes('Files');
}

function isEditable(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea') !== null;
}
