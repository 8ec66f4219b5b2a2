import { useCallback, useEffect, useState } from 'react';
import type { Answer, Message } from '../../../main/contract/conversations.ts';
import type { Id } from '../../../main/contract/types.ts';
import { on, request } from '../../api.ts';
import { reportFailure } from '../../failures.ts';
import { adoptAnswer, followLiveAnswers, liveAnswer } from './liveAnswers.ts';

type Held = { readonly conversationId: Id | null; readonly messages: readonly Message[]; readonly loaded: boolean };

type Messages = {
  readonly messages: readonly Message[];
  readonly loaded: boolean;
  /** Shows messages that a reply brought, unless the events have told more of them already. */
  readonly add: (conversationId: Id, messages: readonly Message[]) => void;
};

function withMessage(messages: readonly Message[], message: Message): readonly Message[] {
  const known = messages.some((each) => each.id === message.id);
  return known ? messages.map((each) => (each.id === message.id ? message : each)) : [...messages, message];
}

/** A question and its answer in this order, even where the answer was heard of first. */
function withReply(messages: readonly Message[], reply: readonly Message[]): readonly Message[] {
  const before = messages.filter((message) => reply.every((each) => each.id !== message.id));
  return [...before, ...reply.map((each) => messages.find((message) => message.id === each.id) ?? freshest(each))];
}

/** What was heard is newer than what was asked for before it. */
function merged(asked: readonly Message[], heard: readonly Message[]): readonly Message[] {
  return heard.reduce(withMessage, asked).map(freshest);
}

/** An answer being written has more words than what is stored or was sent of it. */
function freshest(message: Message): Message {
  return liveAnswer(message.id) ?? message;
}

/** All messages of a conversation, followed. Text being written arrives at most once a frame. */
export function useMessages(conversationId: Id | null): Messages {
  const [held, setHeld] = useState<Held>({ conversationId: null, messages: [], loaded: false });

  const add = useCallback((id: Id, messages: readonly Message[]) => {
    setHeld((before) =>
      before.conversationId === id ? { ...before, messages: withReply(before.messages, messages) } : before,
    );
  }, []);

  useEffect(() => {
    if (conversationId === null) return;
    let left = false;
    let frame = 0;
    setHeld({ conversationId, messages: [], loaded: false });

    const show = (): void => {
      frame = 0;
      setHeld((before) => ({ ...before, messages: before.messages.map(freshest) }));
    };
    const stops = [
      followLiveAnswers(() => {
        frame ||= requestAnimationFrame(show);
      }),
      on('answer.changed', (answer: Answer) => {
        if (answer.conversationId !== conversationId) return;
        setHeld((before) => ({ ...before, messages: withMessage(before.messages, answer) }));
      }),
    ];
    request('conversations.messages', { id: conversationId }).then((loaded) => {
      for (const message of loaded) if (message.kind === 'answer') adoptAnswer(message);
      if (left) return;
      setHeld((before) => ({ conversationId, messages: merged(loaded, before.messages), loaded: true }));
    }, reportFailure);
    return () => {
      left = true;
      cancelAnimationFrame(frame);
      for (const stop of stops) stop();
    };
  }, [conversationId]);

  const shown = held.conversationId === conversationId ? held : null;
  return { messages: shown?.messages ?? [], loaded: conversationId === null || shown?.loaded === true, add };
}
