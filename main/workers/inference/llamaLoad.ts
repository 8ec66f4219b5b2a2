import { availableParallelism } from 'node:os';
import { InsufficientMemoryError, type LlamaModel } from 'node-llama-cpp';
import { AppError } from '../../contract/errors.ts';
import { type Placed, placeOf } from './backends.ts';
import { keptSince, lockedBytes } from './keptInMemory.ts';
import { Engine, type EngineOptions, openContext } from './llama.ts';
import { freeOnGpu } from './llamaHardware.ts';
import { availableMemory, fittingContext, memoryNeeded, SMALLEST_CONTEXT } from './memory.ts';

/** Loading the weights, the context and the measuring of threads share the bar like this. */
const SHARE_OF_WEIGHTS = 0.9;

/** Where its layers are, and what the GPU gave for them since `before`. */
async function place({ library, layers: wanted }: EngineOptions, model: LlamaModel, before: number): Promise<Placed> {
  const { llama, problem } = library;
  if (llama.gpu === false) return { gpu: null, gpuProblem: problem };
  return placeOf(llama.gpu, {
    layers: model.gpuLayers,
    ofLayers: model.fileInsights.totalLayers,
    wanted,
    devices: await llama.getGpuDeviceNames(),
    bytes: (await llama.getLlamaMemoryUsage()).gpuVram - before,
  });
}

/** Loads a model whose header was checked. Rejects with `model-too-large`, `model-failed` or the signal's reason. */
export async function loadEngine(options: EngineOptions): Promise<Engine> {
  const { header, library, layers, signal } = options;
  const { llama } = library;
  const free = availableMemory() + (await freeOnGpu(library));
  const tooLarge = (): AppError =>
    new AppError('model-too-large', 'not enough memory', {
      needed: memoryNeeded(header, SMALLEST_CONTEXT),
      available: free,
    });
  const contextSize = fittingContext(header, free, options.contextSize);
  if (contextSize === null) throw tooLarge();
  const cores = Math.max(1, Math.min(availableParallelism(), llama.cpuMathCores));
  const before = (await llama.getLlamaMemoryUsage()).gpuVram;
  const locked = lockedBytes();
  let model: LlamaModel | undefined;
  try {
    model = await llama.loadModel({
      modelPath: options.path,
      gpuLayers: { fitContext: { contextSize }, ...(layers !== null && { max: layers }) },
      useMlock: options.keepInMemory,
      loadSignal: signal,
      onLoadProgress: (fraction) => options.onProgress(fraction * SHARE_OF_WEIGHTS),
    });
    const onCpu = 1 - model.gpuLayers / model.fileInsights.totalLayers;
    const kept = options.keepInMemory ? keptSince(locked, Math.floor(model.size * onCpu)) : null;
    const sequence = await openContext(model, { contextSize, cores, adapters: [], signal });
    const placed = { ...(await place(options, model, before)), kept };
    const engine = new Engine(options, { model, sequence, placed, cores });
    if (options.threads === null) await engine.measureThreads();
    options.onProgress(1);
    return engine;
  } catch (error) {
    await model?.dispose();
    signal.throwIfAborted();
    if (error instanceof InsufficientMemoryError) throw tooLarge();
    throw error instanceof AppError ? error : new AppError('model-failed', 'llama.cpp could not load it');
  }
}
