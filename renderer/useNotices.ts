import { useEffect, useRef, useState } from 'react';
import type { DueCases, Id } from '../main/contract/types.ts';
import { on, request } from './api.ts';
import type { AppState } from './appState.ts';
import { reportFailure } from './failures.ts';

/** What a person is told of without having asked: cases whose time is over, and a library that lies where others copy it. */
export function useNotices(app: AppState): void {
  useDueCases(app);
  useSyncedFolder(app);
}

/** Each case once after every start, when no other dialog is open. */
function useDueCases({ dialog, ask }: AppState): void {
  const [due, setDue] = useState<DueCases | null>(null);
  const told = useRef<ReadonlySet<Id>>(new Set());
  useEffect(() => {
    request('cases.due', {}).then(setDue, reportFailure);
    return on('cases.due', setDue);
  }, []);
  useEffect(() => {
    if (due === null || dialog !== null || due.cases.every(({ id }) => told.current.has(id))) return;
    told.current = new Set([...told.current, ...due.cases.map(({ id }) => id)]);
    setDue(null);
    ask({ kind: 'due-cases', due });
  }, [due, dialog, ask]);
}

function useSyncedFolder({ toasts: { show } }: AppState): void {
  useEffect(() => {
    const tell = (service: string | null) => {
      if (service === null) return;
      show({
        title: `The library lies in a folder of ${service}.`,
        lines: [
          'It is encrypted there too. But a copy made while Cloister writes can be damaged, and deleted cases may live on in it. Turn that off for this folder.',
        ],
        failed: true,
      });
    };
    request('library.syncedBy', {}).then(tell, reportFailure);
  }, [show]);
}
