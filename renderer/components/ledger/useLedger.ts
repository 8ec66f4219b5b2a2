import { useCallback, useEffect, useRef, useState } from 'react';
import type { LedgerEntry, LedgerFilter, LedgerPage } from '../../../main/contract/ledger.ts';
import { errorData, on, request } from '../../api.ts';
import { reportFailure } from '../../failures.ts';

const PAGE = 100;
const TYPING_MILLISECONDS = 200;
const GATHER_MILLISECONDS = 250;

export type ShownLedger = {
  readonly filter: LedgerFilter;
  readonly setFilter: (filter: LedgerFilter) => void;
  readonly text: string;
  readonly setText: (text: string) => void;
  /** Null until main has answered. */
  readonly page: Omit<LedgerPage, 'entries'> | null;
  /** Newest first. */
  readonly entries: readonly LedgerEntry[];
  readonly hasEarlier: boolean;
  readonly showEarlier: () => void;
};

type Shown = { readonly of: string; readonly page: LedgerPage };

/** The entries that match, a page at a time, and what is added while the screen is open. */
export function useLedger(): ShownLedger {
  const [filter, setFilter] = useState<LedgerFilter>('all');
  const [text, setText] = useState('');
  const [shown, setShown] = useState<Shown | null>(null);
  const query = `${filter} ${text}`;
  const current = useRef(query);
  current.current = query;

  const load = useCallback(
    (before: number | null) => {
      request('ledger.list', { filter, text, before, limit: PAGE }).then(
        (page) => {
          // Who typed on meanwhile wants something else.
          if (current.current !== query) return;
          setShown((known) => ({ of: query, page: known?.of === query ? merged(known.page, page) : page }));
        },
        (error: unknown) => errorData(error).code === 'cancelled' || reportFailure(error),
      );
    },
    [filter, text, query],
  );

  useEffect(() => {
    const typing = setTimeout(() => load(null), text === '' ? 0 : TYPING_MILLISECONDS);
    let gathering: ReturnType<typeof setTimeout> | undefined;
    const stop = on('ledger.changed', () => {
      gathering ??= setTimeout(() => {
        gathering = undefined;
        load(null);
      }, GATHER_MILLISECONDS);
    });
    return () => {
      clearTimeout(typing);
      clearTimeout(gathering);
      stop();
    };
  }, [load, text]);

  const entries = shown?.page.entries ?? [];
  const oldest = entries.at(-1)?.number;
  return {
    filter,
    setFilter,
    text,
    setText,
    page: shown?.page ?? null,
    entries,
    hasEarlier: shown !== null && entries.length < shown.page.matching,
    showEarlier: () => oldest !== undefined && load(oldest),
  };
}

/** Each entry once, the newer word on it, newest first. */
function merged(known: LedgerPage, page: LedgerPage): LedgerPage {
  const byNumber = new Map([...known.entries, ...page.entries].map((entry) => [entry.number, entry]));
  return { ...page, entries: [...byNumber.values()].sort((one, other) => other.number - one.number) };
}
