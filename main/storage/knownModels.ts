import { AppError } from '../contract/errors.ts';
import type { Id } from '../contract/types.ts';
import type { Database } from './database.ts';
import { newId } from './newId.ts';
import { prepared } from './statements.ts';

/** A model file on this computer. `threads` is null until it was measured, and again when the file changed its size. */
export type StoredModel = {
  readonly id: Id;
  readonly path: string;
  readonly name: string;
  readonly bytes: number;
  readonly threads: number | null;
};

const statements = prepared((prepare) => ({
  add: prepare<[id: Id, path: string, name: string, bytes: number, added: number], { readonly id: Id }>(`
    INSERT INTO models (id, path, name, bytes, added) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (path) DO UPDATE SET
      name = excluded.name,
      bytes = excluded.bytes,
      threads = CASE WHEN bytes = excluded.bytes THEN threads END
    RETURNING id`),
  list: prepare<[], StoredModel>('SELECT id, path, name, bytes, threads FROM models ORDER BY added DESC, rowid DESC'),
  setThreads: prepare<[threads: number, id: Id]>('UPDATE models SET threads = ? WHERE id = ?'),
  forget: prepare<[id: Id]>('DELETE FROM models WHERE id = ?'),
  last: prepare<[], { readonly id: Id }>(`
    SELECT models.id FROM models JOIN settings ON settings.name = 'lastModel' AND settings.value = models.id`),
  setLast: prepare<[id: Id]>(`
    INSERT INTO settings (name, value) VALUES ('lastModel', ?)
    ON CONFLICT (name) DO UPDATE SET value = excluded.value`),
  noLast: prepare<[]>(`DELETE FROM settings WHERE name = 'lastModel'`),
}));

/** A path that is known already keeps its id. */
export function addModel(
  db: Database,
  model: { readonly path: string; readonly name: string; readonly bytes: number },
): Id {
  const row = statements(db).add.get(newId(), model.path, model.name, model.bytes, Date.now());
  if (!row) throw new Error('the model was not stored');
  return row.id;
}

/** Latest added first. */
export function listModels(db: Database): StoredModel[] {
  return statements(db).list.all();
}

export function setModelThreads(db: Database, id: Id, threads: number): void {
  if (statements(db).setThreads.run(threads, id).changes === 0) throw new AppError('not-found');
}

/** Forgets where the file is; the file stays. */
export function forgetModel(db: Database, id: Id): void {
  if (statements(db).forget.run(id).changes === 0) throw new AppError('not-found');
}

/** The model to load at the next start; null when none was loaded, or it was unloaded or forgotten. */
export function lastModel(db: Database): Id | null {
  return statements(db).last.get()?.id ?? null;
}

export function setLastModel(db: Database, id: Id | null): void {
  if (id === null) statements(db).noLast.run();
  else statements(db).setLast.run(id);
}
