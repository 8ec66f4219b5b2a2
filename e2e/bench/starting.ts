import { setTimeout } from 'node:timers/promises';
import { electronBinary } from '../electronBinary.ts';
import { launchApp } from '../launch.ts';
import { type Measurement, median, recorded } from './measure.ts';
import { processTree, proportionalMegabytes } from './processes.ts';

const ROUNDS = 3;
const REST = 5_000;

/** From the start of the process to a window that can be used, and what the application takes when nothing happens. */
export async function benchStarting(): Promise<readonly Measurement[]> {
  const starts: number[] = [];
  const memories: Memory[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const started = performance.now();
    const app = await launchApp();
    await app.page.getByRole('button').first().waitFor();
    starts.push(performance.now() - started);
    await setTimeout(REST);
    memories.push(memoryAtRest(app.mainPid, Object.values(await app.workers())));
    await app.quit();
  }
  const shell = electronBinary() === null ? 'stand-in' : 'Electron';
  const of = (key: keyof Memory): number => median(memories.map((memory) => memory[key]));
  return [
    recorded(`Starting (${shell}): process to usable window`, median(starts), 'ms'),
    recorded(`At rest (${shell}): main`, of('main'), 'MB'),
    recorded(`At rest (${shell}): workers`, of('workers'), 'MB'),
    recorded(`At rest (${shell}): window, Chromium's own processes included`, of('window'), 'MB'),
  ];
}

type Memory = { readonly main: number; readonly workers: number; readonly window: number };

/** Proportional set sizes: memory that processes share is counted once. Linux alone tells them. */
function memoryAtRest(main: number, workers: readonly number[]): Memory {
  const known = new Set([main, ...workers]);
  const window = processTree(main).filter((pid) => !known.has(pid));
  const sum = (pids: readonly number[]): number => pids.reduce((total, pid) => total + proportionalMegabytes(pid), 0);
  return { main: sum([main]), workers: sum(workers), window: sum(window) };
}
