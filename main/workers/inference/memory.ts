import { readFileSync } from 'node:fs';
import { freemem, platform, totalmem } from 'node:os';
import type { ModelHeader } from './header.ts';

const BATCH = 512;
const BYTES_PER_FLOAT = 4;
const FIXED_OVERHEAD = 64 << 20;

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** "name 123" or "Name: 123 kB" as it stands in the kernel's tables. */
function numberAfter(name: string, text: string | null): number | null {
  const found = text?.match(new RegExp(`^${name}:?\\s+(\\d+)`, 'm'))?.[1];
  return found === undefined ? null : Number(found);
}

/** What the control group still allows; files it has read count as used there, but are given up when memory is asked for. */
function freeInControlGroup(): number {
  const group = '/sys/fs/cgroup';
  const limit = Number(textOf(`${group}/memory.max`) ?? textOf(`${group}/memory/memory.limit_in_bytes`) ?? Number.NaN);
  const used = Number(
    textOf(`${group}/memory.current`) ?? textOf(`${group}/memory/memory.usage_in_bytes`) ?? Number.NaN,
  );
  if (!Number.isFinite(limit) || !Number.isFinite(used)) return Number.POSITIVE_INFINITY;
  const table = textOf(`${group}/memory.stat`) ?? textOf(`${group}/memory/memory.stat`);
  return Math.max(0, limit - used + (numberAfter('(?:total_)?inactive_file', table) ?? 0));
}

/** Bytes that a model may take now without pushing other programs out. */
export function availableMemory(): number {
  switch (platform()) {
    case 'linux': {
      const available = numberAfter('MemAvailable', textOf('/proc/meminfo'));
      return Math.min(available === null ? freemem() : available * 1_024, freeInControlGroup());
    }
    // macOS reports only pages that nobody ever used as free, and hands out the cached rest readily.
    case 'darwin':
      return totalmem() * 0.7;
    default:
      return freemem();
  }
}

/** Bytes that this computer has, or that the container it runs in may use. */
export function totalMemory(): number {
  const group = '/sys/fs/cgroup';
  const limit = textOf(`${group}/memory.max`) ?? textOf(`${group}/memory/memory.limit_in_bytes`);
  return Math.min(totalmem(), Number(limit ?? Number.NaN) || Number.POSITIVE_INFINITY);
}

type Sizes = Pick<
  ModelHeader,
  'fileBytes' | 'contextBytesPerToken' | 'vocabulary' | 'embedding' | 'feedForward' | 'contextLength'
>;

/** Bytes for the weights, the context and what one batch needs while it is computed. Rather too many than too few. */
export function memoryNeeded(model: Sizes, contextSize: number): number {
  const perToken = model.vocabulary.size + model.feedForward * 2 + model.embedding * 8;
  return (
    model.fileBytes +
    contextSize * model.contextBytesPerToken +
    Math.min(BATCH, contextSize) * perToken * BYTES_PER_FLOAT +
    FIXED_OVERHEAD
  );
}

export const SMALLEST_CONTEXT = 512;
/** More is of use to nobody who did not ask for it: it takes memory, and its beginning is far from its end. */
const USUAL_CONTEXT = 32_768;
const LARGEST_CONTEXT = 1 << 20;
const STEP = 256;

/**
 * The largest context, in tokens, that the model was made for, that is of use and that fits into `available` bytes; null when
 * not even the smallest does. Numbers from files and settings never reach llama.cpp unclamped: 5e8 once killed the process.
 */
export function fittingContext(model: Sizes, available: number, wanted: number | null): number | null {
  const asked = Math.max(SMALLEST_CONTEXT, wanted ?? USUAL_CONTEXT);
  const most = Math.min(model.contextLength, asked, LARGEST_CONTEXT);
  const least = Math.min(SMALLEST_CONTEXT, most);
  if (memoryNeeded(model, least) > available) return null;
  // A tenth stays free for the context's growth in other places: sampling, text, the window itself.
  const room = available * 0.9 - memoryNeeded(model, BATCH);
  const fitting = BATCH + Math.floor(room / Math.max(1, model.contextBytesPerToken));
  if (fitting >= most) return most;
  return Math.max(least, Math.floor(fitting / STEP) * STEP);
}
