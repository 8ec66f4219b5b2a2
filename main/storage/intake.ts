import type { Id } from '../contract/types.ts';
import type { Database } from './database.ts';
import { prepared, transaction } from './statements.ts';

/** A file on its way into a case. */
export type Intake = { readonly id: number; readonly caseId: Id; readonly path: string };

const statements = prepared((prepare) => ({
  add: prepare<[caseId: Id, path: string], { readonly id: number }>(
    'INSERT INTO intake (case_id, path) VALUES (?, ?) RETURNING id',
  ),
  list: prepare<[], Intake>('SELECT id, case_id AS caseId, path FROM intake ORDER BY id'),
  remove: prepare<[id: number]>('DELETE FROM intake WHERE id = ?'),
  clear: prepare<[caseId: Id]>('DELETE FROM intake WHERE case_id = ?'),
}));

/** The rows' ids, in the order of the paths. */
export function addIntake(db: Database, caseId: Id, paths: readonly string[]): number[] {
  return transaction(db, () => paths.flatMap((path) => statements(db).add.get(caseId, path)?.id ?? []));
}

/** Oldest first. */
export function listIntake(db: Database): Intake[] {
  return statements(db).list.all();
}

/** The file is in, or was refused. */
export function removeIntake(db: Database, id: number): void {
  statements(db).remove.run(id);
}

export function clearIntake(db: Database, caseId: Id): void {
  statements(db).clear.run(caseId);
}
