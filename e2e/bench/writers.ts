import { fork } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { createDeviceProvider, type DeviceProvider } from '../../main/providers/device.ts';
import { spawnChildProcess } from '../../main/workers/childProcess.ts';
import { workerEnvironment } from '../../main/workers/entries.ts';
import { createHost } from '../../main/workers/host.ts';
import type { InferenceMethods } from '../../main/workers/methods.ts';

/** What is asked of each writer: a prompt to read, and so many tokens to write. */
export type WriteRequest = {
  readonly prompt: string;
  /** As many as the application reads, with the marks of its turns: what is behind a token decides what it costs. */
  readonly tokens: number;
  readonly count: number;
  readonly temperature: number;
};

/** Tokens a second, and how many the prompt had. */
export type WriteResult = { readonly reading: number; readonly writing: number; readonly tokens: number };

/** One process with the model in memory. */
export type Writer = {
  readonly write: (request: WriteRequest) => Promise<WriteResult>;
  readonly stop: () => Promise<void> | void;
};

export type WriterOptions = { readonly path: string; readonly threads: number; readonly contextSize: number };

/** The whole application but for its window, with a model in memory; `threads` null: as many as it chooses. */
export async function startApplication(path: string, threads: number | null) {
  const host = createHost<InferenceMethods>({ spawn: () => spawnChildProcess('inference'), soundAfter: 'result' });
  const provider = createDeviceProvider({ host });
  const { signal } = new AbortController();
  const details = await provider.load(path, { id: '0'.repeat(32), name: 'bench', threads, signal });
  return {
    details,
    countTokens: provider.countTokens,
    write: (request: WriteRequest) => throughApplication(provider, request),
    stop: () => host.stop(),
  };
}

async function throughApplication(
  provider: DeviceProvider,
  { prompt, count, temperature }: WriteRequest,
): Promise<WriteResult> {
  const started = performance.now();
  const { tokens, milliseconds } = await provider.answer({
    turns: [{ role: 'user', text: prompt }],
    maxTokens: count,
    temperature,
    thinking: true,
    adapters: [],
    about: { conversationId: '', caseId: '', parts: [{ origin: 'typed' }], passages: 0, documents: 0 },
    onProgress: () => undefined,
    onText: () => undefined,
    onThought: () => undefined,
    signal: new AbortController().signal,
  });
  const ended = performance.now();
  const first = milliseconds.firstToken ?? milliseconds.total;
  return {
    tokens: tokens.prompt,
    reading: (tokens.prompt - tokens.reused) / (first / 1_000),
    writing: (tokens.generated - 1) / ((ended - started - first) / 1_000),
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
