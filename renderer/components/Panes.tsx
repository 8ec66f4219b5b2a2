import type { CSSProperties, ReactNode } from 'react';
import type { AppState } from '../appState.ts';
import { classes } from './Button.tsx';
import { Grip } from './Grip.tsx';
import { LeftColumn } from './LeftColumn.tsx';
import { DocumentViewer } from './viewer/DocumentViewer.tsx';

type PanesProps = {
  readonly app: AppState;
  /** A screen without a viewer. */
  readonly two?: boolean;
  readonly children: ReactNode;
};

/** Cases, a screen, and the open document beside it; how many of them fit is for the width to decide. */
export function Panes({ app, two = false, children }: PanesProps) {
  const { layout, openDocument, target, cited, open, closeDocument, ask } = app;
  const viewed = two || openDocument === null || target === null ? null : { document: openDocument, target };
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
        {children}
      </main>
      {viewed && (
        <aside className="right" aria-label="Document" tabIndex={-1} data-pane="">
          <Grip side="right" layout={layout} label="Width of the document" />
          <DocumentViewer
            key={viewed.document.id}
            document={viewed.document}
            target={viewed.target}
            cited={cited}
            onTarget={open}
            onClose={closeDocument}
            onRemove={() => ask({ kind: 'remove-document', document: viewed.document })}
          />
        </aside>
      )}
    </div>
  );
}
