import type { Answer, Conversation } from './conversations.ts';
import type { Case, Document, DueCases, ImportOutcome } from './documents.ts';
import type { Download, KnownModel, ModelState } from './models.ts';
import type { BackupState, LibraryStatus, ProviderStatus, SettingsState } from './settings.ts';
import type { Id } from './types.ts';

/** What main tells the page without being asked. Typed, not parsed: main is trusted. */
export type Events = {
  readonly 'library.changed': LibraryStatus;
  readonly 'cases.changed': readonly Case[];
  readonly 'documents.changed': Document;
  readonly 'documents.removed': { readonly id: Id; readonly caseId: Id };
  /** What became of files that the application ended on, and took in after its start. */
  readonly 'import.ended': { readonly caseId: Id; readonly outcomes: readonly ImportOutcome[] };
  readonly 'conversations.changed': Conversation;
  readonly 'conversations.removed': { readonly id: Id; readonly caseId: Id };
  /** State, citations or anything but the growing text. Sent when a phase begins and when the answer is stored. */
  readonly 'answer.changed': Answer;
  /** New text of an answer being written, to be appended; several tokens at a time. */
  readonly 'answer.grew': {
    readonly id: Id;
    readonly conversationId: Id;
    readonly text: string;
    readonly thought: string;
  };
  readonly 'models.changed': ModelState;
  /** Models were added, found, used or removed. */
  readonly 'models.listed': readonly KnownModel[];
  readonly 'downloads.changed': readonly Download[];
  /** Adapters were added or removed, or those of a case chosen, or they fit another model now. */
  readonly 'adapters.changed': { readonly caseId: Id | null };
  readonly 'settings.changed': SettingsState;
  readonly 'providers.changed': readonly ProviderStatus[];
  /** Entries were added; the number of the newest. */
  readonly 'ledger.changed': { readonly number: number };
  readonly 'backup.changed': BackupState;
  readonly 'cases.due': DueCases;
  /** The library is about to close: what was typed and is not kept yet is wanted, by `drafts.keep`. */
  readonly 'drafts.wanted': { readonly id: Id };
  /** The menu or the palette asks the page to do one of its own actions. */
  readonly action: { readonly name: ActionName };
};

export type EventName = keyof Events;
export type ActionName =
  | 'addDocuments'
  | 'find'
  | 'findOnPage'
  | 'newCase'
  | 'newConversation'
  | 'settings'
  | 'models'
  | 'ledger'
  | 'lock';
