import { setTimeout as wait } from 'node:timers/promises';
import type { Emit } from './contract/emit.ts';
import type { Id } from './contract/types.ts';
import { newId } from './storage/newId.ts';

/** A page that hangs must not keep the library open; in milliseconds. */
const PATIENCE = 500;

/** The words that were typed last stand in the page alone: before the library closes it is asked for them. */
export type LastDrafts = {
  /** Fulfilled when the page has handed over what it had, or did not answer. Never rejects. */
  readonly gather: () => Promise<void>;
  /** The page has handed over what it was asked for under this id. */
  readonly came: (id: Id) => void;
};

export function createLastDrafts(emit: Emit): LastDrafts {
  const waiting = new Map<Id, () => void>();
  return {
    async gather() {
      const id = newId();
      const handedOver = Promise.withResolvers<void>();
      waiting.set(id, handedOver.resolve);
      emit('drafts.wanted', { id });
      await Promise.race([handedOver.promise, wait(PATIENCE)]);
      waiting.delete(id);
    },
    came: (id) => waiting.get(id)?.(),
  };
}
