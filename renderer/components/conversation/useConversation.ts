import { useMemo, useRef, useState } from 'react';
import type { ErrorData } from '../../../main/contract/errors.ts';
import type { Conversation, Id } from '../../../main/contract/types.ts';
import { errorData, request } from '../../api.ts';
import { reportFailure } from '../../failures.ts';
import { branch, leafBelow, type Turn } from './branch.ts';
import { hasEnded } from './liveAnswers.ts';
import { useMessages } from './useMessages.ts';

export type ConversationActions = {
  /** Asks again in the place of this question; both versions stay. */
  readonly edit: (parentId: Id | null, text: string) => Promise<boolean>;
  readonly again: (answerId: Id) => void;
  readonly show: (messageId: Id) => void;
};

type ConversationOnScreen = {
  readonly turns: readonly Turn[];
  readonly loaded: boolean;
  /** The answer being written. */
  readonly writing: Id | null;
  /** Why the last question was not taken. */
  readonly refused: ErrorData | null;
  readonly ask: (text: string) => Promise<boolean>;
  readonly stop: () => void;
  readonly actions: ConversationActions;
};

/** Where the branch on screen ends by a reply, until the conversation itself tells of it. */
type Moved = { readonly conversationId: Id; readonly from: Id | null; readonly to: Id | null };

/** The branch on screen and what can be done in it. `ask` and `edit` tell whether the question was taken. */
export function useConversation(
  caseId: Id,
  conversation: Conversation | null,
  onConversation: (conversation: Conversation) => void,
): ConversationOnScreen {
  const { messages, loaded, add } = useMessages(conversation?.id ?? null);
  const [refused, setRefused] = useState<{ readonly key: Id; readonly error: ErrorData } | null>(null);
  const [moved, setMoved] = useState<Moved | null>(null);
  const told = conversation?.leafId ?? null;
  const leafId = moved && moved.conversationId === conversation?.id && moved.from === told ? moved.to : told;
  const turns = useMemo(() => branch(messages, leafId), [messages, leafId]);
  const writing = messages.findLast((message) => message.kind === 'answer' && !hasEnded(message))?.id ?? null;
  const key = conversation?.id ?? caseId;

  const latest = useRef({ conversation, messages, onConversation });
  latest.current = { conversation, messages, onConversation };

  const calls = useMemo(() => {
    function moveTo(next: Conversation): void {
      const { conversation: before } = latest.current;
      setMoved({ conversationId: next.id, from: before?.id === next.id ? before.leafId : null, to: next.leafId });
      latest.current.onConversation(next);
    }

    async function ask(parentId: Id | null, text: string): Promise<boolean> {
      const existing = latest.current.conversation;
      setRefused(null);
      let created: Conversation | null = null;
      try {
        created = existing ? null : await request('conversations.create', { caseId, provider: 'device' });
        const current = existing ?? created;
        if (!current) return false;
        const asked = await request('chat.ask', { conversationId: current.id, parentId, text });
        add(current.id, [asked.question, asked.answer]);
        moveTo({ ...current, leafId: asked.answer.id });
        return true;
      } catch (error) {
        setRefused({ key: existing?.id ?? caseId, error: errorData(error) });
        if (created) await request('conversations.remove', { id: created.id }).catch(reportFailure);
        return false;
      }
    }

    async function again(answerId: Id): Promise<void> {
      const { conversation: current } = latest.current;
      setRefused(null);
      try {
        const answer = await request('chat.again', { answerId });
        add(answer.conversationId, [answer]);
        if (current) moveTo({ ...current, leafId: answer.id });
      } catch (error) {
        setRefused({ key: current?.id ?? caseId, error: errorData(error) });
      }
    }

    function show(messageId: Id): void {
      const { conversation: current, messages: all } = latest.current;
      if (!current) return;
      request('conversations.show', { id: current.id, leafId: leafBelow(all, messageId) }).then(moveTo, reportFailure);
    }

    const actions: ConversationActions = { edit: ask, again, show };
    return { ask, actions };
  }, [caseId, add]);

  return {
    turns,
    loaded,
    writing,
    refused: refused?.key === key ? refused.error : null,
    ask: (text) => calls.ask(turns.at(-1)?.answer?.id ?? null, text),
    stop: () => {
      if (writing) request('jobs.cancel', { id: writing }).catch(reportFailure);
    },
    actions: calls.actions,
  };
}
