import { useEffect, useState } from 'react';
import type { Document, DocumentPage } from '../../../main/contract/documents.ts';
import type { ErrorData } from '../../../main/contract/errors.ts';
import type { Id } from '../../../main/contract/types.ts';
import { errorData, request } from '../../api.ts';

type PageState = {
  /** Null while it is fetched, or when it could not be. */
  readonly page: DocumentPage | null;
  readonly error: ErrorData | null;
};

type Fetched = PageState & { readonly documentId: Id; readonly number: number };

/** The text and word boxes of a page. Asked for again while the document is being read. */
export function usePage(document: Document, number: number): PageState {
  const [fetched, setFetched] = useState<Fetched | null>(null);
  const { id: documentId } = document;
  const current = fetched?.documentId === documentId && fetched.number === number ? fetched : null;
  const missing = current?.page ? null : `${document.state.kind} ${document.pagesRead} ${document.unread.length}`;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a page that is missing may have been read meanwhile
  useEffect(() => {
    let left = false;
    const show = (page: DocumentPage | null, error: ErrorData | null): void => {
      if (!left) setFetched({ documentId, number, page, error });
    };
    request('documents.page', { id: documentId, page: number }).then(
      (page) => show(page, null),
      (error) => show(null, errorData(error)),
    );
    return () => {
      left = true;
    };
  }, [documentId, number, missing]);

  return current ?? { page: null, error: null };
}
