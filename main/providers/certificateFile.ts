import { open } from 'node:fs/promises';
import { AppError } from '../contract/errors.ts';

const MOST_BYTES = 1024 * 1024;

/** The text of a file that a person chose. Rejects with `file-missing`, `file-unreadable` or `certificate-unreadable`. */
export async function readCertificateFile(path: string): Promise<string> {
  try {
    await using file = await open(path, 'r');
    const { size } = await file.stat();
    if (size > MOST_BYTES) throw new AppError('certificate-unreadable', 'too large');
    return await file.readFile('latin1');
  } catch (error) {
    if (error instanceof AppError) throw error;
    const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new AppError(isAbsent ? 'file-missing' : 'file-unreadable');
  }
}
