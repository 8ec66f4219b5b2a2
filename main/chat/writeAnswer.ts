import type { Answer } from '../contract/conversations.ts';
import { stopReason } from '../jobs.ts';
import type { AnswerEnd } from '../workers/methods.ts';
import type { Draft } from './draft.ts';
import { follow } from './follow.ts';
import type { AnswerRecord } from './record.ts';

/**
 * Keeps and tells what `make` says, until it has said all. Null when it ended early: the answer is then recorded as stopped or
 * failed, with the words that came, and the milliseconds since `started`.
 */
export async function writeAnswer(
  options: {
    readonly record: AnswerRecord;
    readonly draft: Draft;
    /** Of `performance.now()`. */
    readonly started: number;
    readonly finish: () => Partial<Answer> | Promise<Partial<Answer>>;
    readonly signal: AbortSignal;
  },
  make: (listeners: ReturnType<typeof follow>['listeners']) => Promise<AnswerEnd>,
): Promise<AnswerEnd | null> {
  const { record, draft, started, finish, signal } = options;
  const writing = follow(record, draft, signal);
  try {
    return await make(writing.listeners);
  } catch (error) {
    const milliseconds = { firstToken: writing.firstToken(), total: Math.round(performance.now() - started) };
    record.fail(error, stopReason(signal) !== null, { ...(await finish()), milliseconds });
    return null;
  } finally {
    writing.stop();
  }
}
