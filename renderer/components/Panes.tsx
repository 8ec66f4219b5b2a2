import type { CSSProperties, ReactNode } from 'react';
import type { AppState } from '../appState.ts';
import { classes } from './Button.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Grip } from './Grip.tsx';
import { LeftColumn } from './LeftColumn.tsx';
import { DocumentViewer } from './viewer/DocumentViewer.tsx';

type PanesProps = {
  readonly app: AppState;
  /** Whether a document may be open beside the screen. */
  readonly viewer: boolean;
  readonly children: ReactNode;
};

/** Cases, a screen, and the open document beside it; how many of them fit is for the width to decide. */
export function Panes({ app, viewer, children }: PanesProps) {
  const { layout, openDocument, target, cited, open, closeDocument, ask } = app;
  const viewed = !viewer || openDocument === null || target === null ? null : { document: openDocument, target };
  const names = classes(
    'panes',
    viewed === null && 'two',
    viewed !== null && layout.rightInFront && 'show-right',
    layout.leftShown ? layout.narrow && 'show-left' : 'no-left',
  );
  const widths = {
    '--left': `${layout.widths.left}rem`,
    '--right-asked': `${layout.widths.right}rem`,
  } as CSSProperties;
  return (
    <div className={names} style={widths}>
      {layout.leftShown && <LeftColumn app={app} />}
      <main className="mid" tabIndex={-1} data-pane="">
        <ErrorBoundary key={app.screen}>{children}</ErrorBoundary>
      </main>
      {viewed && (
        <aside className="right" aria-label="Document" tabIndex={-1} data-pane="">
          <Grip side="right" layout={layout} label="Width of the document" />
          <ErrorBoundary key={viewed.document.id}>
            <DocumentViewer
              document={viewed.document}
              target={viewed.target}
              cited={cited}
              onTarget={open}
              onClose={closeDocument}
              onRemove={() => ask({ kind: 'remove-document', document: viewed.document })}
            />
          </ErrorBoundary>
        </aside>
      )}
    </div>
  );
}
