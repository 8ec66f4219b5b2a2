import type { Citation } from '../../../main/contract/conversations.ts';
import type { Document } from '../../../main/contract/documents.ts';
import { doubtText } from '../../../main/contract/doubtText.ts';
import { classes } from '../Button.tsx';
import { citationLabel, citationTitle } from './citationLabel.ts';

type CitationChipProps = {
  readonly citation: Citation;
  readonly before: Citation | null;
  readonly documents: readonly Document[];
  readonly open: boolean;
  readonly onOpen: () => void;
};

/** Opens the page a claim came from. Says so in words when the claim could not be checked, or the document is gone. */
export function CitationChip({ citation, before, documents, open, onOpen }: CitationChipProps) {
  const removed = citation.quote === '';
  const title = citationTitle(citation, documents);
  const doubt = citation.doubt && doubtText(citation.doubt);
  return (
    <>
      <button
        type="button"
        className={classes('chip', open && 'open')}
        disabled={removed}
        aria-current={open ? 'true' : undefined}
        title={removed ? 'This document was removed from the case' : title}
        onClick={onOpen}
      >
        {citationLabel(citation, documents, before)}
        {removed && ' (removed)'}
      </button>
      {doubt && !removed && (
        <>
          {' '}
          <span className="unsure" title={doubt.why}>
            {doubt.check}
          </span>
        </>
      )}
    </>
  );
}
