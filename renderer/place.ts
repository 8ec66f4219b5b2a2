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

export const newestPlace: Place = { screen: 'conversation', caseId: null, conversation: { kind: 'newest' } };

/** Where this was typed and not sent. */
export function placeOf({ caseId, conversationId: id }: Draft): Place {
  const conversation = id === null ? ({ kind: 'fresh', provider: 'device' } as const) : ({ kind: 'one', id } as const);
  return { screen: 'conversation', caseId, conversation };
}
