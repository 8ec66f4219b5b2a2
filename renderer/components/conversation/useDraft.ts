import { useCallback, useSyncExternalStore } from 'react';
import type { Id } from '../../../main/contract/types.ts';
import { draftAt, hideDraft, onDrafts, setDraft } from './draftStore.ts';

type DraftHere = {
  readonly text: string;
  /** Kept a moment after the last change. */
  readonly set: (text: string) => void;
  /** Takes it off the screen; what is kept stays until something is set. */
  readonly hide: () => void;
};

/** What was typed and not sent in this conversation, or, for null, in the case's next one. */
export function useDraft(caseId: Id, conversationId: Id | null): DraftHere {
  const text = useSyncExternalStore(onDrafts, () => draftAt({ caseId, conversationId }));
  const set = useCallback((next: string) => setDraft({ caseId, conversationId, text: next }), [caseId, conversationId]);
  const hide = useCallback(() => hideDraft({ caseId, conversationId }), [caseId, conversationId]);
  return { text, set, hide };
}
