import type { Span } from '../../../main/contract/documents.ts';

export function sameSpan(one: Span, other: Span): boolean {
  return (
    one.documentId === other.documentId && one.page === other.page && one.start === other.start && one.end === other.end
  );
}
