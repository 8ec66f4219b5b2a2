const CLEARLY_SLOWER = 0.85;
/** Of two numbers this close the smaller one is better: it leaves a core to the window and to everything else. */
const AS_FAST = 0.93;

/** Numbers of threads worth trying on a computer with so many cores: all of them, then half, down to one. */
export function threadCandidates(cores: number): number[] {
  const candidates: number[] = [];
  for (let threads = Math.max(1, cores); threads >= 1; threads = Math.floor(threads / 2)) candidates.push(threads);
  return candidates;
}

/**
 * The number of threads that writes fastest. Writing is bound by memory, and a core that is also wanted elsewhere holds up
 * all the others, so more is often slower: only a measurement tells. Stops when fewer threads are clearly slower.
 */
export async function chooseThreads(
  candidates: readonly number[],
  tokensPerSecond: (threads: number) => Promise<number>,
): Promise<number> {
  let fastest = 0;
  let chosen = 1;
  for (const threads of candidates) {
    const speed = await tokensPerSecond(threads);
    if (speed < fastest * CLEARLY_SLOWER) break;
    fastest = Math.max(fastest, speed);
    if (speed >= fastest * AS_FAST) chosen = threads;
  }
  return chosen;
}
