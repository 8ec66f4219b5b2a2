import type { Answer, Conversation, Question } from '../contract/conversations.ts';
import type { Id } from '../contract/types.ts';
import { newId } from './newId.ts';

/** A question that nobody has answered. `sent`: the words that leave in place of `text`, where those are others. */
export function newQuestion(
  { conversationId, parentId, text }: Pick<Question, 'conversationId' | 'parentId' | 'text'>,
  sent: string | null = null,
): Question {
  return { kind: 'question', id: newId(), conversationId, parentId, created: Date.now(), text, sent };
}

/** An answer that is still to come, with nothing of a document in it. */
export function newAnswer(
  { id, conversationId }: { readonly id: Id; readonly conversationId: Conversation['id'] },
  begun: Pick<Answer, 'provider' | 'model' | 'mode' | 'state'>,
): Answer {
  return {
    kind: 'answer',
    id: newId(),
    conversationId,
    parentId: id,
    created: Date.now(),
    text: '',
    thought: '',
    thoughtMilliseconds: 0,
    citations: [],
    quotations: [],
    unsourced: [],
    passages: [],
    coverage: null,
    adapters: [],
    tokens: null,
    milliseconds: null,
    ...begun,
  };
}
