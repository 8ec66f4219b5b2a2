import { AppError } from '../../contract/errors.ts';
import { roleOf, textIn } from './facts.ts';
import { readGguf } from './readGguf.ts';

/** GGUF's order: the dimension that lies together in memory first. */
export type TensorShape = { readonly name: string; readonly shape: readonly number[] };

export type AdapterHeader = {
  readonly name: string | null;
  readonly architecture: string;
  /** What it calls its base model. */
  readonly base: string | null;
  /** Of type LoRA, the only one that llama.cpp lays over a model. */
  readonly tensors: readonly TensorShape[];
};

/**
 * Reads a LoRA file's header within bounds. Throws `adapter-is-model` for any other GGUF, otherwise as `readHeader` does.
 * Each tensor is one half of a pair, `….lora_a` and `….lora_b`, or a norm that llama.cpp passes over.
 */
export function readAdapterHeader(path: string): AdapterHeader {
  const file = readGguf(path);
  const { metadata, tensors } = file;
  if (roleOf(file) !== 'adapter') throw new AppError('adapter-is-model');
  if (metadata.get('adapter.type') !== 'lora') throw new AppError('model-unknown-architecture', 'not a LoRA adapter');
  const architecture = textIn(metadata, 'general.architecture');
  if (architecture === null) throw new AppError('model-damaged', 'an adapter of no architecture');
  const alpha = metadata.get('adapter.lora.alpha');
  if (alpha !== undefined && !Number.isFinite(alpha)) throw new AppError('model-damaged', 'an impossible alpha');
  const names = new Set(tensors.map(({ name }) => name));
  for (const { name, shape } of tensors) {
    if (name.endsWith('_norm.weight')) continue;
    const other = name.endsWith('.lora_a') ? name.replace(/a$/, 'b') : name.replace(/b$/, 'a');
    if (!/\.lora_[ab]$/.test(name) || !names.has(other)) throw new AppError('model-damaged', 'a half of a pair');
    if (shape.length !== 2) throw new AppError('model-damaged', 'half a pair of an impossible shape');
  }
  return {
    name: textIn(metadata, 'general.name'),
    architecture,
    base: textIn(metadata, 'general.base_model.0.name') ?? textIn(metadata, 'general.base_model.0.repo_url'),
    tensors,
  };
}

/** The tensors of a base model, all parts together, by name. Throws as `readHeader` does; says nothing of its use. */
export function tensorShapes(path: string): ReadonlyMap<string, readonly number[]> {
  return new Map(readGguf(path).tensors.map(({ name, shape }) => [name, shape]));
}
