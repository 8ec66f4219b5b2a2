import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { DeviceProvider } from '../../main/providers/device.ts';
import { writeBillionGguf } from '../files/writeGguf.ts';
import { startApplication } from './application.ts';
import { below, inTurn, type Measurement, recorded } from './measure.ts';
import { megabytesOfTree } from './processes.ts';
import { root } from './program.ts';

const ROUNDS = 5;
/** Checking the header, and telling the window, is worth so much. */
const LIMIT = 1.25;
const CYCLES = 50;
const GROWTH = 1.05;

type Subject = { readonly name: string; readonly path: string };

/** From a click to a model that answers, beside those who do nothing else; and what is left in memory afterwards. */
export async function benchLoading(folder: string): Promise<readonly Measurement[]> {
  const billion: Subject = { name: 'random, 1.1 billion, Q4_0', path: join(folder, 'billion.gguf') };
  writeBillionGguf(billion.path);
  const small: Subject = {
    name: 'SmolLM2, 135 million, Q4_1',
    path: join(root, '../shared/models/SmolLM2-135M-Instruct.Q4_1.gguf'),
  };
  const times = await timesOf(billion);
  if (!existsSync(small.path)) return [...times, ...(await memoryOf(billion, billion))];
  return [...times, ...(await timesOf(small)), ...(await memoryOf(small, billion))];
}

async function milliseconds(run: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await run();
  return performance.now() - started;
}

async function timesOf(subject: Subject): Promise<readonly Measurement[]> {
  const { device, load, stop } = startApplication();
  try {
    // The first load of a model measures its threads, once; and it brings the file into the system's cache, for all alike.
    let contextSize = 0;
    let threads = 1;
    const first = await milliseconds(async () => {
      ({ contextSize, threads } = await load(subject.path, null));
    });
    await device.unload();
    const server = process.env.CLOISTER_LLAMA_SERVER;
    const [ours = 0, theirs = 0, alone = 0] = await inTurn(ROUNDS, [
      async () => {
        const took = await milliseconds(() => load(subject.path, threads));
        await device.unload();
        return took;
      },
      () => milliseconds(() => loadDirectly(subject, contextSize)),
      () => (server === undefined ? 0 : milliseconds(() => loadWithServer(server, subject, contextSize))),
    ]);
    return [
      {
        ...below(`Loading, beside node-llama-cpp, ${subject.name}`, ours, 'ms', theirs * LIMIT),
        ratio: ours / theirs,
      },
      ...(alone > 0
        ? [{ ...recorded(`Loading, beside llama.cpp's server, ${subject.name}`, ours, 'ms'), ratio: ours / alone }]
        : []),
      recorded(`Loading for the first time, with its threads measured, ${subject.name}`, first, 'ms'),
    ];
  } finally {
    await stop();
  }
}

async function ended(child: ChildProcess): Promise<void> {
  const exit = once(child, 'exit');
  child.kill('SIGKILL');
  await exit;
}

async function loadDirectly({ path }: Subject, contextSize: number): Promise<void> {
  const args = [path, contextSize, availableParallelism()].map(String);
  const child = fork(new URL('loadDirect.ts', import.meta.url), args, {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  await once(child, 'message');
  await ended(child);
}

/** Its log is the only thing of it that is listened to. */
async function loadWithServer(program: string, { path }: Subject, contextSize: number): Promise<void> {
  const args = ['--model', path, '--ctx-size', `${contextSize}`, '--port', '0', '--no-warmup', '--parallel', '1'];
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let log = '';
  for await (const text of child.stderr.setEncoding('utf8')) {
    log += text;
    if (/model loaded|server is listening/.test(log)) break;
  }
  await ended(child);
}

/** Loading and unloading, and going to and fro between two models, each as the application does it. */
async function memoryOf(small: Subject, large: Subject): Promise<readonly Measurement[]> {
  const { device, load, stop } = startApplication();
  try {
    await cycle(device, () => load(small.path, 1));
    const before = megabytesOfTree();
    for (let round = 0; round < CYCLES; round += 1) await cycle(device, () => load(small.path, 1));
    const after = megabytesOfTree();
    await load(large.path, 1);
    const oneModel = megabytesOfTree();
    const other = small.path === large.path ? null : small;
    const forth = other && (await milliseconds(() => load(other.path, 1)));
    const forthAndBack = other && (await milliseconds(() => load(large.path, 1)));
    const twoModels = megabytesOfTree();
    await device.unload();
    const inTheEnd = megabytesOfTree();
    return [
      recorded('Memory of all processes before any model', before, 'MB'),
      below(`The same after ${CYCLES} times loading and unloading`, after, 'MB', before * GROWTH),
      recorded('With the large model', oneModel, 'MB'),
      recorded('With both models', twoModels, 'MB'),
      below('After unloading them', inTheEnd, 'MB', before * GROWTH),
      ...(forth !== null && forthAndBack !== null
        ? [recorded('To another model', forth, 'ms'), recorded('And back to the one before', forthAndBack, 'ms')]
        : []),
    ];
  } finally {
    await stop();
  }
}

async function cycle(device: DeviceProvider, load: () => Promise<unknown>): Promise<void> {
  await load();
  await device.unload();
}
