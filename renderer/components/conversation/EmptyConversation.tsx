import type { ReactNode } from 'react';
import type { Document } from '../../../main/contract/documents.ts';
import type { ModelState } from '../../../main/contract/models.ts';
import type { ProviderStatus } from '../../../main/contract/settings.ts';
import { caseLine } from '../../documentWords.ts';
import { Button } from '../Button.tsx';

type EmptyConversationProps = {
  readonly documents: readonly Document[];
  readonly model: ModelState;
  readonly onAddDocuments: () => void;
  readonly onAsk: () => void;
  readonly provider: ProviderStatus;
  /** Where it is answered. */
  readonly children: ReactNode;
};

/** Before the first question: what there is to ask about, what is missing, and where it is answered. */
export function EmptyConversation(props: EmptyConversationProps) {
  return (
    <>
      {props.provider.id === 'openai' ? <WithoutDocuments {...props} /> : <WithDocuments {...props} />}
      {props.children}
    </>
  );
}

function WithoutDocuments({ onAsk }: EmptyConversationProps) {
  return (
    <div className="big">
      <h2>Nothing has left yet</h2>
      <p className="q">
        Ask OpenAI in your own words. Documents, and answers made from them, stay on this computer. You read every
        message before it leaves.
      </p>
      <Button look="first" onClick={onAsk}>
        Write a message
      </Button>
    </div>
  );
}

function WithDocuments({ documents, model, provider, onAddDocuments, onAsk }: EmptyConversationProps) {
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
  const searches = provider.id === 'device' && (model.kind === 'none' || model.kind === 'failed');
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
