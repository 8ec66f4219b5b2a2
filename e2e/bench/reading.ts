import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { against, inTurn, type Measurement, recorded } from './measure.ts';
import { cloister, isInstalled, output, root, timed } from './program.ts';

const PAGES_WANTED = 600;
const ROUNDS = 3;

/** Pages per second through the whole `read`, next to two programs that read the same files. */
export async function benchReading(folder: string): Promise<readonly Measurement[]> {
  const { files, pages } = copies(folder);
  const others = [
    { name: 'pdftotext -layout', command: 'pdftotext', share: 2, args: (file: string) => ['-layout', file, '-'] },
    {
      name: 'mutool draw -F txt',
      command: 'mutool',
      share: 0.4,
      args: (file: string) => ['draw', '-q', '-F', 'txt', file],
    },
  ].filter(({ command }) => isInstalled(command));

  const [ours = 0, start = 0, ...theirs] = await inTurn(ROUNDS, [
    () => timed(process.execPath, cloister('read', '--json', ...files)),
    () => timed(process.execPath, cloister('read', '--json', join(root, 'resources/samples/Clinic note.md'))),
    ...others.map(
      ({ command, args }) =>
        () =>
          files.reduce((sum, file) => sum + timed(command, args(file)), 0),
    ),
    ...others.map(
      ({ command }) =>
        () =>
          timed(command, ['-v']),
    ),
  ]);
  const perSecond = (milliseconds: number): number => pages / (milliseconds / 1_000);

  return [
    recorded('Reading: pages in the files read', pages, 'pages'),
    ...others.map(({ name, share }, index) =>
      against('Reading', 'pages/s', perSecond(ours), { name, value: perSecond(theirs[index] ?? 0), share }),
    ),
    recorded('Reading: one small file, start to end', start, 'ms'),
    recorded('Reading: pages/s without that start', perSecond(ours - start), 'pages/s'),
    ...others.map(({ command }, index) =>
      recorded(
        `Reading: ${command} starting up, once per file (${files.length})`,
        theirs[others.length + index] ?? 0,
        'ms',
      ),
    ),
  ];
}

/** The same documents again and again until there are enough pages. Bytes behind the end make each copy another file. */
function copies(folder: string): { readonly files: readonly string[]; readonly pages: number } {
  const sources = pdfsToRead().map((path) => ({ path, bytes: readFileSync(path), pages: pagesOf(path) }));
  const files: string[] = [];
  let pages = 0;
  while (pages < PAGES_WANTED) {
    for (const source of sources) {
      const file = join(folder, `${files.length}.pdf`);
      writeFileSync(file, Buffer.concat([source.bytes, Buffer.from(`\n% ${files.length}\n`)]));
      files.push(file);
      pages += source.pages;
    }
  }
  return { files, pages };
}

/** Real contracts where they are present, otherwise the sample. */
export function pdfsToRead(): readonly string[] {
  const legal = join(root, '../shared/documents/legal');
  try {
    const names = readdirSync(legal).filter((name) => /\.pdf$/i.test(name));
    if (names.length > 0) return names.map((name) => join(legal, name));
  } catch {
    // Not present on this machine.
  }
  return [join(root, 'resources/samples/Distribution agreement.pdf')];
}

function pagesOf(path: string): number {
  const { pages } = JSON.parse(output(process.execPath, cloister('read', '--json', path)));
  return pages;
}
