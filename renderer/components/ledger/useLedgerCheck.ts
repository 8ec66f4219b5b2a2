import { useEffect, useState } from 'react';
import type { LedgerCheck } from '../../../main/contract/ledger.ts';
import { on, request } from '../../api.ts';
import { reportFailure } from '../../failures.ts';

const GATHER_MILLISECONDS = 1_000;
/** A longer ledger is checked again when somebody asks for it. */
const CHECKED_BY_ITSELF = 5_000;

/** Checks the whole ledger when the screen opens, and again after entries were added. Null while the first check runs. */
export function useLedgerCheck(): {
  readonly check: LedgerCheck | null;
  readonly checkAgain: () => void;
  /** Main asks the person first. */
  readonly acknowledge: () => void;
} {
  const [check, setCheck] = useState<LedgerCheck | null>(null);
  const checkAgain = () => void request('ledger.check', {}).then(setCheck, reportFailure);
  const acknowledge = () => void request('ledger.acknowledge', {}).then(setCheck, reportFailure);
  const isShort = (check?.entries ?? 0) < CHECKED_BY_ITSELF;
  useEffect(checkAgain, []);
  useEffect(() => {
    if (!isShort) return;
    let gathering: ReturnType<typeof setTimeout> | undefined;
    const stop = on('ledger.changed', () => {
      clearTimeout(gathering);
      gathering = setTimeout(() => request('ledger.check', {}).then(setCheck, reportFailure), GATHER_MILLISECONDS);
    });
    return () => {
      clearTimeout(gathering);
      stop();
    };
  }, [isShort]);
  return { check, checkAgain, acknowledge };
}
