import type { Id } from '../main/contract/types.ts';

/** A list with what was heard since: changed items in their place, new ones at the end, those that are null gone. */
export function withChanges<Item extends { readonly id: Id }>(
  items: readonly Item[],
  changes: ReadonlyMap<Id, Item | null>,
): readonly Item[] {
  const known = new Set(items.map((item) => item.id));
  const kept = items.map((item) => (changes.has(item.id) ? changes.get(item.id) : item));
  const added = [...changes].filter(([id]) => !known.has(id)).map(([, item]) => item);
  return [...kept, ...added].filter((item) => item !== null && item !== undefined);
}
