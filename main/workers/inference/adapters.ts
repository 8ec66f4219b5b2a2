import { AppError } from '../../contract/errors.ts';
import type { AdapterFacts } from '../methods.ts';
import { textIn } from './facts.ts';
import { type Gguf, readGguf } from './readGguf.ts';
import type { GgufTensor } from './tensors.ts';

/** A low-rank change of one weight: rows and columns of its two halves. */
type Change = { a?: readonly number[]; b?: readonly number[] };

const HALF = /^(.+)\.lora_(a|b)$/;

/**
 * Reads an adapter's header and holds it against the model it is to be laid over; `fits` is null without one. Throws
 * `adapter-is-model` and what a damaged file is refused with.
 */
export function readAdapter(path: string, modelPath: string | null): AdapterFacts {
  const adapter = readGguf(path);
  const { metadata } = adapter;
  if (metadata.get('general.type') !== 'adapter') throw new AppError('adapter-is-model');
  const architecture = metadata.get('general.architecture');
  const isLora = metadata.get('adapter.type') === 'lora' && Number.isFinite(metadata.get('adapter.lora.alpha'));
  if (typeof architecture !== 'string' || !isLora) throw new AppError('model-damaged', 'no LoRA');
  // Begins to act at a phrase of its own: nobody could tell which of an answer's words it had a part in.
  if (metadata.has('adapter.alora.invocation_tokens')) throw new AppError('model-unknown-architecture', 'aLoRA');
  const changes = changesOf(adapter.tensors);
  return {
    name: textIn(metadata, 'general.name'),
    architecture,
    base: textIn(metadata, 'general.base_model.0.name') ?? textIn(metadata, 'general.basename'),
    fits: modelPath === null ? null : fits(architecture, changes, readGguf(modelPath)),
  };
}

function changesOf(tensors: readonly GgufTensor[]): ReadonlyMap<string, Change> {
  const changes = new Map<string, Change>();
  for (const { name, shape } of tensors) {
    // llama.cpp passes these over: adapters work without them.
    if (name.endsWith('_norm.weight')) continue;
    const [, weight, half] = HALF.exec(name) ?? [];
    if (weight === undefined || shape.length > 2) throw new AppError('model-damaged', 'a tensor that is no half');
    changes.set(weight, { ...changes.get(weight), [half === 'a' ? 'a' : 'b']: shape });
  }
  if (changes.size === 0) throw new AppError('model-damaged', 'an adapter that changes nothing');
  for (const { a, b } of changes.values()) if (!a || !b) throw new AppError('model-damaged', 'half a change');
  return changes;
}

/** The rules of llama.cpp's own loader (src/llama-adapter.cpp), asked before it sees the file. */
function fits(architecture: string, changes: ReadonlyMap<string, Change>, model: Gguf): boolean {
  if (model.metadata.get('general.architecture') !== architecture) return false;
  const shapes = new Map(model.tensors.map(({ name, shape }) => [name, shape]));
  return [...changes].every(([name, { a = [], b = [] }]) => {
    const shape = shapes.get(name);
    if (!shape || shape.length > 2) return false;
    const [rows, columns] = [size(shape, 0), size(shape, 1)];
    // Words are looked up, not multiplied: there the halves stand the other way round.
    if (name.endsWith('token_embd.weight')) return size(b, 1) === rows && size(a, 1) === columns;
    return size(a, 0) === rows && size(b, 1) === columns && size(a, 1) === size(b, 0);
  });
}

/** GGUF leaves out dimensions of one at the end. */
function size(shape: readonly number[], dimension: number): number {
  return shape[dimension] ?? 1;
}
