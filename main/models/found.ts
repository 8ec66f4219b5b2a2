import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { AppError } from '../contract/errors.ts';
import type { Budget, Candidate, FoundModel } from './found/foundModel.ts';
import { inHuggingFace } from './found/huggingFace.ts';
import { inJan } from './found/jan.ts';
import { inLmStudio } from './found/lmStudio.ts';
import { inOllama } from './found/ollama.ts';
import { type Surroundings, thisComputer } from './found/places.ts';
import { roleOf } from './hub/names.ts';
import { checkModelFile, partsOf } from './modelFile.ts';

const programs = [inHuggingFace, inLmStudio, inOllama, inJan] as const;

/** Files and folders looked at, models found, and milliseconds, of each program. */
const MOST_ENTRIES = 20_000;
const MOST_MODELS = 500;
const LONGEST = 10_000;

/**
 * Looks where Hugging Face's tools, LM Studio, Ollama and Jan keep models, on all three systems. It only looks: no file is
 * opened but their small lists and settings, and a broken one hides its own models and nothing else. Each file once.
 */
export async function findModels(surroundings: Surroundings = thisComputer()): Promise<readonly FoundModel[]> {
  const found = await Promise.all(programs.map((program) => within(program, surroundings)));
  const seen = new Set<string>();
  const models: FoundModel[] = [];
  for (const model of found.flat()) {
    const identity = await identityOf(model.path);
    if (identity === null || seen.has(identity)) continue;
    seen.add(identity);
    models.push(model);
  }
  return models;
}

type Program = (surroundings: Surroundings, budget: Budget) => AsyncGenerator<Candidate>;

/** What the program has in the time there is: a disk that does not answer must not keep the others waiting. */
async function within(program: Program, surroundings: Surroundings): Promise<readonly FoundModel[]> {
  const models: FoundModel[] = [];
  const signal = AbortSignal.timeout(LONGEST);
  const late = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
  const looking = (async () => {
    for await (const candidate of program(surroundings, { entries: MOST_ENTRIES, signal })) {
      if (signal.aborted || models.length === MOST_MODELS) return;
      const model = await look(candidate);
      if (model) models.push(model);
    }
  })().catch(() => undefined);
  await Promise.race([looking, late]);
  return [...models];
}

async function look({ check, ...candidate }: Candidate): Promise<FoundModel | null> {
  const [first = check] = partsOf(check);
  // The other parts are looked at with the first.
  if (first !== check || !isForAnswers(candidate.name)) return null;
  try {
    const { bytes } = await checkModelFile(check, { anyName: true });
    return { ...candidate, bytes, sha256: checksumIn(candidate.path) };
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'model-part-missing') return null;
    return { ...candidate, bytes: await bytesHere(check), sha256: null };
  }
}

/** Ollama's blobs, and those of Hugging Face that the hub knows by their checksum. */
function checksumIn(path: string): string | null {
  return /^(?:sha256-)?([0-9a-f]{64})$/.exec(basename(path))?.[1] ?? null;
}

/** Embedding models and parts of models lie beside those that answer. */
function isForAnswers(name: string): boolean {
  return roleOf('', name) === 'chat';
}

async function bytesHere(path: string): Promise<number> {
  const sizes = await Promise.all(
    partsOf(path).map((part) =>
      stat(part).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** The same for every name of the same file; null when it is not there. */
export async function identityOf(path: string): Promise<string | null> {
  const found = await stat(path, { bigint: true }).catch(() => null);
  return found && `${found.dev}:${found.ino}`;
}
