import { useEffect, useState } from 'react';
import type { Time } from '../../../main/contract/types.ts';

/** Whole seconds since `start`, counted while the component is shown. */
export function useSeconds(start: Time): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  return Math.max(0, Math.floor((now - start) / 1_000));
}
