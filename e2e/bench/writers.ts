import { fork } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { workerEnvironment } from '../../main/workers/entries.ts';
import { type Asked, startApplication } from './application.ts';

/** What is asked of each writer, and how many tokens of it are to be read. */
export type WriteRequest = Asked & {
  /** As many as the application reads, with the marks of its turns: what is behind a token decides what it costs. */
  readonly tokens: number;
};

/** Tokens a second, and how many the prompt had. */
export type WriteResult = { readonly reading: number; readonly writing: number; readonly tokens: number };

/** One process with the model in memory. */
export type Writer = {
  readonly write: (request: WriteRequest) => Promise<WriteResult>;
  readonly stop: () => Promise<void> | void;
};

export type WriterOptions = { readonly path: string; readonly threads: number; readonly contextSize: number };

/** The application with a model in memory; `threads` null: as many as it chooses. */
export async function startWithModel(path: string, threads: number | null) {
  const { device, load, answer, stop } = startApplication();
  const details = await load(path, threads);
  return {
    details,
    countTokens: device.countTokens,
    async write(request: WriteRequest): Promise<WriteResult> {
      const started = performance.now();
      const { tokens, milliseconds } = await answer(request);
      const ended = performance.now();
      const first = milliseconds.firstToken ?? milliseconds.total;
      return {
        tokens: tokens.prompt,
        reading: (tokens.prompt - tokens.reused) / (first / 1_000),
        writing: (tokens.generated - 1) / ((ended - started - first) / 1_000),
      };
    },
    stop,
  };
}

/** node-llama-cpp by itself, in a process set up as the application's own or, `asItComes`, as Node starts it. */
export async function startDirect(
  { path, contextSize, threads }: WriterOptions,
  { asItComes }: { readonly asItComes: boolean },
): Promise<Writer> {
  const args = [path, contextSize, availableParallelism(), threads].map(String);
  const child = fork(new URL('direct.ts', import.meta.url), args, {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: { ...process.env, ...(asItComes ? {} : workerEnvironment.inference) },
  });
  await once(child, 'message');
  return {
    write: async (request) => {
      const answer = once(child, 'message');
      child.send(request);
      const [result] = await answer;
      return result;
    },
    stop: () => {
      child.kill();
    },
  };
}
