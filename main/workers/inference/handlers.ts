import { createTurns } from '../../turns.ts';
import type { InferenceMethods } from '../methods.ts';
import type { MethodHandlers } from '../protocol.ts';
import { readAdapter } from './adapters.ts';
import { answer } from './answer.ts';
import { createEngines } from './engines.ts';
import { extract } from './extract.ts';
import { inspect } from './inspect.ts';

/** One thing done at a time; a call that waits can be cancelled while it waits. */
const turns = createTurns(1);
const engines = createEngines();

async function inTurn<T>(signal: AbortSignal, run: () => Promise<T>): Promise<T> {
  const release = await turns.take(signal);
  try {
    return await run();
  } finally {
    release();
  }
}

export const inferenceHandlers: MethodHandlers<InferenceMethods> = {
  load: (params, context) => inTurn(context.signal, () => engines.load(params, context)),
  unload: (_, { signal }) =>
    inTurn(signal, async () => {
      await engines.unload();
      return null;
    }),
  countTokens: ({ texts }) => texts.map((text) => engines.current().countTokens(text)),
  answer: (params, context) => inTurn(context.signal, () => answer(engines.current(), params, context)),
  hardware: ({ backend }, { signal }) => engines.hardware(backend, (open) => inTurn(signal, open)),
  inspect: async (params, context) =>
    inspect(params, await inferenceHandlers.hardware({ backend: params.gpu.backend }, context)),
  inspectAdapter: ({ path, modelPath }) => readAdapter(path, modelPath),
  extract: (params, context) => inTurn(context.signal, () => extract(engines.current(), params, context)),
};
