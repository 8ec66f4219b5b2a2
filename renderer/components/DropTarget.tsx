import { Ban } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { formatNumber } from '../format.ts';
import { Icon } from './Icon.tsx';

type Refusal = { readonly title: string; readonly text: string };

/** What hangs over the window: how many files, and why they cannot be let go here. */
type Hanging = { readonly count: number; readonly refusal: Refusal | null };

type DropTargetProps = {
  /** The case that what is dropped goes into; null where one will be made. */
  readonly caseName: string | null;
  /** Why nothing can be added now, e.g. because the library is locked. */
  readonly refused?: Refusal;
  readonly onFiles: (files: readonly File[]) => void;
  /** Files were let go or pasted all the same. */
  readonly onRefused?: (refusal: Refusal) => void;
};

/** In a conversation with OpenAI nothing can be added, so that nobody has to wonder what goes along. */
export const documentsStay: Refusal = {
  title: 'Not in an OpenAI conversation',
  text: 'Documents never leave this computer for OpenAI.',
};

const dialogIsOpen: Refusal = { title: 'Not now', text: 'Close the open dialog first.' };

/** The whole window takes files, dropped or pasted, at all times; nothing that is dropped on it ever navigates. */
export function DropTarget({ caseName, refused, onFiles, onRefused }: DropTargetProps) {
  const [over, setOver] = useState<Hanging | null>(null);
  const latest = useRef({ refused, onFiles, onRefused });
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    latest.current = { refused, onFiles, onRefused };
  });
  useEffect(() => {
    const refusal = () => latest.current.refused ?? (document.querySelector('dialog[open]') ? dialogIsOpen : null);
    const add = (files: FileList) => {
      const why = refusal();
      if (files.length === 0) return;
      if (why === null) latest.current.onFiles([...files]);
      else latest.current.onRefused?.(why);
    };
    const dragged = (event: DragEvent) => {
      const { dataTransfer } = event;
      if (dataTransfer === null || !carriesFiles(dataTransfer)) return;
      event.preventDefault();
      const why = refusal();
      dataTransfer.dropEffect = why ? 'none' : 'copy';
      const count = [...dataTransfer.items].filter((item) => item.kind === 'file').length;
      setOver((before) => (before?.count === count && before.refusal === why ? before : { count, refusal: why }));
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
    <div ref={card} popover="manual" className={over?.refusal ? 'dropping no' : 'dropping'}>
      {over?.refusal ? (
        <h3 className="state att">
          <Icon of={Ban} small />
          {over.refusal.title}
        </h3>
      ) : (
        <h3>{dropTitle(over?.count ?? 0, caseName)}</h3>
      )}
      <p className="q">{over?.refusal?.text ?? 'Let go to begin reading. They stay on this computer.'}</p>
    </div>
  );
}

/** While they hang over the window only their number is known; a folder counts as one. */
function dropTitle(count: number, caseName: string | null): string {
  const what = count > 1 ? `Add ${formatNumber(count)} files` : 'Add';
  return `${what} to ${caseName ?? 'a new case'}`;
}

function carriesFiles(transfer: DataTransfer): boolean {
  return transfer.types.includes('Files');
}

function isEditable(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea') !== null;
}
