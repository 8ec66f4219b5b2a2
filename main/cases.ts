import type { Conversation } from './contract/conversations.ts';
import type { Case } from './contract/documents.ts';
import type { Emit } from './contract/emit.ts';
import { AppError } from './contract/errors.ts';
import type { Id, ProviderId } from './contract/types.ts';
import type { Importing } from './documents/importing.ts';
import type { Viewing } from './documents/viewing.ts';
import type { Jobs } from './jobs.ts';
import type { PolicyState } from './policy.ts';
import { mayConnect } from './privacy.ts';
import { whyUnavailable } from './providers/status.ts';
import { createRetention, type Retention } from './retention.ts';
import type { SettingsInForce } from './settings.ts';
import { createCase, removeCase, renameCase } from './storage/cases.ts';
import {
  createConversation,
  getConversation,
  listConversations,
  removeConversation,
  renameConversation,
  setLeaf,
} from './storage/conversations.ts';
import { listDocuments } from './storage/documents.ts';
import type { LedgerWriter } from './storage/ledger.ts';
import type { Library } from './storage/library.ts';
import { messageIds } from './storage/messages.ts';

/** Cases and the conversations in them. Every change is told to the page. */
export type Cases = {
  readonly retention: Retention;
  readonly setRetention: (id: Id, keepDays: number | null) => Case;
  readonly createCase: (name: string) => Case;
  readonly renameCase: (id: Id, name: string) => Case;
  /** Ends what works in the case, then removes its documents, conversations and files. */
  readonly removeCase: (id: Id) => Promise<void>;
  /** Throws when no conversation with this provider may begin. */
  readonly createConversation: (caseId: Id, provider: ProviderId) => Conversation;
  readonly renameConversation: (id: Id, title: string) => Conversation;
  /** Puts the branch that ends with this message on screen. */
  readonly showBranch: (id: Id, leafId: Id) => Conversation;
  /** Ends the answers that are being written in it first. */
  readonly removeConversation: (id: Id) => Promise<void>;
};

export function createCases(options: {
  readonly library: Pick<Library, 'db' | 'originals'>;
  readonly policy: PolicyState;
  readonly settings: Pick<SettingsInForce, 'chosen' | 'rules' | 'state'>;
  readonly ledger: Pick<LedgerWriter, 'note'>;
  readonly jobs: Jobs;
  readonly importing: Pick<Importing, 'cancelAll'>;
  readonly viewing: Pick<Viewing, 'close'>;
  readonly emit: Emit;
}): Cases {
  const { library, policy, settings, ledger, jobs, importing, viewing, emit } = options;
  const { db, originals } = library;
  const retention = createRetention({ db, policy, remove: removeWholeCase, emit });

  function casesChanged<Result>(result: Result): Result {
    emit('cases.changed', retention.cases());
    return result;
  }

  function conversationChanged(conversation: Conversation): Conversation {
    emit('conversations.changed', conversation);
    return conversation;
  }

  /** Nothing is being answered in them when this resolves: what was asked while others were being stopped is stopped as well. */
  async function stopAnswers(conversations: () => readonly Id[]): Promise<void> {
    for (;;) {
      const running = conversations()
        .flatMap((id) => messageIds(db, id))
        .filter(jobs.isRunning);
      if (running.length === 0) return;
      await Promise.all(running.map(jobs.cancel));
    }
  }

  async function removeWholeCase(id: Id): Promise<void> {
    // What is on its way in removes itself; the rest goes with the case at once.
    await importing.cancelAll(id);
    await stopAnswers(() => listConversations(db, id).map((conversation) => conversation.id));
    const rest = listDocuments(db, id);
    const erasing = removeCase(db, id);
    casesChanged(null);
    const removing = rest.map((document) => {
      viewing.close(document.id);
      return originals.remove(document.id);
    });
    await Promise.all([erasing, ...removing]);
    ledger.note('case-deleted', { caseId: id });
  }

  return {
    retention,
    setRetention: (id, keepDays) => casesChanged(retention.set(id, keepDays)),
    createCase: (name) => casesChanged(retention.get(createCase(db, name, settings.chosen().keepDays).id)),
    renameCase: (id, name) => casesChanged(retention.get(renameCase(db, id, name).id)),
    removeCase: removeWholeCase,
    createConversation(caseId, provider) {
      const verdict = mayConnect(provider, settings.rules());
      if (!verdict.allowed) throw new AppError(verdict.why);
      if (whyUnavailable(provider, settings.state()) !== null) throw new AppError('provider-not-set-up');
      return conversationChanged(createConversation(db, caseId, provider));
    },
    renameConversation: (id, title) => conversationChanged(renameConversation(db, id, title)),
    showBranch: (id, leafId) => conversationChanged(setLeaf(db, id, leafId)),
    async removeConversation(id) {
      const { caseId } = getConversation(db, id);
      await stopAnswers(() => [id]);
      const erasing = removeConversation(db, id);
      emit('conversations.removed', { id, caseId });
      await erasing;
    },
  };
}
