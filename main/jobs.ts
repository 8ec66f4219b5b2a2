import { AppError } from './contract/errors.ts';
import type { Id } from './contract/types.ts';

/** Why a job was told to stop: a person cancelled it, or the application is closing and will resume it. */
export type StopReason = 'cancelled' | 'quitting';

export type Jobs = {
  /**
   * Runs `run` under an id of the caller's. A second job of the same id is refused. Ends as `run` does, which handles its own
   * failures where nobody waits for it.
   */
  readonly start: <Done>(id: Id, run: (signal: AbortSignal) => Promise<Done>) => Promise<Done>;
  /** False when no such job runs. Resolves when the job has cleaned up after itself. */
  readonly cancel: (id: Id) => Promise<boolean>;
  readonly isRunning: (id: Id) => boolean;
  /** Resolves when the job is over, at once when there is none. */
  readonly finished: (id: Id) => Promise<void>;
  /** Stops everything for quitting and waits for it. What is started meanwhile, or later, is stopped as it begins. */
  readonly quit: () => Promise<void>;
};

export function stopReason(signal: AbortSignal): StopReason | null {
  if (!signal.aborted) return null;
  return signal.reason instanceof Quitting ? 'quitting' : 'cancelled';
}

class Quitting extends Error {
  override readonly name = 'AbortError';
}

export function createJobs(): Jobs {
  const running = new Map<Id, { readonly controller: AbortController; readonly done: Promise<unknown> }>();
  let isQuitting = false;

  return {
    start(id, run) {
      if (running.has(id)) return Promise.reject(new AppError('model-busy', 'this job is already running'));
      const controller = new AbortController();
      if (isQuitting) controller.abort(new Quitting('quitting'));
      const done = run(controller.signal).finally(() => running.delete(id));
      running.set(id, { controller, done });
      return done;
    },
    async cancel(id) {
      const job = running.get(id);
      if (!job) return false;
      job.controller.abort(new AppError('cancelled'));
      await job.done.catch(() => undefined);
      return true;
    },
    isRunning: (id) => running.has(id),
    async finished(id) {
      await running.get(id)?.done;
    },
    async quit() {
      isQuitting = true;
      for (const job of running.values()) job.controller.abort(new Quitting('quitting'));
      while (running.size > 0) await Promise.allSettled([...running.values()].map((job) => job.done));
    },
  };
}
