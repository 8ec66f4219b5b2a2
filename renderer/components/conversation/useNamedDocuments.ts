import { useRef } from 'react';
import type { Document } from '../../../main/contract/documents.ts';

/** The documents as far as an answer speaks of them: that reading goes on in one changes nothing there. */
export function useNamedDocuments(documents: readonly Document[]): readonly Document[] {
  const named = useRef(documents);
  if (!areNamedAlike(named.current, documents)) named.current = documents;
  return named.current;
}

function areNamedAlike(before: readonly Document[], after: readonly Document[]): boolean {
  return before.length === after.length && before.every((one, index) => isNamedAlike(one, after[index]));
}

function isNamedAlike(one: Document, other: Document | undefined): boolean {
  return (
    one === other ||
    (one.id === other?.id && one.name === other.name && one.format === other.format && one.pages === other.pages)
  );
}
