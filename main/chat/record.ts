import type { Answer, AnswerState } from '../contract/conversations.ts';
import type { Emit } from '../contract/emit.ts';
import { AppError, toErrorData } from '../contract/errors.ts';
import type { Database } from '../storage/database.ts';
import { type Behind, updateAnswer } from '../storage/messages.ts';
import { countAnswer } from '../storage/usage.ts';

/** An answer as it is stored and shown while it is made. */
export type AnswerRecord = {
  readonly answer: () => Answer;
  /** Stores the change and tells of it. */
  readonly change: (change: Partial<Answer>) => void;
  /** What is stored with the answer from then on, and told to nobody. */
  readonly setBehind: (change: Partial<Behind>) => void;
  /** Tells of a state that need not outlast a crash. */
  readonly show: (state: AnswerState) => void;
  /** Stores the text so far; the page has it already. */
  readonly keep: (change: Pick<Answer, 'text' | 'thought' | 'thoughtMilliseconds'>) => void;
  /** Tells of text that follows what was told before. */
  readonly grow: (grown: { readonly text: string; readonly thought: string }) => void;
  readonly finish: (change: Partial<Answer>) => void;
  /** Ends the answer as stopped or failed, with the text it has; does nothing when it has ended already. */
  readonly fail: (error: unknown, stopped: boolean, change?: Partial<Answer>) => void;
};

export function createRecord(options: {
  readonly db: Database;
  readonly emit: Emit;
  readonly answer: Answer;
}): AnswerRecord {
  const { db, emit } = options;
  let answer = options.answer;
  let ended = false;
  let behind: Behind = { wire: null, madeFrom: null };

  function store(change: Partial<Answer>): void {
    answer = { ...answer, ...change };
    updateAnswer(db, answer, behind);
  }

  function end(change: Partial<Answer>): void {
    if (ended) return;
    ended = true;
    try {
      store(change);
    } catch (error) {
      // The conversation was removed meanwhile: there is nothing left to tell.
      if (error instanceof AppError && error.code === 'not-found') return;
      answer = { ...answer, state: { kind: 'failed', error: toErrorData(error) } };
    }
    count();
    emit('answer.changed', answer);
  }

  /** That it cannot be counted is no reason to lose it. */
  function count(): void {
    try {
      countAnswer(db, answer);
    } catch {
      // The disk is full, or the library was closed.
    }
  }

  return {
    answer: () => answer,
    change(change) {
      store(change);
      emit('answer.changed', answer);
    },
    setBehind(change) {
      behind = { ...behind, ...change };
    },
    show(state) {
      answer = { ...answer, state };
      emit('answer.changed', answer);
    },
    keep(change) {
      try {
        store(change);
      } catch {
        // Not worth the answer: what it ends with is stored again, and what fails then is told.
      }
    },
    grow({ text, thought }) {
      if (text === '' && thought === '') return;
      emit('answer.grew', { id: answer.id, conversationId: answer.conversationId, text, thought });
    },
    finish: (change) => end({ ...change, state: { kind: 'finished' } }),
    fail(error, stopped, change = {}) {
      const state: AnswerState = stopped ? { kind: 'stopped' } : { kind: 'failed', error: toErrorData(error) };
      end({ ...change, state });
    },
  };
}
