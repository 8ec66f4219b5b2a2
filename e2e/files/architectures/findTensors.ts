/**
 * Asks llama.cpp which tensors each architecture needs, and in which shapes: it loads a file, reads what llama.cpp says is
 * missing or of the wrong shape, and mends the file until it loads. Writes tensors.json. To be run again after llama.cpp changed.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { getLlama, type Llama, LlamaLogLevel } from 'node-llama-cpp';
import { string, writeGgufFile } from '../ggufFile.ts';
import { buildVocabulary, vocabularyMetadata } from '../vocabulary.ts';
import { networkMetadata, networks } from './keys.ts';

type Shapes = Record<string, readonly number[]>;

const table = join(import.meta.dirname, 'tensors.json');
const folder = mkdtempSync(join(tmpdir(), 'find-tensors-'));
const path = join(folder, 'model.gguf');
const { tokens, ...vocabulary } = buildVocabulary();
let said = '';

async function load(llama: Llama, architecture: string, shapes: Shapes): Promise<boolean> {
  writeGgufFile(
    path,
    {
      'general.architecture': string(architecture),
      ...networkMetadata(architecture),
      ...vocabularyMetadata({ tokens, ...vocabulary }),
    },
    Object.entries(shapes).map(([name, shape]) => ({
      name,
      shape,
      type: 'F32',
      data: () => [new Uint8Array(shape.reduce((all, one) => all * one, 4))],
    })),
  );
  said = '';
  try {
    const model = await llama.loadModel({ modelPath: path, gpuLayers: 0 });
    await model.dispose();
    return true;
  } catch {
    // What llama.cpp says arrives after its failure.
    for (let waited = 0; said === '' && waited < 100; waited++) await setTimeout(1);
    await setTimeout(2);
    return false;
  }
}

async function find(llama: Llama, architecture: string): Promise<Shapes> {
  const also = networks[architecture]?.also ?? [];
  const shapes: Shapes = Object.fromEntries(['output_norm.weight', ...also].map((name) => [name, [1]]));
  while (!(await load(llama, architecture, shapes))) {
    const missing = /missing tensor '([^']+)'/.exec(said)?.[1];
    const wrong = /tensor '([^']+)' has wrong shape; expected\s+([\d, ]+), got/.exec(said);
    if (missing) shapes[missing] = [1];
    else if (wrong?.[1] && wrong[2]) shapes[wrong[1]] = wrong[2].split(',').map(Number);
    else if (/wrong number of tensors/.test(said) && delete shapes['output_norm.weight']) continue;
    else throw new Error(`${architecture}: ${said}`);
  }
  return shapes;
}

const llama = await getLlama({
  gpu: false,
  build: 'never',
  skipDownload: true,
  logLevel: LlamaLogLevel.error,
  logger: (_, message) => {
    said += message;
  },
});
const found: Record<string, Record<string, string>> = JSON.parse(readFileSync(table, 'utf8'));
const wanted = process.argv.slice(2);
for (const architecture of wanted.length > 0 ? wanted : Object.keys(networks)) {
  try {
    const shapes = Object.entries(await find(llama, architecture));
    // The vocabulary is each test's own.
    const written = (one: number): string => (one === tokens.length ? 'tokens' : String(one));
    found[architecture] = Object.fromEntries(shapes.map(([name, shape]) => [name, shape.map(written).join(' ')]));
  } catch (error) {
    delete found[architecture];
    process.stderr.write(`${String(error).slice(0, 600)}\n`);
  }
}
writeFileSync(table, `${JSON.stringify(found, null, 1)}\n`);
rmSync(folder, { recursive: true });
process.exit();
