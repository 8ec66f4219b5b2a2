import { existsSync } from 'node:fs';
import { AppError } from '../../contract/errors.ts';

const MOST_PARTS = 512;

/**
 * The files of a model that was split, `…-00001-of-0000N.gguf`, in order; of any other file itself. Throws
 * `model-part-missing` where one is not there, and where it begins with another part than the first, as llama.cpp does.
 */
export function modelParts(path: string): readonly string[] {
  const found = /^(.*-)(\d{5})-of-(\d{5})\.gguf$/s.exec(path);
  if (!found) return [path];
  const [, before = '', part = '', parts = ''] = found;
  const count = Number(parts);
  if (Number(part) !== 1 || count < 1 || count > MOST_PARTS) throw new AppError('model-part-missing', 'no first part');
  const paths = Array.from(
    { length: count },
    (_, index) => `${before}${String(index + 1).padStart(5, '0')}-of-${parts}.gguf`,
  );
  if (!existsSync(path)) throw new AppError('model-missing');
  if (!paths.every((one) => existsSync(one)))
    throw new AppError('model-part-missing', 'a part is not beside the first');
  return paths;
}
