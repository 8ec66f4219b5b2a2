import { useCallback, useEffect, useRef, useState } from 'react';
import type { ErrorData } from '../../../main/contract/errors.ts';
import type { HeldWords, Review } from '../../../main/contract/review.ts';
import { errorData, request } from '../../api.ts';
import type { ReviewOutcome, ReviewRequest } from './useAskReview.ts';

export type ReviewState =
  | { readonly kind: 'looking' }
  | { readonly kind: 'failed'; readonly error: ErrorData }
  | { readonly kind: 'held'; readonly held: HeldWords }
  | {
      readonly kind: 'shown';
      readonly review: Review;
      /** `looking`: another review of the same text is being made. */
      readonly busy: 'looking' | 'sending' | null;
      /** Why the last wish was not fulfilled. */
      readonly error: ErrorData | null;
    };

type Sent = Extract<ReviewOutcome, { readonly kind: 'sent' }>;

/** What would be sent, made by main and kept there until it is sent or the dialog goes. */
export function useReview(
  asked: ReviewRequest,
  onSent: (sent: Sent) => void,
): {
  readonly state: ReviewState;
  readonly look: (asWritten: readonly string[]) => void;
  readonly send: () => void;
} {
  const [state, setState] = useState<ReviewState>({ kind: 'looking' });
  /** Of several looks only the last one counts. */
  const turn = useRef(0);
  const heldId = useRef<string | null>(null);

  const look = useCallback(
    (asWritten: readonly string[]) => {
      turn.current += 1;
      const mine = turn.current;
      setState((before) =>
        before.kind === 'shown' ? { ...before, busy: 'looking', error: null } : { kind: 'looking' },
      );
      request('chat.review', { ...asked, asWritten: [...asWritten] }).then(
        (found) => {
          if (turn.current !== mine) {
            if (found.kind === 'review') dismiss(found.id);
            return;
          }
          heldId.current = found.kind === 'review' ? found.id : null;
          setState(
            found.kind === 'review'
              ? { kind: 'shown', review: found, busy: null, error: null }
              : { kind: 'held', held: found },
          );
        },
        (error: unknown) => {
          if (turn.current !== mine) return;
          const data = errorData(error);
          setState((before) =>
            before.kind === 'shown' ? { ...before, busy: null, error: data } : { kind: 'failed', error: data },
          );
        },
      );
    },
    [asked],
  );

  useEffect(() => {
    look([]);
    return () => {
      turn.current += 1;
      if (heldId.current !== null) dismiss(heldId.current);
      heldId.current = null;
    };
  }, [look]);

  const send = () => {
    if (state.kind !== 'shown' || state.busy !== null) return;
    const { id } = state.review;
    setState({ ...state, busy: 'sending', error: null });
    request('chat.send', { reviewId: id }).then(
      ({ question, answer }) => {
        heldId.current = null;
        onSent({ kind: 'sent', question, answer });
      },
      (error: unknown) =>
        setState((before) => (before.kind === 'shown' ? { ...before, busy: null, error: errorData(error) } : before)),
    );
  };

  return { state, look, send };
}

/** Main forgets it by itself when the library closes; here it only goes sooner. */
function dismiss(reviewId: string): void {
  request('chat.dismiss', { reviewId }).catch(() => undefined);
}
