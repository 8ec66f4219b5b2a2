import { basename } from 'node:path';
import { AppError } from '../../contract/errors.ts';
import { createTurns } from '../../turns.ts';
import type { InferenceMethods } from '../methods.ts';
import type { MethodHandlers } from '../protocol.ts';
import { readAdapter } from './adapters.ts';
import { answer } from './answer.ts';
import { extract } from './extract.ts';
import { readHeader } from './header.ts';
import { inspect } from './inspect.ts';
import { createEngine, type Engine } from './llama.ts';

/** One model, and one thing done with it at a time; a call that waits can be cancelled while it waits. */
const turns = createTurns(1);
const PROGRESS_STEP = 0.01;
let loaded: Engine | null = null;

async function inTurn<T>(signal: AbortSignal, run: () => Promise<T>): Promise<T> {
  const release = await turns.take(signal);
  try {
    return await run();
  } finally {
    release();
  }
}

function engine(): Engine {
  if (!loaded) throw new AppError('no-model');
  return loaded;
}

async function unload(): Promise<null> {
  const before = loaded;
  loaded = null;
  await before?.dispose();
  return null;
}

function notYet(): never {
  throw new AppError('internal', 'not built yet');
}

export const inferenceHandlers: MethodHandlers<InferenceMethods> = {
  load: ({ path, threads, contextSize, gpu }, { emit, signal }) =>
    inTurn(signal, async () => {
      // A file that cannot be loaded leaves the model before it in place.
      const header = readHeader(path);
      await unload();
      const name = basename(path).replace(/\.gguf$/i, '');
      let told = 0;
      const onProgress = (fraction: number): void => {
        if (fraction < told + PROGRESS_STEP) return;
        told = fraction;
        emit({ fraction });
      };
      loaded = await createEngine({
        path,
        header,
        name,
        threads,
        contextSize,
        gpu: gpu.backend !== 'cpu',
        onProgress,
        signal,
      });
      return loaded.details;
    }),
  unload: (_, { signal }) => inTurn(signal, unload),
  countTokens: ({ texts }) => texts.map((text) => engine().countTokens(text)),
  answer: (params, context) => inTurn(context.signal, () => answer(engine(), params, context)),
  hardware: notYet,
  inspect: async (params, context) =>
    inspect(params, await inferenceHandlers.hardware({ backend: params.gpu.backend }, context)),
  inspectAdapter: ({ path, modelPath }) => readAdapter(path, modelPath),
  extract: (params, context) => inTurn(context.signal, () => extract(engine(), params, context)),
};
