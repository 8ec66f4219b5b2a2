import { FileText, KeyRound, Lock, LockOpen, RefreshCw, Trash2, X } from 'lucide-react';
import type { Document } from '../main/contract/documents.ts';
import type { Id } from '../main/contract/types.ts';
import { request } from './api.ts';
import type { AppState } from './appState.ts';
import type { MenuGroup, MenuItem } from './components/Menu.tsx';
import { isBeingRead } from './documentIcon.ts';
import { reportFailure } from './failures.ts';

/** What can be done with one document, wherever it is listed. */
export type DocumentActs = {
  readonly open: (document: Document, page?: number) => void;
  readonly retry: (document: Document) => void;
  readonly cancel: (document: Document) => void;
  /** Stops all that is on its way into the case. */
  readonly cancelAll: (caseId: Id) => void;
  readonly enterPassword: (document: Document) => void;
  /** In the direction that lets words out main asks first, in a dialog that says what it means. */
  readonly setConfidential: (document: Document, confidential: boolean) => void;
  readonly remove: (document: Document) => void;
};

export function documentActs({ open, ask }: Pick<AppState, 'open' | 'ask'>): DocumentActs {
  return {
    open: ({ id }, page = 1) => open({ documentId: id, page, span: null }),
    retry: ({ id }) => void request('documents.retry', { id }).catch(reportFailure),
    cancel: ({ id }) => void request('jobs.cancel', { id }).catch(reportFailure),
    cancelAll: (caseId) => void request('documents.cancelAll', { caseId }).catch(reportFailure),
    enterPassword: (document) => ask({ kind: 'password', document }),
    setConfidential: ({ id }, confidential) =>
      void request('documents.setConfidential', { id, confidential }).catch(reportFailure),
    remove: (document) => ask({ kind: 'remove-document', document }),
  };
}

export function documentMenu(document: Document, acts: DocumentActs): readonly MenuGroup[] {
  const { kind } = document.state;
  return [
    {
      items: [
        { label: 'Open', icon: FileText, onChoose: () => acts.open(document) },
        ...(kind === 'failed' ? [{ label: 'Try again', icon: RefreshCw, onChoose: () => acts.retry(document) }] : []),
        ...(kind === 'password'
          ? [{ label: 'Enter the password…', icon: KeyRound, onChoose: () => acts.enterPassword(document) }]
          : []),
        ...(isBeingRead(document) ? [{ label: 'Cancel reading', icon: X, onChoose: () => acts.cancel(document) }] : []),
      ],
    },
    { items: [confidentialItem(document, acts)] },
    { items: [{ label: 'Remove…', icon: Trash2, deletes: true, onChoose: () => acts.remove(document) }] },
  ];
}

function confidentialItem(document: Document, acts: DocumentActs): MenuItem {
  return document.confidential
    ? { label: 'Not confidential…', icon: LockOpen, onChoose: () => acts.setConfidential(document, false) }
    : { label: 'Confidential again', icon: Lock, onChoose: () => acts.setConfidential(document, true) };
}
