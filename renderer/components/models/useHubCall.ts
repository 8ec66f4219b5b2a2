import { useCallback, useEffect, useRef, useState } from 'react';
import { errorText } from '../../../main/contract/errorText.ts';
import type { Id } from '../../../main/contract/types.ts';
import { errorData, request } from '../../api.ts';
import { reportFailure } from '../../failures.ts';

/**
 * A question to the hub, which may take a minute to answer: ends when a person stops it, with the next one, and with what asked
 * it. What comes of one that ended is dropped.
 */
export function useHubCall(): {
  readonly busy: boolean;
  /** What went wrong with the last one, in words. */
  readonly trouble: string | null;
  readonly run: <Answer>(ask: (job: Id) => Promise<Answer>, take: (answer: Answer) => void) => void;
  readonly stop: () => void;
} {
  const running = useRef<Id | null>(null);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);

  const stop = useCallback(() => {
    if (running.current === null) return;
    request('jobs.cancel', { id: running.current }).catch(reportFailure);
    running.current = null;
    setBusy(false);
  }, []);
  useEffect(() => stop, [stop]);

  return {
    busy,
    trouble,
    stop,
    run(ask, take) {
      stop();
      const job = newJob();
      running.current = job;
      setBusy(true);
      setTrouble(null);
      const end = (tell: () => void): void => {
        if (running.current !== job) return;
        running.current = null;
        setBusy(false);
        tell();
      };
      ask(job).then(
        (answer) => end(() => take(answer)),
        (error: unknown) => end(() => setTrouble(errorText(errorData(error)))),
      );
    },
  };
}

function newJob(): Id {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
