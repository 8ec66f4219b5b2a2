import { useEffect, useRef, useState } from 'react';
import type { DueCases } from '../main/contract/documents.ts';
import type { Id } from '../main/contract/types.ts';
import { on, request } from './api.ts';
import type { AppState } from './appState.ts';
import { loadModel } from './components/ModelMenu.tsx';
import { reportFailure } from './failures.ts';

/** What a person is told of without having asked: cases whose time is over, and a library that lies where others copy it. */
export function useNotices(app: AppState): void {
  useDueCases(app);
  useSyncedFolder(app);
  useArrivedModel(app);
}

/** A download has become a model: where there is none it is taken into use, else it is only told of. */
function useArrivedModel({ knownModels, downloads, model, toasts: { show } }: AppState): void {
  const coming = useRef<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const ended = [...coming.current].filter((name) => !downloads.some((download) => download.name === name));
    const arrived = knownModels.find(({ name, source, lastUsed }) => {
      return source === 'download' && lastUsed === null && ended.includes(name);
    });
    const still = ended.filter((name) => name !== arrived?.name);
    coming.current = new Set([...still, ...downloads.map(({ name }) => name)]);
    if (arrived === undefined) return;
    if (model.kind === 'none') loadModel(arrived);
    else show({ title: `${arrived.name} is here.`, action: { label: 'Use', perform: () => loadModel(arrived) } });
  }, [knownModels, downloads, model.kind, show]);
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
