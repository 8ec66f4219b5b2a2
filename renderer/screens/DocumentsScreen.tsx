import { MessageSquare, Plus } from 'lucide-react';
import { actions } from '../actions.ts';
import type { AppState } from '../appState.ts';
import { Button } from '../components/Button.tsx';
import { DocumentsTable } from '../components/DocumentsTable.tsx';
import { ReadingBox } from '../components/ReadingBox.tsx';
import { documentActs } from '../documentMenu.ts';
import { caseLine } from '../documentWords.ts';

/** All documents of the case: what was read of each, what was not and why. */
export function DocumentsScreen({ app }: { readonly app: AppState }) {
  const { current, documents, openDocument } = app;
  const acts = documentActs(app);
  return (
    <div className="screen">
      <div className="wide">
        <div className="title">
          <div className="grow">
            <h1>{current?.name}</h1>
            <p className="n">{caseLine(documents)}</p>
          </div>
          <div className="line">
            <Button icon={MessageSquare} onClick={() => app.goToConversation({ kind: 'fresh', provider: 'device' })}>
              Ask about this case
            </Button>
            <Button look="first" icon={Plus} onClick={() => actions.addDocuments.perform(app)}>
              Add documents
            </Button>
          </div>
        </div>
        <ReadingBox documents={documents} acts={acts} />
        {documents.length > 0 ? (
          <DocumentsTable documents={documents} acts={acts} openId={openDocument?.id ?? null} />
        ) : (
          <div className="empty">
            <h2>No documents in this case</h2>
            <p className="q">Drop files or a whole folder anywhere on this window, or choose them.</p>
          </div>
        )}
      </div>
    </div>
  );
}
