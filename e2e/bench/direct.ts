import { getLlama, LlamaLogLevel } from 'node-llama-cpp';
import type { WriteRequest, WriteResult } from './writers.ts';

/** node-llama-cpp by itself: one process, no application around it. Loads once, then writes whenever it is asked to. */
const [path = '', contextSize, readingThreads, writingThreads] = process.argv.slice(2);
const llama = await getLlama({ gpu: 'auto', build: 'never', skipDownload: true, logLevel: LlamaLogLevel.error });
const model = await llama.loadModel({ modelPath: path });
const context = await model.createContext({
  contextSize: Number(contextSize),
  threads: { ideal: Number(readingThreads), min: 1 },
});
const sequence = context.getSequence();

async function write({ prompt, tokens: length, count, temperature }: WriteRequest): Promise<WriteResult> {
  await sequence.clearHistory();
  const words = model.tokenize(prompt);
  const tokens = Array.from({ length: Math.ceil(length / words.length) }, () => words)
    .flat()
    .slice(0, length);
  llama.maxThreads = Number(readingThreads);
  const started = performance.now();
  let first = 0;
  let written = 0;
  for await (const _ of sequence.evaluate(tokens, { temperature, yieldEogToken: true })) {
    written += 1;
    if (written === 1) first = performance.now();
    llama.maxThreads = Number(writingThreads);
    if (written >= count) break;
  }
  const ended = performance.now();
  return {
    tokens: tokens.length,
    reading: tokens.length / ((first - started) / 1_000),
    writing: (written - 1) / ((ended - first) / 1_000),
  };
}

process.on('message', async (request: WriteRequest) => process.send?.(await write(request)));
process.send?.('ready');
