import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { createDeviceProvider, type DeviceProvider } from '../../main/providers/device.ts';
import { spawnChildProcess } from '../../main/workers/childProcess.ts';
import { createHost } from '../../main/workers/host.ts';
import type { InferenceMethods } from '../../main/workers/methods.ts';
import { writeBillionGguf } from '../files/writeGguf.ts';
import { against, type Measurement, median, recorded } from './measure.ts';
import { root } from './program.ts';

const SHARE = 0.97;
const ROUNDS = 2;
const PAIRS = 5;
const TEMPERATURE = 0.3;

export type DirectRequest = {
  readonly prompt: string;
  /** As many as the application read, with the marks of its turns: what is behind a token decides what it costs. */
  readonly tokens: number;
  readonly count: number;
  readonly temperature: number;
};
export type DirectResult = { readonly reading: number; readonly writing: number };

type Subject = {
  readonly name: string;
  readonly path: string;
  /** Tokens to be written, and about how many to be read before that. */
  readonly written: number;
  readonly read: number;
};

/** Tokens per second from the provider to `onText`, next to node-llama-cpp called directly with the same settings. */
export async function benchGeneration(folder: string): Promise<readonly Measurement[]> {
  const billion = join(folder, 'billion.gguf');
  writeBillionGguf(billion);
  const small = join(root, '../shared/models/SmolLM2-135M-Instruct.Q4_1.gguf');
  const measurements = await compare({ name: 'random, 1.1 billion, Q4_0', path: billion, written: 48, read: 256 });
  if (!existsSync(small)) return measurements;
  const more = await compare({ name: 'SmolLM2, 135 million, Q4_1', path: small, written: 160, read: 1_500 });
  return [...measurements, ...more];
}

async function compare(subject: Subject): Promise<readonly Measurement[]> {
  const ours: DirectResult[] = [];
  const theirs: DirectResult[] = [];
  let threads: number | null = null;
  for (let pair = 0; pair < PAIRS; pair += 1) {
    const measured = await comparePair(subject, pair, threads);
    threads ??= measured.threads;
    ours.push(...measured.ours);
    theirs.push(...measured.theirs);
  }
  const figures = (results: readonly DirectResult[], key: keyof DirectResult): number =>
    median(results.map((result) => result[key]));
  const beside = (key: keyof DirectResult): Parameters<typeof against>[3] => ({
    name: 'node-llama-cpp',
    value: figures(theirs, key),
    share: SHARE,
  });
  return [
    against(`Writing, ${subject.name}`, 'tokens/s', figures(ours, 'writing'), beside('writing')),
    against(`Reading a prompt, ${subject.name}`, 'tokens/s', figures(ours, 'reading'), beside('reading')),
    recorded(`Threads chosen for writing, ${subject.name}`, threads ?? 0, 'threads'),
  ];
}

/** One process of each kind. Where its memory happens to lie makes a process faster or slower than its like by several percent. */
async function comparePair(subject: Subject, pair: number, wanted: number | null) {
  const host = createHost<InferenceMethods>({ spawn: () => spawnChildProcess('inference'), soundAfter: 'result' });
  const provider = createDeviceProvider({ host });
  let direct: ChildProcess | null = null;
  try {
    const { signal } = new AbortController();
    const id = '0'.repeat(32);
    const { threads, contextSize } = await provider.load(subject.path, {
      id,
      name: subject.name,
      threads: wanted,
      signal,
    });
    direct = await startDirect(subject.path, contextSize, threads);
    const ours: DirectResult[] = [];
    const theirs: DirectResult[] = [];
    for (let round = 0; round <= ROUNDS; round += 1) {
      // Another beginning every time, so that nothing that was read before can be reused.
      const prompt = `Matter ${pair}.${round} of ${ROUNDS}. ${await textOf(provider, subject.read)}`;
      const mine = await throughApplication(provider, prompt, subject.written);
      const { tokens } = mine;
      const other = await throughDirect(direct, { prompt, tokens, count: subject.written, temperature: TEMPERATURE });
      // The first round warms both up.
      if (round > 0) {
        ours.push(mine);
        theirs.push(other);
      }
    }
    return { threads, ours, theirs };
  } finally {
    direct?.kill();
    await host.stop();
  }
}

async function startDirect(path: string, contextSize: number, threads: number): Promise<ChildProcess> {
  const args = [path, contextSize, availableParallelism(), threads].map(String);
  const child = fork(new URL('direct.ts', import.meta.url), args, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  await once(child, 'message');
  return child;
}

async function throughDirect(child: ChildProcess, request: DirectRequest): Promise<DirectResult> {
  const answer = once(child, 'message');
  child.send(request);
  const [result] = await answer;
  return result;
}

async function throughApplication(provider: DeviceProvider, prompt: string, count: number) {
  const started = performance.now();
  const { tokens, milliseconds } = await provider.answer({
    turns: [{ role: 'user', text: prompt }],
    maxTokens: count,
    temperature: TEMPERATURE,
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

/** Ordinary words of about so many tokens, as the model counts them. */
async function textOf(provider: DeviceProvider, tokens: number): Promise<string> {
  const words = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8').match(/[A-Za-z]{2,}/g) ?? [];
  const all = Array.from({ length: 10 }, () => words).flat();
  const [counted = 1] = await provider.countTokens([all.slice(0, 1_000).join(' ')]);
  return all.slice(0, Math.round((tokens * 1_000) / counted)).join(' ');
}
