import { errorData } from './api.ts';

type Listener = (error: unknown) => void;

const listeners = new Set<Listener>();

/** Tells the person about a failure that has no place of its own on the screen. */
export function reportFailure(error: unknown): void {
  // Then the whole window says so.
  if (errorData(error).code === 'library-locked') return;
  for (const listener of listeners) listener(error);
}

/** Returns the way to stop listening. */
export function onFailure(listener: Listener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
