import type { FormatSource, ModelFacts, ModelRole } from '../../contract/models.ts';
import { cleanText } from './cleanText.ts';
import type { Metadata } from './metadata.ts';
import { quantisations } from './quantisations.ts';
import type { Gguf } from './readGguf.ts';

const LONGEST_TEXT = 200;
/** Files that llama.cpp's own quantiser did not name are marked so, and carry a guess. */
const GUESSED = 1_024;
const RANKS = 4;

/** Encoders: they turn a text into numbers and write none. */
const encoders: ReadonlySet<string> = new Set([
  'bert',
  'modern-bert',
  'nomic-bert',
  'nomic-bert-moe',
  'neo-bert',
  'jina-bert-v2',
  'jina-bert-v3',
  'eurobert',
  'gemma-embedding',
  'llama-embed',
  't5encoder',
]);

/** A text of the header as it may be shown: no control characters, not endless. */
export function textIn(metadata: Metadata, key: string): string | null {
  const value = metadata.get(key);
  if (typeof value !== 'string') return null;
  const text = cleanText(value).replaceAll(/\s+/g, ' ').trim().slice(0, LONGEST_TEXT).toWellFormed();
  return text === '' ? null : text;
}

/** The largest of a number, or of a list with one for each layer; 0 where there is none that can be. */
function countIn(metadata: Metadata, key: string): number {
  const value = metadata.get(key);
  const all = Array.isArray(value) ? value : [value];
  return all.reduce<number>((most, one) => (Number.isSafeInteger(one) && one > most ? one : most), 0);
}

/** What a file is for, by what its header says of itself. */
export function roleOf({ metadata, tensors }: Pick<Gguf, 'metadata' | 'tensors'>): ModelRole {
  const type = metadata.get('general.type');
  const architecture = metadata.get('general.architecture');
  if (type === 'adapter') return 'adapter';
  if (type === 'mmproj' || architecture === 'clip') return 'vision-projector';
  const pooling = metadata.get(`${architecture}.pooling_type`);
  const sorts = (name: string): boolean => name === 'cls.weight' || name === 'cls.output.weight';
  if (pooling === RANKS || tensors.some(({ name }) => sorts(name))) return 'reranking';
  // 0 is "none": a chat model may say so of itself.
  if ((typeof pooling === 'number' && pooling !== 0) || encoders.has(String(architecture))) return 'embedding';
  return 'chat';
}

/** Everything that a person may want to know of a file before loading it. */
export function factsOf(file: Gguf, formatSource: FormatSource | null): ModelFacts {
  const { metadata, tensors, bytes, parts } = file;
  const role = roleOf(file);
  const architecture = textIn(metadata, 'general.architecture') ?? '';
  const quantisation = metadata.get('general.file_type');
  const prefix = role === 'vision-projector' ? 'clip.vision' : architecture;
  return {
    role,
    architecture,
    name: textIn(metadata, 'general.name'),
    parameters: tensors.reduce((sum, { weights }) => sum + weights, 0),
    quantisation: typeof quantisation === 'number' ? (quantisations[quantisation % GUESSED] ?? null) : null,
    bytes,
    parts,
    contextLength: countIn(metadata, `${prefix}.context_length`),
    layers: countIn(metadata, `${prefix}.block_count`),
    licence: textIn(metadata, 'general.license'),
    formatSource,
  };
}
