import { useEffect, useRef } from 'react';
import { actionIds, actions } from './actions.ts';
import { on } from './api.ts';
import type { AppState } from './appState.ts';
import { matchesShortcut } from './shortcut.ts';

/** Performs actions for their keys, and for the system's menu. While a dialog is open only the dialog listens. */
export function useActions(app: AppState): void {
  const latest = useRef(app);
  useEffect(() => {
    latest.current = app;
  });
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isCovered(event.key)) return;
      const id = actionIds.find((name) => {
        const { shortcut } = actions[name];
        return shortcut !== undefined && matchesShortcut(event, shortcut);
      });
      if (id === undefined || !actions[id].available(latest.current)) return;
      event.preventDefault();
      actions[id].perform(latest.current);
    };
    document.addEventListener('keydown', pressed);
    const stopListening = on('action', ({ name }) => {
      if (!isCovered('') && actions[name].available(latest.current)) actions[name].perform(latest.current);
    });
    const stopHearing = on('import.ended', ({ outcomes }) => latest.current.imports.tellOutcomes(outcomes));
    return () => {
      document.removeEventListener('keydown', pressed);
      stopListening();
      stopHearing();
    };
  }, []);
}

/** An open menu takes Esc for itself. */
function isCovered(key: string): boolean {
  return document.querySelector(key === 'Escape' ? 'dialog[open], :popover-open' : 'dialog[open]') !== null;
}
