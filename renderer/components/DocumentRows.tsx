import { Ellipsis, Files, Plus, X } from 'lucide-react';
import { memo } from 'react';
import type { Document } from '../../main/contract/documents.ts';
import { formatCount } from '../../main/contract/formatCount.ts';
import { actions } from '../actions.ts';
import type { AppState } from '../appState.ts';
import { documentIcon, isBeingRead } from '../documentIcon.ts';
import { type DocumentActs, documentActs, documentMenu } from '../documentMenu.ts';
import { documentLine } from '../documentWords.ts';
import { formatTimeLeft } from '../format.ts';
import { classes, IconButton } from './Button.tsx';
import { MenuButton } from './Menu.tsx';
import { NotConfidential } from './NotConfidential.tsx';
import { ProgressBar } from './ProgressBar.tsx';
import { Row } from './Row.tsx';

/** More than these are looked through in the table, which can be filtered. */
const MOST_ROWS = 40;

export function DocumentRows({ app }: { readonly app: AppState }) {
  const { documents, screen, openDocument, goTo } = app;
  const acts = documentActs(app);
  const isTable = screen === 'documents';
  return (
    <>
      <div className="group">
        Documents <IconButton icon={Plus} label="Add documents" onClick={() => actions.addDocuments.perform(app)} />
      </div>
      {documents.length > 0 && (
        <Row
          icon={Files}
          name={documents.length === 1 ? 'Document list' : `All ${formatCount(documents.length, 'document')}`}
          current={isTable && 'page'}
          onOpen={() => goTo('documents')}
        />
      )}
      {!isTable && (
        <ul aria-label="Documents">
          {documents.slice(0, MOST_ROWS).map((document) => (
            <li key={document.id}>
              <DocumentRow document={document} isOpen={openDocument?.id === document.id} acts={acts} />
            </li>
          ))}
        </ul>
      )}
      {!isTable && documents.length > MOST_ROWS && (
        <p className="none">and {formatCount(documents.length - MOST_ROWS, 'more document')}</p>
      )}
    </>
  );
}

type DocumentRowProps = { readonly document: Document; readonly isOpen: boolean; readonly acts: DocumentActs };

const DocumentRow = memo(function DocumentRow({ document, isOpen, acts }: DocumentRowProps) {
  const { text, tone } = documentLine(document);
  return (
    <Row
      icon={documentIcon(document)}
      name={document.name}
      current={isOpen && 'true'}
      onOpen={() => (document.state.kind === 'password' ? acts.enterPassword(document) : acts.open(document))}
      menu={
        <MenuButton
          icon={Ellipsis}
          label={`More for ${document.name}`}
          small
          extra="more"
          groups={documentMenu(document, acts)}
        />
      }
      buttons={
        isBeingRead(document) && (
          <IconButton
            icon={X}
            label={`Cancel reading ${document.name}`}
            small
            extra="cancel"
            onClick={() => acts.cancel(document)}
          />
        )
      }
    >
      <div className={classes('sub', tone === 'attention' && 'att', tone === 'failed' && 'bad')} title={text}>
        {text}
      </div>
      {!document.confidential && <NotConfidential />}
      <Progress document={document} />
    </Row>
  );
}, hasSameLook);

/** The acts do the same for every render. */
function hasSameLook(before: DocumentRowProps, after: DocumentRowProps): boolean {
  return before.document === after.document && before.isOpen === after.isOpen;
}

function Progress({ document: { state, name } }: { readonly document: Document }) {
  if (state.kind !== 'reading' || state.pages < 2) return null;
  return (
    <div className="under">
      <ProgressBar fraction={state.page / state.pages} label={`Reading ${name}`} />
      {state.secondsLeft !== null && formatTimeLeft(state.secondsLeft)}
    </div>
  );
}
