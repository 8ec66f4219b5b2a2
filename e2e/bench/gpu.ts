import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Backend, ModelDetails } from '../../main/contract/models.ts';
import { startApplication } from './application.ts';
import { type Measurement, recorded } from './measure.ts';
import { root } from './program.ts';

const TOKENS = 200;

/**
 * What the application says of this computer's GPU, and what the GPU is worth: layers, back end and tokens a second with all of
 * it, with half of it and without. `CLOISTER_MODEL` names another model file. On a computer without a GPU it says why.
 */
export async function benchGpu(): Promise<readonly Measurement[]> {
  const path = process.env.CLOISTER_MODEL ?? join(root, '../shared/models/SmolLM2-135M-Instruct.Q4_1.gguf');
  if (!existsSync(path)) return [];
  const whole = await tryOut(path, null, null);
  print(inWords(whole.details));
  const { gpu, gpuProblem } = whole.details;
  const alone = await tryOut(path, 'cpu', null);
  const results = [
    recorded(`Writing as the application chose (${gpu?.backend ?? gpuProblem})`, whole.writing, 'tokens/s'),
    recorded('Writing on the processor', alone.writing, 'tokens/s'),
  ];
  if (!gpu) return results;
  const half = await tryOut(path, gpu.backend, Math.floor(gpu.ofLayers / 2));
  print(inWords(half.details));
  return [...results, recorded('Writing with half of the layers on the GPU', half.writing, 'tokens/s')];
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function inWords({ gpu, gpuProblem }: ModelDetails): string {
  const why = gpuProblem === null ? '' : ` (${gpuProblem})`;
  if (!gpu) return `No GPU${why}`;
  const { layers, ofLayers, device, backend, bytes } = gpu;
  return `${layers} of ${ofLayers} layers on ${device} by ${backend}, ${(bytes / 2 ** 20).toFixed(0)} MB${why}`;
}

/** Through the whole provider, as the window and the command line do it. */
async function tryOut(path: string, backend: Backend | null, gpuLayers: number | null) {
  const settings = { contextSize: 4_096, backend, gpuLayers, idleMinutes: null, keepInMemory: false };
  const { device, load, answer, stop } = startApplication(settings);
  try {
    if (gpuLayers === null && backend === null) print(JSON.stringify(await device.hardware(), null, 2));
    const details = await load(path, null);
    let writing = 0;
    // The first answer warms up: a GPU's programs are made when they are needed first.
    for (const prompt of ['Count.', 'Write about the sea, the wind and the ships of old.']) {
      const { tokens, milliseconds } = await answer({ prompt, count: TOKENS, temperature: 0 });
      writing = (tokens.generated - 1) / ((milliseconds.total - (milliseconds.firstToken ?? 0)) / 1_000);
    }
    return { details, writing };
  } finally {
    await stop();
  }
}
