import { useState } from 'react';
import { errorText } from '../../../main/contract/errorText.ts';
import { errorData } from '../../api.ts';

/** One thing at a time, and what went wrong with the last of them, in words, to be shown where it was done. */
export function useAction(): {
  readonly busy: boolean;
  readonly trouble: string | null;
  /** Resolves to whether it went well. */
  readonly run: (action: () => Promise<unknown>) => Promise<boolean>;
} {
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  return {
    busy,
    trouble,
    async run(action) {
      setBusy(true);
      setTrouble(null);
      try {
        await action();
        return true;
      } catch (error) {
        setTrouble(errorText(errorData(error)));
        return false;
      } finally {
        setBusy(false);
      }
    },
  };
}
