import { AppError } from '../contract/errors.ts';
import type { ModelSource } from '../contract/models.ts';
import type { Id, Time } from '../contract/types.ts';
import type { Database } from './database.ts';
import { newId } from './newId.ts';
import { prepared } from './statements.ts';

/** A model file on this computer, of a split one the first part. What was measured is null until it was, and after a change. */
export type StoredModel = {
  readonly id: Id;
  readonly path: string;
  readonly name: string;
  readonly bytes: number;
  readonly threads: number | null;
  readonly source: ModelSource;
  readonly lastUsed: Time | null;
  readonly tokensPerSecond: number | null;
  /** Of a downloaded file, of all parts of a split one the first. */
  readonly sha256: string | null;
  readonly catalogueId: string | null;
};

/** What is known of a file before it is stored. */
export type NewModel = {
  readonly path: string;
  readonly name: string;
  readonly bytes: number;
  readonly source?: ModelSource;
  readonly sha256?: string | null;
  readonly catalogueId?: string | null;
};

const columns = `id, path, name, bytes, threads, source, last_used AS lastUsed, tokens_per_second AS tokensPerSecond,
  sha256, catalogue_id AS catalogueId`;

// A file that was found keeps its finder when a person chooses it as well; one that was downloaded is ours from then on.
const conflict = `
    ON CONFLICT (path) DO UPDATE SET
      name = excluded.name,
      bytes = excluded.bytes,
      source = CASE WHEN excluded.source = 'download' OR source = 'file' THEN excluded.source ELSE source END,
      threads = CASE WHEN bytes = excluded.bytes THEN threads END,
      tokens_per_second = CASE WHEN bytes = excluded.bytes THEN tokens_per_second END,
      sha256 = coalesce(excluded.sha256, CASE WHEN bytes = excluded.bytes THEN sha256 END),
      catalogue_id = coalesce(excluded.catalogue_id, CASE WHEN bytes = excluded.bytes THEN catalogue_id END)`;

const values = `(id, path, name, bytes, source, sha256, catalogue_id, added, forgotten)
    VALUES (@id, @path, @name, @bytes, @source, @sha256, @catalogueId, @added, 0)`;

type Parameters = Required<NewModel> & { readonly id: Id; readonly added: Time };

const statements = prepared((prepare) => ({
  add: prepare<[Parameters], { readonly id: Id }>(`
    INSERT INTO models ${values} ${conflict}, forgotten = 0
    RETURNING id`),
  note: prepare<[Parameters]>(`INSERT INTO models ${values} ${conflict}`),
  list: prepare<[], StoredModel>(`SELECT ${columns} FROM models WHERE forgotten = 0 ORDER BY added DESC, rowid DESC`),
  setThreads: prepare<[threads: number, id: Id]>('UPDATE models SET threads = ? WHERE id = ?'),
  noteUse: prepare<[at: Time, tokensPerSecond: number | null, id: Id]>(`
    UPDATE models SET last_used = ?, tokens_per_second = coalesce(?, tokens_per_second) WHERE id = ?`),
  hide: prepare<[id: Id]>('UPDATE models SET forgotten = 1 WHERE id = ? AND forgotten = 0'),
  forget: prepare<[id: Id]>(`DELETE FROM models WHERE id = ? AND source IN ('file', 'download')`),
  drop: prepare<[id: Id]>('DELETE FROM models WHERE id = ?'),
  last: prepare<[], { readonly id: Id }>(`
    SELECT models.id FROM models JOIN settings ON settings.name = 'lastModel' AND settings.value = models.id
    WHERE models.forgotten = 0`),
  setLast: prepare<[id: Id]>(`
    INSERT INTO settings (name, value) VALUES ('lastModel', ?)
    ON CONFLICT (name) DO UPDATE SET value = excluded.value`),
  noLast: prepare<[]>(`DELETE FROM settings WHERE name = 'lastModel'`),
}));

function parametersOf(model: NewModel): Parameters {
  return { source: 'file', sha256: null, catalogueId: null, ...model, id: newId(), added: Date.now() };
}

/** A path that is known already keeps its id. */
export function addModel(db: Database, model: NewModel): Id {
  const row = statements(db).add.get(parametersOf(model));
  if (!row) throw new Error('the model was not stored');
  return row.id;
}

/** As `addModel`, for what nobody chose: what a person took off the list stays off it. */
export function noteFoundModel(db: Database, model: NewModel): void {
  statements(db).note.run(parametersOf(model));
}

/** Latest added first. */
export function listModels(db: Database): StoredModel[] {
  return statements(db).list.all();
}

export function setModelThreads(db: Database, id: Id, threads: number): void {
  if (statements(db).setThreads.run(threads, id).changes === 0) throw new AppError('not-found');
}

/** That it answered, and how many tokens a second it wrote; null where too few to tell. One that is gone is no error. */
export function noteUse(
  db: Database,
  id: Id,
  { at, tokensPerSecond }: { readonly at: Time; readonly tokensPerSecond: number | null },
): void {
  statements(db).noteUse.run(at, tokensPerSecond, id);
}

/** Takes it off the list; the file stays. One of another program's is remembered as not wanted. */
export function forgetModel(db: Database, id: Id): void {
  const { forget, hide } = statements(db);
  if (forget.run(id).changes === 0 && hide.run(id).changes === 0) throw new AppError('not-found');
}

/** For a file that is not there any more. */
export function dropModel(db: Database, id: Id): void {
  statements(db).drop.run(id);
}

/** The model to load at the next start; null when none was loaded, or it was unloaded or forgotten. */
export function lastModel(db: Database): Id | null {
  return statements(db).last.get()?.id ?? null;
}

export function setLastModel(db: Database, id: Id | null): void {
  if (id === null) statements(db).noLast.run();
  else statements(db).setLast.run(id);
}
