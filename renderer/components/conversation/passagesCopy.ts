import type { Document, FoundPassage } from '../../../main/contract/documents.ts';
import { citationLabel } from './citationLabel.ts';

/** Found passages for the clipboard: each in its own words, then where it stands. */
export function passagesCopy(passages: readonly FoundPassage[], documents: readonly Document[]): string {
  return passages
    .filter((passage) => passage.text !== '')
    .map((passage) => {
      const label = citationLabel(passage, documents, null).replaceAll('\u00a0', ' ');
      return `${passage.text.replaceAll(/\s+/g, ' ').trim()} [${label}]`;
    })
    .join('\n\n');
}
