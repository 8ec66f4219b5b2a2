import type { Document, ImportOutcome } from '../contract/documents.ts';
import { AppError, type ErrorData } from '../contract/errors.ts';
import type { Id } from '../contract/types.ts';
import type { Services } from '../services.ts';

/** What became of one file of the command line. A file that was refused, or could not be read, has an error. */
export type AddedFile = {
  /** The path as it was given. */
  readonly file: string;
  readonly document: Document | null;
  readonly error: ErrorData | null;
  readonly milliseconds: number;
};

/** So many files are copied while one is read: a disk that is slow for a moment then keeps nobody waiting. */
const AHEAD = 2;

/** Adds the files to the case and reads them, one after another. Yields them in the order given. */
export async function* addFiles(options: {
  readonly services: Services;
  readonly caseId: Id;
  readonly files: readonly string[];
  readonly password: string | null;
  readonly signal: AbortSignal;
}): AsyncGenerator<AddedFile> {
  const { services, caseId, files, password, signal } = options;

  async function add(path: string | undefined): Promise<ImportOutcome | undefined> {
    if (path === undefined) return undefined;
    const [outcome] = await services.importing.add(caseId, [{ path }], password ?? undefined);
    return outcome;
  }

  let started = performance.now();
  const coming = files.slice(0, AHEAD).map(add);
  for (const [index, file] of files.entries()) {
    coming.push(add(files[index + AHEAD]));
    const outcome = await coming.shift();
    const result = outcome ? await finish(services, outcome, password) : refused({ code: 'internal', message: 'lost' });
    signal.throwIfAborted();
    const ended = performance.now();
    yield { file, ...result, milliseconds: Math.round(ended - started) };
    started = ended;
  }
}

type Finished = Pick<AddedFile, 'document' | 'error'>;

async function finish(
  { importing, jobs }: Services,
  outcome: ImportOutcome,
  password: string | null,
): Promise<Finished> {
  if (outcome.kind === 'refused') return refused(outcome.error);
  const id = outcome.documentId;
  const isLocked = outcome.kind === 'duplicate' && importing.get(id).state.kind === 'password';
  if (isLocked && password !== null) importing.unlock(id, password);
  await jobs.finished(id);
  const document = importing.get(id);
  return { document, error: errorOf(document) };
}

function refused(error: ErrorData): Finished {
  return { document: null, error };
}

function errorOf({ state }: Document): ErrorData | null {
  switch (state.kind) {
    case 'read':
      return null;
    case 'failed':
      return state.error;
    case 'password': {
      const { code, message } = new AppError(state.wrong ? 'password-wrong' : 'password-needed');
      return { code, message };
    }
    case 'waiting':
    case 'reading':
      return { code: 'cancelled', message: 'stopped before it was read' };
  }
}
