import { AppError } from '../contract/errors.ts';
import type { AdapterChoice } from '../contract/models.ts';
import type { Id } from '../contract/types.ts';
import { getCase } from './cases.ts';
import type { Database } from './database.ts';
import { newId } from './newId.ts';
import { prepared, transaction } from './statements.ts';

/** A LoRA file on this computer, as its header was when it was added. */
export type StoredAdapter = {
  readonly id: Id;
  readonly path: string;
  readonly name: string;
  readonly bytes: number;
  readonly architecture: string;
  /** What it calls the model it was made for. */
  readonly base: string | null;
};

const columns = 'adapters.id, path, name, bytes, architecture, base';

const statements = prepared((prepare) => ({
  add: prepare<
    [id: Id, path: string, name: string, bytes: number, architecture: string, base: string | null, added: number],
    { readonly id: Id }
  >(`
    INSERT INTO adapters (id, path, name, bytes, architecture, base, added) VALUES (?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (path) DO UPDATE SET
      name = excluded.name, bytes = excluded.bytes, architecture = excluded.architecture, base = excluded.base
    RETURNING id`),
  list: prepare<[], StoredAdapter>(`SELECT ${columns} FROM adapters ORDER BY added DESC, rowid DESC`),
  forget: prepare<[id: Id]>('DELETE FROM adapters WHERE id = ?'),
  ofCase: prepare<[caseId: Id], StoredAdapter & { readonly scale: number }>(`
    SELECT ${columns}, scale FROM case_adapters JOIN adapters ON adapters.id = adapter_id
    WHERE case_id = ? ORDER BY added DESC, adapters.rowid DESC`),
  clear: prepare<[caseId: Id]>('DELETE FROM case_adapters WHERE case_id = ?'),
  choose: prepare<[caseId: Id, scale: number, adapterId: Id]>(`
    INSERT INTO case_adapters (case_id, adapter_id, scale) SELECT ?, id, ? FROM adapters WHERE id = ?`),
}));

/** A path that is known already keeps its id, and the cases their choice of it. */
export function addAdapter(db: Database, adapter: Omit<StoredAdapter, 'id'>): StoredAdapter {
  const { path, name, bytes, architecture, base } = adapter;
  const row = statements(db).add.get(newId(), path, name, bytes, architecture, base, Date.now());
  if (!row) throw new Error('the adapter was not stored');
  return { ...adapter, id: row.id };
}

/** Latest added first. */
export function listAdapters(db: Database): StoredAdapter[] {
  return statements(db).list.all();
}

/** No case uses it any more; the file stays. */
export function forgetAdapter(db: Database, id: Id): void {
  if (statements(db).forget.run(id).changes === 0) throw new AppError('not-found');
}

export function adaptersOfCase(db: Database, caseId: Id): readonly (StoredAdapter & { readonly scale: number })[] {
  return statements(db).ofCase.all(caseId);
}

/** In place of those before. Throws `not-found` when the case or one of them is gone; then nothing is changed. */
export function setAdaptersOfCase(db: Database, caseId: Id, choices: readonly AdapterChoice[]): void {
  transaction(db, () => {
    getCase(db, caseId);
    statements(db).clear.run(caseId);
    for (const { adapterId, scale } of choices) {
      if (statements(db).choose.run(caseId, scale, adapterId).changes === 0) throw new AppError('not-found');
    }
  });
}
