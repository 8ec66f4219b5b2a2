import { GgufInsights, readGgufFileInfo } from 'node-llama-cpp';
import { AppError } from '../../contract/errors.ts';
import type { Demand } from './fit.ts';

type FileInfo = Awaited<ReturnType<typeof readGgufFileInfo>>;

/** What llama.cpp has in one process, whatever the model: its own buffers, and what reads and writes tokens. */
const FIXED_OVERHEAD = 64 << 20;
const BATCH = 512;
/** A header of 300,000 texts takes half a second. */
const MOST_MILLISECONDS = 15_000;
/** Long lists that no size depends on. */
const uncounted = [
  'tokenizer.ggml.merges',
  'tokenizer.ggml.scores',
  'tokenizer.ggml.token_type',
  'tokenizer.chat_template',
];

/** Its own joining of parts goes by their names, which those of a download do not have. */
async function readInfo(paths: readonly string[]): Promise<FileInfo> {
  const [first, ...rest] = await Promise.all(
    paths.map((path) =>
      readGgufFileInfo(path, {
        sourceType: 'filesystem',
        spliceSplitFiles: false,
        logWarnings: false,
        ignoreKeys: uncounted,
        signal: AbortSignal.timeout(MOST_MILLISECONDS),
      }),
    ),
  );
  if (!first) throw new AppError('model-missing');
  const parts = [first, ...rest];
  return {
    ...first,
    splicedParts: parts.length,
    totalTensorInfoSize: parts.reduce((sum, part) => sum + (part.tensorInfoSize ?? 0), 0),
    totalTensorCount: parts.reduce((sum, part) => sum + Number(part.tensorCount), 0),
    totalMetadataSize: parts.reduce((sum, part) => sum + part.metadataSize, 0),
    fullTensorInfo: parts.flatMap((part, index) =>
      (part.tensorInfo ?? []).map((tensor) => ({ ...tensor, filePart: index + 1 })),
    ),
    sourceData: parts.flatMap((part) => part.sourceData),
  };
}

/**
 * What a model needs with a context of so many tokens, from headers that our own reader has found sound: this one has no
 * bounds of its own. It only counts; no native code sees the file, so that looking at a model cannot end the process.
 */
export async function readDemand(paths: readonly string[], contextSize: number): Promise<Demand> {
  const insights = await GgufInsights.from(await readInfo(paths));
  return {
    layers: insights.totalLayers,
    needed(gpuLayers) {
      const model = insights.estimateModelResourceRequirements({ gpuLayers, useMmap: true, gpuSupportsMmap: false });
      const context = insights.estimateContextResourceRequirements({
        contextSize,
        modelGpuLayers: gpuLayers,
        batchSize: Math.min(BATCH, contextSize),
        sequences: 1,
      });
      return {
        gpu: model.gpuVram + context.gpuVram,
        memory: model.cpuRam + context.cpuRam + FIXED_OVERHEAD,
      };
    },
  };
}
