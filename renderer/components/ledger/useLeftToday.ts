import { useEffect, useState } from 'react';
import { on, request } from '../../api.ts';
import { reportFailure } from '../../failures.ts';

const GATHER_MILLISECONDS = 500;

/** How often something left this computer today; null until that is known. */
export function useLeftToday(): number | null {
  const [left, setLeft] = useState<number | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let midnight: ReturnType<typeof setTimeout> | undefined;
    const load = () => {
      request('ledger.list', { filter: 'all', text: '', before: null, limit: 1 }).then(
        ({ sums }) => setLeft(sums.leftToday),
        reportFailure,
      );
      clearTimeout(midnight);
      midnight = setTimeout(load, new Date().setHours(24, 0, 1, 0) - Date.now());
    };
    const stop = on('ledger.changed', () => {
      clearTimeout(timer);
      timer = setTimeout(load, GATHER_MILLISECONDS);
    });
    load();
    return () => {
      clearTimeout(timer);
      clearTimeout(midnight);
      stop();
    };
  }, []);
  return left;
}
