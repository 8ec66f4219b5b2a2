import { readFileSync } from 'node:fs';
import { output } from './program.ts';

/** Megabytes by which a process alone takes memory, with its part of what it shares. Linux alone tells them; NaN elsewhere. */
export function proportionalMegabytes(pid: number): number {
  try {
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
    return Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? 0) / 1_024;
  } catch {
    return Number.NaN;
  }
}

/** A process, its children and theirs. */
export function processTree(root: number): readonly number[] {
  const parents = output('ps', ['-eo', 'pid=,ppid='])
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const found = [root];
  for (const parent of found) {
    for (const [pid, ppid] of parents) if (ppid === parent && pid !== undefined) found.push(pid);
  }
  return found;
}

/** Of this process and all that it started. */
export function megabytesOfTree(): number {
  // The program that lists them is one of them, and gone by now.
  const sizes = processTree(process.pid).map(proportionalMegabytes);
  return sizes.filter(Number.isFinite).reduce((total, size) => total + size, 0);
}
