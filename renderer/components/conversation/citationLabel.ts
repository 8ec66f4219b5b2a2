import type { Citation } from '../../../main/contract/conversations.ts';
import type { Document } from '../../../main/contract/documents.ts';
import { placeLabel, shortName, unitOf } from '../viewer/places.ts';

type Cited = Pick<Citation, 'documentId' | 'documentName' | 'page'>;

/** "Agreement, p. 14", or "p. 15" where the citation right before it names the same document. */
export function citationLabel(citation: Cited, documents: readonly Document[], before: Cited | null): string {
  const document = documents.find((each) => each.id === citation.documentId);
  const place = placeLabel(document, citation.page);
  if (before?.documentId === citation.documentId && place) return place;
  const name = shortName(document?.name ?? citation.documentName);
  return place ? `${name}, ${place}` : name;
}

/** The same in full, for the tooltip and the screen reader. */
export function citationTitle(citation: Cited, documents: readonly Document[]): string {
  const document = documents.find((each) => each.id === citation.documentId);
  return `${document?.name ?? citation.documentName}, ${unitOf(document)} ${citation.page}`;
}
