import { cpus } from 'node:os';

/** The system counts in ticks of about ten milliseconds: a shorter time says nothing. */
const SHORTEST_TIME = 100;

function idleMilliseconds(): number {
  return cpus().reduce((sum, { times }) => sum + times.idle, 0);
}

/** Each call gives how many of the computer's cores had nothing to do since the call before; null after too short a time. */
export function createIdleMeter(): () => number | null {
  let at = performance.now();
  let idle = idleMilliseconds();
  return () => {
    const elapsed = performance.now() - at;
    if (elapsed < SHORTEST_TIME) return null;
    const before = idle;
    at += elapsed;
    idle = idleMilliseconds();
    return (idle - before) / elapsed;
  };
}
