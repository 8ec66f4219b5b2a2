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

export const firstPlace: Place = { screen: 'conversation', caseId: null, conversation: { kind: 'newest' } };
