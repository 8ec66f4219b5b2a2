import type { Answer } from '../../../main/contract/conversations.ts';
import type { Id } from '../../../main/contract/types.ts';
import { on } from '../../api.ts';

/** Answers being written, in any conversation, with every word so far. An answer that has ended is not in here. */
const live = new Map<Id, Answer>();
const ended = new Set<Id>();
const listeners = new Set<() => void>();
let listening = false;

/** From the first call on the events are followed for good, so that no word is missed while another screen is open. */
export function followLiveAnswers(listener: () => void): () => void {
  if (!listening) {
    listening = true;
    on('answer.changed', (answer) => {
      if (!hasEnded(answer)) live.set(answer.id, answer);
      else {
        live.delete(answer.id);
        ended.add(answer.id);
      }
    });
    on('answer.grew', ({ id, text, thought }) => {
      const answer = live.get(id);
      if (!answer) return;
      live.set(id, { ...answer, text: answer.text + text, thought: answer.thought + thought });
      for (const each of listeners) each();
    });
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** Takes up an answer whose beginning was not heard, as after the window was loaded anew. */
export function adoptAnswer(answer: Answer): void {
  if (!hasEnded(answer) && !ended.has(answer.id) && !live.has(answer.id)) live.set(answer.id, answer);
}

export function liveAnswer(id: Id): Answer | undefined {
  return live.get(id);
}

export function hasEnded({ state }: Answer): boolean {
  return state.kind === 'finished' || state.kind === 'stopped' || state.kind === 'failed';
}
