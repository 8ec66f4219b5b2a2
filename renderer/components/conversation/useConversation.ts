import { useEffect, useMemo, useRef, useState } from 'react';
import type { Answer, Conversation } from '../../../main/contract/conversations.ts';
import type { ErrorData } from '../../../main/contract/errors.ts';
import type { HeldWords } from '../../../main/contract/review.ts';
import type { Id, ProviderId } from '../../../main/contract/types.ts';
import { errorData, request } from '../../api.ts';
import { reportFailure } from '../../failures.ts';
import { type Reviewing, type ReviewRequest, useAskReview } from '../review/useAskReview.ts';
import { askOnDevice } from './askOnDevice.ts';
import { branch, leafBelow, type Turn } from './branch.ts';
import { hasEnded } from './liveAnswers.ts';
import { useMessages } from './useMessages.ts';

export type ConversationActions = {
  /** Asks again in the place of this question; both versions stay. Tells whether it was asked. */
  readonly edit: (parentId: Id | null, text: string) => Promise<boolean>;
  readonly again: (answer: Answer) => void;
  /** Asks the same in a new conversation on this computer. */
  readonly onDevice: (text: string) => void;
  readonly show: (messageId: Id) => void;
};

type ConversationOnScreen = {
  readonly turns: readonly Turn[];
  readonly loaded: boolean;
  /** The answer being written. */
  readonly writing: Id | null;
  /** Why the last question was not taken. */
  readonly refused: ErrorData | null;
  readonly ask: (text: string) => Promise<Asked>;
  /** What a person reads before it leaves; null while there is nothing of the kind. */
  readonly reviewing: Reviewing | null;
  readonly stop: () => void;
  readonly actions: ConversationActions;
};

/** Whether a question was asked, and if not, which of its words may not leave. `used`: the conversation holds something now. */
type Sent = { readonly taken: boolean; readonly held: HeldWords | null; readonly used: boolean };

/** `began`: the conversation that began with the question. */
type Asked = Pick<Sent, 'taken' | 'held'> & { readonly began: Id | null };

const here: Sent = { taken: true, held: null, used: true };
const elsewhere: Sent = { ...here, used: false };
const notTaken: Sent = { taken: false, held: null, used: false };

/** Where the branch on screen ends by a reply, until the conversation itself tells of it. */
type Moved = { readonly conversationId: Id; readonly from: Id | null; readonly to: Id | null };

/** The branch on screen and what can be done in it. What goes to OpenAI is read by the person first. */
export function useConversation(
  caseId: Id,
  conversation: Conversation | null,
  provider: ProviderId,
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
  const { reviewing, ask: askReview } = useAskReview();

  const latest = useRef({ conversation, messages, provider, onConversation });
  latest.current = { conversation, messages, provider, onConversation };

  const isShown = useRef(false);
  useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
    };
  }, []);

  const calls = useMemo(() => {
    /** Nobody is taken away from where they went while the call was under way. */
    function goTo(next: Conversation, from: Id | null): void {
      const { conversation: shown, onConversation: go } = latest.current;
      if (isShown.current && (shown?.id ?? null) === from) go(next);
    }

    function moveTo(next: Conversation, from: Id | null): void {
      const { conversation: before } = latest.current;
      setMoved({ conversationId: next.id, from: before?.id === next.id ? before.leafId : null, to: next.leafId });
      goTo(next, from);
    }

    /** Opens the review, and takes up what came of it. */
    async function review(
      current: Conversation,
      from: Id | null,
      asked: Omit<ReviewRequest, 'conversationId'>,
    ): Promise<Sent> {
      const outcome = await askReview({ conversationId: current.id, ...asked });
      if (outcome.kind === 'kept') return { ...notTaken, held: outcome.held };
      if (outcome.kind === 'on-device') {
        goTo(outcome.conversation, from);
        return elsewhere;
      }
      add(current.id, [outcome.question, outcome.answer]);
      moveTo({ ...current, leafId: outcome.answer.id }, from);
      return here;
    }

    async function send(current: Conversation, from: Id | null, parentId: Id | null, text: string): Promise<Sent> {
      if (current.provider === 'openai') return review(current, from, { parentId, answerId: null, text });
      const asked = await request('chat.ask', { conversationId: current.id, parentId, text });
      add(current.id, [asked.question, asked.answer]);
      moveTo({ ...current, leafId: asked.answer.id }, from);
      return here;
    }

    async function ask(parentId: Id | null, text: string): Promise<Asked> {
      const { conversation: existing, provider: chosen } = latest.current;
      setRefused(null);
      let created: Conversation | null = null;
      let asked = notTaken;
      try {
        created = existing ? null : await request('conversations.create', { caseId, provider: chosen });
        const current = existing ?? created;
        if (current) asked = await send(current, existing?.id ?? null, parentId, text);
      } catch (error) {
        setRefused({ key: existing?.id ?? caseId, error: errorData(error) });
      }
      const { taken, held, used } = asked;
      if (created && !used) await request('conversations.remove', { id: created.id }).catch(reportFailure);
      return { taken, held, began: used ? (created?.id ?? null) : null };
    }

    async function again({ id, parentId }: Answer): Promise<void> {
      const { conversation: current, messages: all } = latest.current;
      if (!current) return;
      setRefused(null);
      try {
        if (current.provider === 'openai') {
          const question = all.find((message) => message.id === parentId);
          if (question?.kind !== 'question') return;
          await review(current, current.id, { parentId: question.parentId, answerId: id, text: question.text });
          return;
        }
        const answer = await request('chat.again', { answerId: id });
        add(answer.conversationId, [answer]);
        moveTo({ ...current, leafId: answer.id }, current.id);
      } catch (error) {
        setRefused({ key: current.id, error: errorData(error) });
      }
    }

    async function onDevice(text: string): Promise<void> {
      const { conversation: current } = latest.current;
      setRefused(null);
      try {
        goTo(await askOnDevice(caseId, text), current?.id ?? null);
      } catch (error) {
        setRefused({ key: current?.id ?? caseId, error: errorData(error) });
      }
    }

    function show(messageId: Id): void {
      const { conversation: current, messages: all } = latest.current;
      if (!current) return;
      const leafId = leafBelow(all, messageId);
      request('conversations.show', { id: current.id, leafId }).then((next) => moveTo(next, current.id), reportFailure);
    }

    const edit = async (parentId: Id | null, text: string): Promise<boolean> => (await ask(parentId, text)).taken;
    const actions: ConversationActions = { edit, again, show, onDevice };
    return { ask, actions };
  }, [caseId, add, askReview]);

  return {
    turns,
    loaded,
    writing,
    refused: refused?.key === key ? refused.error : null,
    reviewing,
    ask: (text) => calls.ask(turns.at(-1)?.answer?.id ?? null, text),
    stop: () => {
      if (writing) request('jobs.cancel', { id: writing }).catch(reportFailure);
    },
    actions: calls.actions,
  };
}
