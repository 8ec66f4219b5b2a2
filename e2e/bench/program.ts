import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs a program to its end and returns its milliseconds. Throws when it fails. */
export function timed(command: string, args: readonly string[]): number {
  const started = performance.now();
  output(command, args);
  return performance.now() - started;
}

export function output(command: string, args: readonly string[]): string {
  const result: SpawnSyncReturns<string> = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (result.status === 0) return result.stdout;
  throw new Error(`${command} ended with ${result.status ?? result.signal}: ${result.stderr.slice(0, 500)}`);
}

export function isInstalled(command: string): boolean {
  return !spawnSync(command, ['-v'], { stdio: 'ignore' }).error;
}

export const cloister = (...args: readonly string[]): readonly string[] => [`${root}main/cli.ts`, ...args];
