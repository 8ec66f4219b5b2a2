import { readCertificateFile } from '../providers/certificateFile.ts';
import { readAuthorities } from '../storage/certificates.ts';

/** PEM of every authority in the file; none without one. */
export async function authoritiesIn(file: string | null): Promise<readonly string[]> {
  if (file === null) return [];
  return readAuthorities(await readCertificateFile(file), Date.now()).map(({ pem }) => pem);
}
