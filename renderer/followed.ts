import { useEffect, useState } from 'react';
import type { Id } from '../main/contract/types.ts';
import { reportFailure } from './failures.ts';
import { withChanges } from './withChanges.ts';

type Stop = () => void;
type CaseItem = { readonly id: Id; readonly caseId: Id };

/** An import of hundreds of files says something many times a second; the screen follows a few times a second. */
const GATHER_MILLISECONDS = 40;

/** A value that is asked for once and followed from then on. `load` and `follow` must not change between renders. */
export function useFollowed<Value>(
  load: () => Promise<Value>,
  follow: (listener: (value: Value) => void) => Stop,
): Value | null {
  const [value, setValue] = useState<Value | null>(null);
  useEffect(() => {
    let heard = false;
    const hear = (newer: Value) => {
      heard = true;
      setValue(newer);
    };
    const stop = follow(hear);
    // What was heard meanwhile is newer than what was asked for before it.
    load().then((loaded) => heard || setValue(loaded), reportFailure);
    return () => {
      heard = true;
      stop();
    };
  }, [load, follow]);
  return value;
}

/** The items of one case, kept up to date; null while they are being fetched. */
export function useCaseItems<Item extends CaseItem>(
  caseId: Id | null,
  load: (caseId: Id) => Promise<readonly Item[]>,
  follow: (changed: (item: Item) => void, removed: (item: CaseItem) => void) => Stop,
): readonly Item[] | null {
  const [shown, setShown] = useState<{ readonly caseId: Id; readonly items: readonly Item[] } | null>(null);
  useEffect(() => {
    if (caseId === null) return;
    let items: readonly Item[] | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let left = false;
    const changes = new Map<Id, Item | null>();
    const show = () => {
      timer = undefined;
      if (items === null || left) return;
      items = withChanges(items, changes);
      changes.clear();
      setShown({ caseId, items });
    };
    const note = (item: CaseItem, change: Item | null) => {
      if (item.caseId !== caseId) return;
      changes.set(item.id, change);
      timer ??= setTimeout(show, GATHER_MILLISECONDS);
    };
    const stop = follow(
      (item) => note(item, item),
      (item) => note(item, null),
    );
    load(caseId).then((loaded) => {
      items = loaded;
      show();
    }, reportFailure);
    return () => {
      left = true;
      clearTimeout(timer);
      stop();
    };
  }, [caseId, load, follow]);
  return shown !== null && shown.caseId === caseId ? shown.items : null;
}
