import type { Draft } from '../main/contract/conversations.ts';
import type { Id, ProviderId } from '../main/contract/types.ts';

export type ScreenId = 'start' | 'conversation' | 'documents' | 'models' | 'ledger' | 'usage' | 'settings';

/** Which conversation of the case: the newest, a fresh one that the first question creates, or this one. */
export type ChosenConversation =
  | { readonly kind: 'newest' }
  | { readonly kind: 'fresh'; readonly provider: ProviderId }
  | { readonly kind: 'one'; readonly id: Id };

/** Where the person is. `caseId` null stands for the first case there is. */
export type Place = {
  readonly screen: ScreenId;
  readonly caseId: Id | null;
  readonly conversation: ChosenConversation;
};

/** Where this was typed and not sent; without it, the newest conversation of the first case. */
export function placeOf(draft: Draft | null): Place {
  const screen = 'conversation';
  if (draft === null) return { screen, caseId: null, conversation: { kind: 'newest' } };
  const { caseId, conversationId: id } = draft;
  return { screen, caseId, conversation: id === null ? { kind: 'fresh', provider: 'device' } : { kind: 'one', id } };
}
