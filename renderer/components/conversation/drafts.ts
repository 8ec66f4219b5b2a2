import { useCallback, useSyncExternalStore } from 'react';

/** What was typed and not sent, by conversation; kept while others are on screen, gone with the window. */
const drafts = new Map<string, string>();
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

export function useDraft(key: string): readonly [string, (text: string) => void] {
  const draft = useSyncExternalStore(subscribe, () => drafts.get(key) ?? '');
  const setDraft = useCallback(
    (text: string) => {
      if (text) drafts.set(key, text);
      else drafts.delete(key);
      for (const listener of listeners) listener();
    },
    [key],
  );
  return [draft, setDraft];
}
