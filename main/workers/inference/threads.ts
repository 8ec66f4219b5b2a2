const CLEARLY_SLOWER = 0.85;

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
  let best = { threads: 1, speed: 0 };
  for (const threads of candidates) {
    const speed = await tokensPerSecond(threads);
    if (speed > best.speed) best = { threads, speed };
    else if (speed < best.speed * CLEARLY_SLOWER) break;
  }
  return best.threads;
}
