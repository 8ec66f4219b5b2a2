import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { withLibrary } from './library.ts';
import { below, type Measurement, recorded } from './measure.ts';
import { pdfsToRead } from './reading.ts';

const FILES = 200;
const LIMIT = 50;
/** Milliseconds between two looks at the clock; a delay is what goes beyond. */
const EVERY = 1;

/** How long main is ever busy in one go while 200 files come in. This process is main. */
export async function benchResponsiveness(folder: string): Promise<readonly Measurement[]> {
  const sources = pdfsToRead().map((path) => readFileSync(path));
  const files = Array.from({ length: FILES }, (_, index) => {
    const path = join(folder, `import ${index}.pdf`);
    writeFileSync(
      path,
      Buffer.concat([sources[index % sources.length] ?? Buffer.alloc(0), Buffer.from(`\n% ${index}\n`)]),
    );
    return { path };
  });
  return withLibrary(async ({ importing, jobs }, caseId) => {
    // Loads the code and starts the parser: what happens once, and not while a person works.
    const [first] = await importing.add(caseId, files.slice(0, 1));
    if (first?.kind === 'added') await jobs.finished(first.documentId);
    const delay = monitorEventLoopDelay({ resolution: EVERY });
    delay.enable();
    const started = performance.now();
    const outcomes = await importing.add(caseId, files.slice(1));
    for (const outcome of outcomes) if (outcome.kind === 'added') await jobs.finished(outcome.documentId);
    const seconds = (performance.now() - started) / 1_000;
    delay.disable();
    const unread = importing.list(caseId).filter(({ state }) => state.kind !== 'read').length;
    if (unread > 0) throw new Error(`${unread} files were not read`);
    return [
      below(`Importing ${FILES} files: main busy at most`, delay.max / 1e6 - EVERY, 'ms', LIMIT),
      recorded('Importing: 99 of 100 times main is busy at most', delay.percentile(99) / 1e6 - EVERY, 'ms'),
      recorded(`Importing ${FILES} files takes`, seconds, 's'),
    ];
  });
}
