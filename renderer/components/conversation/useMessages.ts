import { useCallback, useEffect, useState } from 'react';
import type { Answer, Id, Message } from '../../../main/contract/types.ts';
import { on, request } from '../../api.ts';
import { reportFailure } from '../../failures.ts';
import { followLiveAnswers, liveAnswer } from './liveAnswers.ts';

type Held = { readonly conversationId: Id | null; readonly messages: readonly Message[]; readonly loaded: boolean };

type Messages = {
  readonly messages: readonly Message[];
  readonly loaded: boolean;
  /** Shows messages of this conversation that a reply brought. */
  readonly put: (conversationId: Id, messages: readonly Message[]) => void;
};

function withMessage(messages: readonly Message[], message: Message): readonly Message[] {
  const known = messages.some((each) => each.id === message.id);
  return known ? messages.map((each) => (each.id === message.id ? message : each)) : [...messages, message];
}

/** An answer being written has more words than what is stored or was sent of it. */
function freshest(message: Message): Message {
  return liveAnswer(message.id) ?? message;
}

/** All messages of a conversation, followed. Text being written arrives at most once a frame. */
export function useMessages(conversationId: Id | null): Messages {
  const [held, setHeld] = useState<Held>({ conversationId: null, messages: [], loaded: false });

  const put = useCallback((id: Id, messages: readonly Message[]) => {
    setHeld((before) =>
      before.conversationId === id ? { ...before, messages: messages.reduce(withMessage, before.messages) } : before,
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
        if (answer.conversationId === conversationId) put(conversationId, [answer]);
      }),
    ];
    request('conversations.messages', { id: conversationId }).then((loaded) => {
      if (left) return;
      // What was heard meanwhile is newer than what was asked for before it.
      setHeld((before) => ({
        conversationId,
        messages: before.messages.reduce(withMessage, loaded).map(freshest),
        loaded: true,
      }));
    }, reportFailure);
    return () => {
      left = true;
      cancelAnimationFrame(frame);
      for (const stop of stops) stop();
    };
  }, [conversationId, put]);

  const shown = held.conversationId === conversationId ? held : null;
  return { messages: shown?.messages ?? [], loaded: shown?.loaded ?? conversationId === null, put };
}
