import { AppError } from '../../contract/errors.ts';
import { GgufReader } from './ggufReader.ts';
import { type Metadata, readMetadata } from './metadata.ts';
import { modelParts } from './modelParts.ts';
import { type GgufTensor, readTensors } from './tensors.ts';

/** What one file, or all parts of a split one together, announces: checked against the files' lengths. */
export type Gguf = {
  readonly bytes: number;
  readonly parts: number;
  readonly metadata: Metadata;
  readonly tensors: readonly GgufTensor[];
};

const MOST_TENSORS = 20_000;

function damaged(what: string): AppError {
  return new AppError('model-damaged', what);
}

function readFile(path: string): Gguf {
  const reader = new GgufReader(path);
  try {
    if (reader.fileBytes < 4 || reader.bytes(4).toString('latin1') !== 'GGUF') throw new AppError('model-not-gguf');
    const version = reader.u32();
    if (version !== 2 && version !== 3) throw damaged('unknown GGUF version');
    const count = reader.count(MOST_TENSORS);
    const metadata = readMetadata(reader, reader.count(Number.MAX_SAFE_INTEGER));
    const tensors = readTensors(reader, metadata, count);
    return { bytes: reader.fileBytes, parts: 1, metadata, tensors };
  } finally {
    reader.close();
  }
}

/** Whether the parts are those of one model, in their order, and hold as many tensors together as they say. */
function joined(files: readonly Gguf[]): Gguf {
  const [first] = files;
  if (!first) throw new AppError('model-missing');
  const tensors = files.flatMap((file) => file.tensors);
  const said = first.metadata.get('split.count') ?? 1;
  if (said !== files.length && !(said === 0 && files.length === 1)) {
    throw new AppError('model-part-missing', `${files.length} parts`);
  }
  if (files.length > 1) {
    for (const [index, { metadata }] of files.entries()) {
      if (metadata.get('split.no') !== index || metadata.get('split.count') !== files.length) {
        throw damaged('a part of another model');
      }
    }
    if (first.metadata.get('split.tensors.count') !== tensors.length) throw damaged('tensors between the parts');
    if (new Set(tensors.map(({ name }) => name)).size < tensors.length) throw damaged('a tensor in two parts');
  }
  if (tensors.length === 0) throw damaged('no tensors');
  return {
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    parts: files.length,
    metadata: first.metadata,
    tensors,
  };
}

/**
 * Reads the headers of all parts of a model within bounds, and nothing native does. Throws `model-missing`,
 * `model-not-gguf`, `model-truncated`, `model-damaged`, `model-unknown-architecture` or `model-part-missing`.
 */
export function readParts(paths: readonly string[]): Gguf {
  return joined(paths.map(readFile));
}

/** The same for a file and, where its name says that there are others, for those beside it. */
export function readGguf(path: string): Gguf {
  return readParts(modelParts(path));
}
