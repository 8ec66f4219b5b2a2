import type { Answer } from '../../../main/contract/conversations.ts';

/** A finished answer of no words, for the tests of this folder. */
export function newAnswer(change: Pick<Answer, 'id'> & Partial<Answer>): Answer {
  return {
    kind: 'answer',
    conversationId: 'c',
    parentId: 'q',
    created: 0,
    state: { kind: 'finished' },
    mode: 'answer',
    text: '',
    thought: '',
    thoughtMilliseconds: 0,
    citations: [],
    quotations: [],
    unsourced: [],
    passages: [],
    coverage: null,
    adapters: [],
    provider: 'device',
    model: null,
    tokens: null,
    milliseconds: null,
    ...change,
  };
}
