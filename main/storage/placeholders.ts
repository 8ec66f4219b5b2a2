import type { IdentifierKind } from '../contract/review.ts';
import type { Id } from '../contract/types.ts';
import type { Database } from './database.ts';
import { prepared } from './statements.ts';

/** What stands for a text in all that a conversation sends, e.g. [PERSON_1]. */
export type Placeholder = { readonly placeholder: string; readonly kind: IdentifierKind; readonly text: string };

const statements = prepared((prepare) => ({
  list: prepare<[conversationId: Id], Placeholder>(
    'SELECT placeholder, kind, text FROM placeholders WHERE conversation_id = ? ORDER BY rowid',
  ),
  add: prepare<[conversationId: Id, placeholder: string, kind: IdentifierKind, text: string]>(
    'INSERT OR IGNORE INTO placeholders (conversation_id, placeholder, kind, text) VALUES (?, ?, ?, ?)',
  ),
}));

export function listPlaceholders(db: Database, conversationId: Id): readonly Placeholder[] {
  return statements(db).list.all(conversationId);
}

/** One that is there already stays what it is. */
export function addPlaceholders(db: Database, conversationId: Id, added: readonly Placeholder[]): void {
  for (const { placeholder, kind, text } of added) statements(db).add.run(conversationId, placeholder, kind, text);
}
