/** Lets a limited number of jobs work at a time, first come first served. */
export type Turns = {
  /** Resolves with the way to give the turn back; rejects with the signal's reason when cancelled while waiting. */
  readonly take: (signal: AbortSignal) => Promise<() => void>;
};

export function createTurns(places: number): Turns {
  const waiting: (() => void)[] = [];
  let free = places;

  function release(): void {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  }

  return {
    take(signal) {
      signal.throwIfAborted();
      let given = false;
      const giveBack = (): void => {
        if (given) return;
        given = true;
        release();
      };
      if (free > 0) {
        free -= 1;
        return Promise.resolve(giveBack);
      }
      return new Promise((resolve, reject) => {
        const start = (): void => {
          signal.removeEventListener('abort', leave);
          resolve(giveBack);
        };
        const leave = (): void => {
          waiting.splice(waiting.indexOf(start), 1);
          reject(signal.reason);
        };
        waiting.push(start);
        signal.addEventListener('abort', leave, { once: true });
      });
    },
  };
}
