import { useMemo, useSyncExternalStore } from 'react';
import type { Id } from '../../../main/contract/types.ts';
import { draftAt, draftRefused, draftTaken, hideDraft, onDrafts, setDraft } from './draftStore.ts';

type DraftHere = {
  readonly text: string;
  /** Kept a moment after the last change. */
  readonly set: (text: string) => void;
  /** Takes it off the screen; what is kept stays until something is set. */
  readonly hide: () => void;
  /** What was hidden was asked, and the conversation `began` with it, if it did. */
  readonly taken: (began: Id | null) => void;
  /** What was hidden was not asked. */
  readonly refused: (text: string) => void;
};

/** What was typed and not sent in this conversation, or, for null, in the case's next one. */
export function useDraft(caseId: Id, conversationId: Id | null): DraftHere {
  const text = useSyncExternalStore(onDrafts, () => draftAt({ caseId, conversationId }));
  const acts = useMemo(() => {
    const where = { caseId, conversationId };
    return {
      set: (next: string) => setDraft({ ...where, text: next }),
      hide: () => hideDraft(where),
      taken: (began: Id | null) => draftTaken(where, began),
      refused: (question: string) => draftRefused(where, question),
    };
  }, [caseId, conversationId]);
  return { text, ...acts };
}
