import type { Document, ModelState } from '../../../main/contract/types.ts';
import { caseLine } from '../../documentWords.ts';
import { Button } from '../Button.tsx';

type EmptyConversationProps = {
  readonly documents: readonly Document[];
  readonly model: ModelState;
  readonly onAddDocuments: () => void;
  readonly onAsk: () => void;
};

/** Before the first question: what there is to ask about, and what is missing. */
export function EmptyConversation({ documents, model, onAddDocuments, onAsk }: EmptyConversationProps) {
  if (documents.length === 0) {
    return (
      <div className="big">
        <h2>Add documents first</h2>
        <p className="q">Drop them anywhere on this window, or choose them. They stay on this computer.</p>
        <Button look="first" onClick={onAddDocuments}>
          Add documents…
        </Button>
      </div>
    );
  }
  const nothingRead = documents.every((document) => document.pagesRead === 0);
  const going = documents.some(({ state }) => state.kind === 'reading' || state.kind === 'waiting');
  const searches = model.kind === 'none' || model.kind === 'failed';
  if (nothingRead) {
    return (
      <div className="big">
        <h2>{going ? 'The documents are being read' : 'No page of these documents was read'}</h2>
        <p className="q">
          {caseLine(documents)} {going && 'Questions can be asked as soon as the first page is read.'}
        </p>
        {!going && <Button onClick={onAddDocuments}>Add documents…</Button>}
      </div>
    );
  }
  return (
    <div className="big">
      <h2>No questions yet</h2>
      <p className="q">
        {caseLine(documents)} {going && 'Answers cover what has been read by then. '}
        {searches ? 'Type what you are looking for.' : 'Ask what you want to know.'}
      </p>
      <Button look="first" onClick={onAsk}>
        {searches ? 'Search this case' : 'Ask about this case'}
      </Button>
    </div>
  );
}
