import { createHash } from 'node:crypto';
import { AppError } from '../../contract/errors.ts';
import { lastName, splitOf } from '../hub/names.ts';
import type { HubTarget } from '../hub.ts';

/** Where a model lies among the downloaded ones: a folder of its own, and the name of each part in it. */
export type Place = { readonly folder: string; readonly names: readonly string[] };

/** Short enough for the longest path that Windows lets every program open. */
const LONGEST_FOLDER = 40;
const LONGEST_NAME = 70;
/** On Windows these are devices, whatever follows them. */
const reserved = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i;

/**
 * Derived from what the files are, never taken from a name as it comes: no name leads out of the folder, and two models,
 * or two versions of one, never share one, also where capital letters make no difference.
 */
export function placeOf({ parts }: Pick<HubTarget, 'parts'>): Place {
  const [first] = parts;
  if (!first) throw new AppError('hub-answer-unreadable', 'a model without files');
  const files = parts.map(({ repository, file, sha256 }) => [repository, file, sha256]);
  const identity = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12);
  const owner = plain(first.repository.replace('/', '--')).slice(0, LONGEST_FOLDER);
  const names = parts.map(({ file }, index) => {
    const { whole, part, parts: announced } = splitOf(file);
    const stem = plain(lastName(whole).replace(/\.gguf$/i, '')).slice(0, LONGEST_NAME);
    if (announced !== parts.length || part !== index + 1) throw new AppError('hub-answer-unreadable', 'other parts');
    return announced === 1 ? `${stem}.gguf` : `${stem}-${digits(part)}-of-${digits(announced)}.gguf`;
  });
  if (new Set(names.map((name) => name.toLowerCase())).size !== names.length) {
    throw new AppError('hub-answer-unreadable', 'two parts of one name');
  }
  return { folder: `${owner}-${identity}`, names };
}

/** Whether a folder can be one of ours: in others nothing is looked at, and nothing set aside. */
export function isPlace(folder: string): boolean {
  return /-[0-9a-f]{12}$/.test(folder);
}

function plain(text: string): string {
  const safe = text.replace(/[^A-Za-z0-9._-]/g, '_').replace(/^[.-]/, '_');
  return reserved.test(safe) ? `_${safe}` : safe;
}

function digits(part: number): string {
  return String(part).padStart(5, '0');
}
