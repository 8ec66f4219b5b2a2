import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync, readdirSync, readFileSync, readSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { root } from '../electronBinary.ts';

/** SHA-256 of each file that the computer runs as it is, by its path in the package. */
export type NativeFiles = Readonly<Record<string, string>>;

/** Of packages as `name version`. Usage: nativeFiles.ts writes what is installed beside what is listed already. */
export const listFile = join(import.meta.dirname, 'nativeFiles.json');

const modules = join(root, 'node_modules');
const CHUNK = 1 << 20;

/** The packages with such files that go into the application and are installed here. */
export function installedNatives(): Readonly<Record<string, NativeFiles>> {
  const llama = join(modules, '@node-llama-cpp');
  const platforms = existsSync(llama) ? readdirSync(llama) : [];
  const names = [
    'better-sqlite3-multiple-ciphers',
    '@hyzyla/pdfium',
    ...platforms.map((platform) => `@node-llama-cpp/${platform}`),
  ];
  return Object.fromEntries(
    names.sort().map((name) => {
      const { version } = JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8'));
      return [`${name} ${version}`, nativeFilesOf(join(modules, name))];
    }),
  );
}

function nativeFilesOf(folder: string): NativeFiles {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(node|wasm|dll|dylib|metal|so(\.[\w.]+)?)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Object.fromEntries(files.map((file) => [relative(folder, file).split(sep).join('/'), sha256Of(file)]));
}

function sha256Of(path: string): string {
  const hash = createHash('sha256');
  const file = openSync(path, 'r');
  try {
    const chunk = Buffer.alloc(CHUNK);
    for (let read = readSync(file, chunk); read > 0; read = readSync(file, chunk)) hash.update(chunk.subarray(0, read));
  } finally {
    closeSync(file);
  }
  return hash.digest('hex');
}

if (import.meta.main) {
  const listed = existsSync(listFile) ? JSON.parse(readFileSync(listFile, 'utf8')) : {};
  writeFileSync(listFile, `${JSON.stringify({ ...listed, ...installedNatives() }, null, 2)}\n`);
}
