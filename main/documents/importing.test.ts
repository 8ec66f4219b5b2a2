import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { ImportOutcome } from '../contract/documents.ts';
import { createJobs } from '../jobs.ts';
import { createCase } from '../storage/cases.ts';
import { createTemporaryLibrary, type Library } from '../storage/library.ts';
import { searchPassages } from '../storage/passages.ts';
import { spawnChildProcess } from '../workers/childProcess.ts';
import { createHost, type WorkerProcess } from '../workers/host.ts';
import type { ParsingMethods } from '../workers/methods.ts';
import { createImporting } from './importing.ts';

const sample = join(import.meta.dirname, '../../resources/samples/Distribution agreement.pdf');
const folder = mkdtempSync(join(tmpdir(), 'cloister-importing-'));
const closing: (() => Promise<void>)[] = [];
after(async () => {
  for (const close of closing) await close();
  rmSync(folder, { recursive: true });
});

function textFile(name: string, text: string): { readonly path: string } {
  const path = join(folder, name);
  writeFileSync(path, text);
  return { path };
}

/** The real parsing process over a real library; `spawn` may put another process in its place. */
async function start(library?: Library, spawn: () => WorkerProcess = () => spawnChildProcess('parsing')) {
  const opened = library ?? (await createTemporaryLibrary(mkdtempSync(join(folder, 'library-'))));
  const parsing = createHost<ParsingMethods>({ spawn, soundAfter: 'ready' });
  const jobs = createJobs();
  const removed: string[] = [];
  const endListeners: ((outcomes: readonly ImportOutcome[]) => void)[] = [];
  const importing = createImporting({
    library: opened,
    parsing,
    jobs,
    emit: (_name, payload) => {
      if ('outcomes' in payload) for (const listener of endListeners) listener(payload.outcomes);
      else if (Object.keys(payload).sort().join() === 'caseId,id' && 'id' in payload) removed.push(payload.id);
    },
    onRemove: () => undefined,
  });
  closing.push(async () => {
    await jobs.quit();
    await parsing.stop();
    if (!library) opened.close();
  });
  const caseId = createCase(opened.db, 'Trial').id;
  const onEnded = (listener: (outcomes: readonly ImportOutcome[]) => void): void => void endListeners.push(listener);
  return { library: opened, importing, jobs, parsing, removed, onEnded, caseId };
}

const originalsIn = (library: Library): string[] => readdirSync(join(library.folder, 'originals'));

test('a contract is read page by page, and the page without text is named', async () => {
  const { importing, jobs, caseId, library } = await start();
  const [outcome] = await importing.add(caseId, [{ path: sample }]);
  assert.equal(outcome?.kind, 'added');
  const id = outcome?.kind === 'added' ? outcome.documentId : '';
  await jobs.finished(id);
  const document = importing.get(id);
  assert.deepEqual(document.state, { kind: 'read' });
  assert.equal(document.pagesRead, document.pages - 1);
  assert.deepEqual(
    document.unread.map(({ reason }) => reason),
    ['no-text'],
  );
  const [best] = searchPassages(library.db, { caseId, query: 'minimum commitment consecutive quarters', limit: 1 });
  assert.match(best?.text ?? '', /consecutive/i);
});

test('the same bytes twice are one document; another case keeps its own', async () => {
  const { importing, caseId, library } = await start();
  const note = textFile('note.txt', 'The tenant pays on the first day of the month.');
  const again = textFile('copy of note.txt', 'The tenant pays on the first day of the month.');
  const outcomes = await importing.add(caseId, [note, again]);
  assert.deepEqual(
    outcomes.map(({ kind }) => kind),
    ['added', 'duplicate'],
  );
  assert.equal(originalsIn(library).length, 1, 'the second copy left a file behind');
  const other = createCase(library.db, 'Other').id;
  assert.deepEqual(
    (await importing.add(other, [note])).map(({ kind }) => kind),
    ['added'],
  );
});

test('one bad file is refused by name and the others go on', async () => {
  const { importing, jobs, caseId } = await start();
  const outcomes = await importing.add(caseId, [
    { path: join(folder, 'gone.pdf') },
    textFile('broken.pdf', '%PDF-1.7\nnothing of use'),
    textFile('good.txt', 'Rent is due on Monday.'),
  ]);
  assert.deepEqual(
    outcomes.map((it) => (it.kind === 'refused' ? it.error.code : it.kind)),
    ['file-missing', 'added', 'added'],
  );
  for (const it of outcomes) if (it.kind === 'added') await jobs.finished(it.documentId);
  assert.deepEqual(
    importing
      .list(caseId)
      .map(({ name, state }) => [name, state.kind === 'failed' ? state.error.code : state.kind])
      .sort(),
    [
      ['broken.pdf', 'pdf-damaged'],
      ['good.txt', 'read'],
    ],
  );
});

test('cancelling leaves nothing half-imported: no row, no passage, no file', async () => {
  const { importing, jobs, caseId, library, removed } = await start();
  const long = textFile(
    'long.txt',
    Array.from({ length: 40_000 }, (_, line) => `Line ${line} of a deposition.`).join('\n\n'),
  );
  const [outcome] = await importing.add(caseId, [long]);
  const id = outcome?.kind === 'added' ? outcome.documentId : '';
  await jobs.cancel(id);
  assert.deepEqual(importing.list(caseId), []);
  assert.deepEqual(originalsIn(library), []);
  assert.deepEqual(searchPassages(library.db, { caseId, query: 'deposition', limit: 5 }), []);
  assert.deepEqual(removed, [id]);
});

test('a drive that is pulled out takes along the files that were not copied yet, and no others', async () => {
  const { importing, jobs, caseId, library } = await start();
  const drive = join(folder, 'drive');
  mkdirSync(drive);
  const names = Array.from({ length: 60 }, (_, number) => `letter ${number}.txt`);
  for (const name of names) writeFileSync(join(drive, name), `In ${name} the tenant pays. `.repeat(2_000));
  const adding = importing.add(
    caseId,
    names.map((name) => ({ path: join(drive, name) })),
  );
  while (originalsIn(library).length < 3) await new Promise(setImmediate);
  renameSync(drive, join(folder, 'gone'));
  const outcomes = await adding;
  const kinds = outcomes.map((it) => (it.kind === 'refused' ? it.error.code : it.kind));
  assert.deepEqual([...new Set(kinds)], ['added', 'file-missing'], 'first some, then none');
  assert.equal(originalsIn(library).length, kinds.filter((kind) => kind === 'added').length);
  for (const it of outcomes) if (it.kind === 'added') await jobs.finished(it.documentId);
  assert.ok(importing.list(caseId).every(({ state }) => state.kind === 'read'));
});

test('quitting in the middle of reading resumes at the next start, with every page', async () => {
  const first = await start();
  const [outcome] = await first.importing.add(first.caseId, [{ path: sample }]);
  const id = outcome?.kind === 'added' ? outcome.documentId : '';
  await first.jobs.quit();
  await first.parsing.stop();
  assert.equal(first.importing.get(id).state.kind, 'waiting');

  const second = await start(first.library);
  second.importing.resume();
  await second.jobs.finished(id);
  const document = second.importing.get(id);
  assert.deepEqual(document.state, { kind: 'read' });
  assert.equal(document.pagesRead + document.unread.length, document.pages);
});

test('files given but not yet copied when the application quits are taken in at the next start', async () => {
  const first = await start();
  const files = Array.from({ length: 40 }, (_, index) => textFile(`letter ${index}.txt`, `Letter number ${index}.`));
  const adding = first.importing.add(first.caseId, files);
  await first.jobs.quit();
  const copied = (await adding).length;
  assert.ok(copied < files.length, 'all were copied already: nothing was tried');
  await first.parsing.stop();
  rmSync(files[39]?.path ?? '');

  const second = await start(first.library);
  const ended = new Promise<readonly ImportOutcome[]>((resolve) => second.onEnded(resolve));
  second.importing.resume();
  const outcomes = await ended;
  assert.deepEqual(
    outcomes.flatMap((it) => (it.kind === 'refused' ? [it.name, it.error.code] : [])),
    ['letter 39.txt', 'file-missing'],
  );
  assert.equal(second.importing.list(first.caseId).length, 39);
});

test('cancelling all of a case takes in nothing more and leaves nothing half-read', async () => {
  const { importing, caseId, library } = await start();
  const files = Array.from({ length: 40 }, (_, index) => textFile(`memo ${index}.txt`, `Memo number ${index}.`));
  const adding = importing.add(caseId, files);
  await importing.cancelAll(caseId);
  assert.ok((await adding).length < files.length);
  assert.deepEqual(
    importing.list(caseId).filter(({ state }) => state.kind !== 'read'),
    [],
  );
  assert.equal(originalsIn(library).length, importing.list(caseId).length);
});

test('a document that ends the parser twice is set aside by name, and the next one is read', async () => {
  let spawned = 0;
  const { importing, jobs, caseId } = await start(undefined, () => {
    spawned += 1;
    const process = spawnChildProcess('parsing');
    if (spawned <= 2) setTimeout(process.kill, 10);
    return process;
  });
  const files = [textFile('poison.txt', 'one'), textFile('fine.txt', 'Two is fine.')];
  for (const file of files) {
    const [outcome] = await importing.add(caseId, [file]);
    if (outcome?.kind === 'added') await jobs.finished(outcome.documentId);
  }
  const states = importing
    .list(caseId)
    .map(({ name, state }) => [name, state.kind === 'failed' ? state.error.code : state.kind])
    .sort();
  assert.deepEqual(states, [
    ['fine.txt', 'read'],
    ['poison.txt', 'document-set-aside'],
  ]);
});

test('a document that was set aside is read when somebody tries again, however often they press', async () => {
  let spawned = 0;
  const { importing, jobs, caseId, library } = await start(undefined, () => {
    spawned += 1;
    const process = spawnChildProcess('parsing');
    if (spawned <= 2) setTimeout(process.kill, 10);
    return process;
  });
  const [outcome] = await importing.add(caseId, [textFile('poison.txt', 'The orangery is locked.')]);
  const id = outcome?.kind === 'added' ? outcome.documentId : '';
  await jobs.finished(id);
  assert.equal(importing.get(id).state.kind, 'failed');
  importing.retry(id);
  importing.retry(id);
  await jobs.finished(id);
  assert.equal(importing.get(id).state.kind, 'read');
  assert.equal(searchPassages(library.db, { caseId, query: 'orangery', limit: 5 }).length, 1);
});

test('removing a document removes its file and its passages', async () => {
  const { importing, jobs, caseId, library } = await start();
  const [outcome] = await importing.add(caseId, [textFile('will.txt', 'The orangery goes to my niece.')]);
  const id = outcome?.kind === 'added' ? outcome.documentId : '';
  await jobs.finished(id);
  assert.equal(searchPassages(library.db, { caseId, query: 'orangery', limit: 5 }).length, 1);
  await importing.remove(id);
  assert.deepEqual(searchPassages(library.db, { caseId, query: 'orangery', limit: 5 }), []);
  assert.deepEqual(originalsIn(library), []);
});
