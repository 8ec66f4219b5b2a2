import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Answer, Conversation, Question } from '../../../main/contract/conversations.ts';
import type { HeldWords } from '../../../main/contract/review.ts';
import type { Id } from '../../../main/contract/types.ts';

/** What a person wants to ask OpenAI. With `answerId`: a further answer to the question of that one. */
export type ReviewRequest = {
  readonly conversationId: Id;
  readonly parentId: Id | null;
  readonly answerId: Id | null;
  readonly text: string;
};

export type ReviewOutcome =
  | { readonly kind: 'sent'; readonly question: Question; readonly answer: Answer }
  /** Asked in a new conversation on this computer. */
  | { readonly kind: 'on-device'; readonly conversation: Conversation }
  /** Nothing was sent; `held` are words that may not leave. */
  | { readonly kind: 'kept'; readonly held: HeldWords | null };

export type Reviewing = {
  readonly request: ReviewRequest;
  readonly settle: (outcome: ReviewOutcome) => void;
};

const kept: ReviewOutcome = { kind: 'kept', held: null };

/** `ask` resolves when the person has decided; until then `reviewing` is what the dialog shows. */
export function useAskReview(): {
  readonly reviewing: Reviewing | null;
  readonly ask: (request: ReviewRequest) => Promise<ReviewOutcome>;
} {
  const [reviewing, setReviewing] = useState<Reviewing | null>(null);
  const latest = useRef<Reviewing | null>(null);
  const ask = useCallback(
    (request: ReviewRequest) =>
      new Promise<ReviewOutcome>((resolve) => {
        const next: Reviewing = {
          request,
          settle: (outcome) => {
            latest.current = null;
            setReviewing(null);
            resolve(outcome);
          },
        };
        latest.current = next;
        setReviewing(next);
      }),
    [],
  );
  // The window was locked, or another case is on screen: nothing was sent.
  useEffect(() => () => latest.current?.settle(kept), []);
  return useMemo(() => ({ reviewing, ask }), [reviewing, ask]);
}
