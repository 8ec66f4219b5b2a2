import { f32, type Metadata, string, type Tensor, writeGgufFile } from './ggufFile.ts';

export type AdapterOptions = {
  readonly seed?: number;
  readonly architecture?: string;
  /** What it calls the model it was made for. */
  readonly base?: string;
  /** Which weights of the base it changes: their names without `.weight`, and rows and columns. */
  readonly weights?: Readonly<Record<string, readonly [input: number, output: number]>>;
  readonly metadata?: Metadata;
  /** Leaves out the second half of each pair. */
  readonly halved?: boolean;
};

const RANK = 4;

/** Of the network that `writeRandomGguf` writes: strong enough that its words change at once. */
const weightsOfRandom: NonNullable<AdapterOptions['weights']> = {
  'blk.0.attn_q': [64, 64],
  'blk.0.ffn_down': [128, 64],
  'blk.1.attn_output': [64, 64],
  'blk.1.ffn_up': [64, 128],
};

/** A LoRA file for the random network (writeGguf.ts): tens of kilobytes, the same for the same seed. */
export function writeAdapter(
  path: string,
  {
    seed = 7,
    architecture = 'llama',
    base = 'Random',
    weights = weightsOfRandom,
    metadata = {},
    halved = false,
  }: AdapterOptions = {},
): void {
  let state = seed;
  const random = (): number => {
    // Park and Miller's minimal standard generator.
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647 - 0.5;
  };
  const matrix = (name: string, shape: readonly number[]): Tensor => ({
    name,
    shape,
    type: 'F32',
    data: () => [
      new Uint8Array(
        Float32Array.from({ length: shape.reduce((all, one) => all * one, 1) }, () => random() * 2).buffer,
      ),
    ],
  });
  const tensors = Object.entries(weights).flatMap(([name, [input, output]]) => [
    matrix(`${name}.weight.lora_a`, [input, RANK]),
    ...(halved ? [] : [matrix(`${name}.weight.lora_b`, [RANK, output])]),
  ]);
  writeGgufFile(
    path,
    {
      'general.type': string('adapter'),
      'general.architecture': string(architecture),
      'general.name': string('Tiny adapter'),
      'general.base_model.0.name': string(base),
      'adapter.type': string('lora'),
      'adapter.lora.alpha': f32(RANK),
      ...metadata,
    },
    tensors,
  );
}

if (import.meta.main) {
  const [path] = process.argv.slice(2);
  if (path) writeAdapter(path);
  else {
    process.stderr.write('usage: writeAdapter.ts PATH\n');
    process.exitCode = 2;
  }
}
