import type { ReactNode } from 'react';
import type { Document } from '../../../main/contract/documents.ts';
import type { ErrorData } from '../../../main/contract/errors.ts';
import type { HeldWords } from '../../../main/contract/review.ts';
import type { OpenTarget } from '../../openTarget.ts';
import { Button } from '../Button.tsx';
import { Dialog } from '../Dialog.tsx';
import { FailureBox } from '../FailureBox.tsx';
import { unitOf } from '../viewer/places.ts';

type HeldWordsDialogProps = {
  /** What was typed. */
  readonly text: string;
  readonly held: HeldWords;
  /** Those of the case on screen. */
  readonly documents: readonly Document[];
  readonly trouble: ErrorData | null;
  readonly feet: ReactNode;
  readonly onClose: () => void;
  readonly onOpen: (target: OpenTarget) => void;
};

/** Some of the typed words stand in a document: which ones, where, and what can be done. */
export function HeldWordsDialog({ text, held, documents, trouble, feet, onClose, onOpen }: HeldWordsDialogProps) {
  const { source } = held;
  const words = text.slice(held.start, held.end);
  const document = documents.find(({ id }) => id === source?.documentId);
  const openPage = (): void => {
    if (source === null) return;
    onClose();
    onOpen({ documentId: source.documentId, page: source.page, span: null, text: words });
  };
  return (
    <Dialog title="Words of a document stay here" extra="held" onClose={onClose} feet={feet}>
      {trouble && <FailureBox error={trouble} />}
      <p className="q">Nothing was sent. These words of your text</p>
      <blockquote className="words">“{words}”</blockquote>
      {source === null ? (
        <p className="q">
          stand in an answer that was made on this computer from your documents. Take them out, or ask on this computer.
        </p>
      ) : (
        <>
          <p className="q">
            stand in “{source.documentName}”{!document && ' of another case'}, {unitOf(document)} {source.page}, which
            is confidential. Take them out, or ask on this computer.
          </p>
          <p className="buttons">
            <Button onClick={openPage}>Open the {unitOf(document)}</Button>
          </p>
        </>
      )}
    </Dialog>
  );
}
