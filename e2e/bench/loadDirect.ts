import { getLlama, LlamaLogLevel } from 'node-llama-cpp';

/** node-llama-cpp by itself loads a model and makes a context, once, and says so. */
const [path = '', contextSize, threads] = process.argv.slice(2);
const llama = await getLlama({ gpu: 'auto', build: 'never', skipDownload: true, logLevel: LlamaLogLevel.error });
const model = await llama.loadModel({ modelPath: path });
const context = await model.createContext({
  contextSize: Number(contextSize),
  threads: { ideal: Number(threads), min: 1 },
});
context.getSequence();
process.send?.('loaded');
