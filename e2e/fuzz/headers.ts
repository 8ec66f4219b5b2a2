/**
 * Mutates the headers of sound model files, lets our own reader look at each, and gives those that it lets pass to the real
 * llama.cpp, in a process that may die. Usage: headers.ts [count] [first]. Prints counts, and what killed the process.
 */
import { closeSync, ftruncateSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AppError } from '../../main/contract/errors.ts';
import { spawnChildProcess } from '../../main/workers/childProcess.ts';
import { createHost } from '../../main/workers/host.ts';
import { readHeader } from '../../main/workers/inference/header.ts';
import type { InferenceMethods } from '../../main/workers/methods.ts';
import { writeArchitecture } from '../files/architectures/writeArchitecture.ts';
import { layoutOf } from './headerFields.ts';
import { type Header, type Mutated, mutateHeader } from './mutateHeader.ts';

export type Outcome = 'refused by our reader' | 'refused by llama.cpp' | 'ran' | 'killed the process' | 'hung';

export type Findings = {
  readonly outcomes: ReadonlyMap<Outcome, number>;
  readonly killers: readonly string[];
  readonly slowest: number;
  readonly grown: number;
};

const SILENCE = 20_000;
/** Families whose networks are as different as can be. */
const bases = [
  'llama',
  'qwen35',
  'gemma3',
  'gpt-oss',
  'phi3',
  'deepseek2',
  'granitehybrid',
  'glm4moe',
  'gemma3n',
  'gemma4',
  'lfm2moe',
  'falcon-h1',
  'cohere2',
  'chatglm',
  'minicpm3',
  'mistral4',
  'qwen3vlmoe',
  'deepseek32',
] as const;
const chat = { maxTokens: 3, temperature: 0, seed: 1, thinking: true, adapters: [] };

function readBase(folder: string, architecture: string): Header {
  const path = join(folder, 'base.gguf');
  writeArchitecture(path, architecture);
  const all = readFileSync(path);
  // Behind the list of tensors everything is zero: weights of that serve as well.
  const end = layoutOf(all).tensors.at(-1)?.to ?? 0;
  return { bytes: all.subarray(0, end), fileBytes: all.length + 4_096 };
}

function write(path: string, { bytes, fileBytes }: Mutated): void {
  const file = openSync(path, 'w');
  writeSync(file, bytes);
  ftruncateSync(file, fileBytes);
  closeSync(file);
}

/** `natively`: how many of those that pass our reader are given to llama.cpp. */
export async function tryHeaders(
  count: number,
  { first = 0, natively = Number.POSITIVE_INFINITY } = {},
): Promise<Findings> {
  const folder = mkdtempSync(join(tmpdir(), 'headers-'));
  const path = join(folder, 'mutated.gguf');
  const headers = bases.map((architecture) => readBase(folder, architecture));
  const host = createHost<InferenceMethods>({
    spawn: () => spawnChildProcess('inference'),
    soundAfter: 'result',
    silenceLimit: SILENCE,
  });
  const outcomes = new Map<Outcome, number>();
  const killers: string[] = [];
  const grown = process.memoryUsage.rss();
  let slowest = 0;
  let given = 0;

  async function tryOne(): Promise<Outcome | null> {
    const started = performance.now();
    try {
      readHeader(path);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      return 'refused by our reader';
    } finally {
      slowest = Math.max(slowest, performance.now() - started);
    }
    if (given++ >= natively) return null;
    try {
      await host.call('load', {
        path,
        threads: 1,
        contextSize: 256,
        gpu: { backend: 'cpu', layers: null },
        keepInMemory: false,
        format: null,
      });
      await host.call('answer', { ...chat, turns: [{ role: 'user', text: 'How long?' }] });
      return 'ran';
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      if (error.code === 'worker-hung') return 'hung';
      return error.code.startsWith('worker-') ? 'killed the process' : 'refused by llama.cpp';
    } finally {
      host.forgive();
    }
  }

  try {
    for (let number = first; number < first + count; number++) {
      const mutated = mutateHeader(
        headers[number % headers.length] ?? { bytes: Buffer.alloc(0), fileBytes: 0 },
        number,
      );
      write(path, mutated);
      const outcome = await tryOne();
      if (outcome === null) continue;
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      if (outcome === 'hung' || outcome === 'killed the process') {
        killers.push(`${number} ${bases[number % bases.length]}: ${mutated.names.join(', ')}: ${outcome}`);
      }
    }
    return { outcomes, killers, slowest, grown: process.memoryUsage.rss() - grown };
  } finally {
    await host.stop();
    rmSync(folder, { recursive: true });
  }
}

if (import.meta.main) {
  const [count = '20000', first = '0'] = process.argv.slice(2);
  const { outcomes, killers, slowest, grown } = await tryHeaders(Number(count), { first: Number(first) });
  for (const killer of killers) process.stdout.write(`${killer}\n`);
  for (const [outcome, number] of outcomes) process.stdout.write(`${outcome}: ${number}\n`);
  process.stdout.write(`slowest reading: ${slowest.toFixed(0)} ms; memory grown by ${(grown / 1e6).toFixed(0)} MB\n`);
}
