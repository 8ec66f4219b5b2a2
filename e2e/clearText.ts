import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { root } from './electronBinary.ts';

/** Words that the specs type where a secret belongs. */
export const typedSecrets: readonly string[] = [
  'a long walk by the sea',
  'another walk in the hills',
  'three old lamps in the hall',
  'not this one at all',
  'sk-test',
  'sk-of-the-test',
  'hf_person',
  'hf_of-the-test',
];
/** Shorter ones stand in other files by chance. */
const SHORTEST = 14;
const LONGEST = 60;
const MOST = 24;
/** Milliseconds that a page which is busy or gone may take. */
const PATIENCE = 3_000;

export type Look = {
  readonly folders: readonly string[];
  /** Of the main process; all that it started are looked at as well. Null when it has ended. */
  readonly process: number | null;
  /** All that it printed. */
  readonly output: string;
  readonly texts: readonly string[];
};

/** What only the person at the screen may read, as far as the library is open: names, questions, answers, lines of documents. */
export async function confidentialTexts(page: Page): Promise<readonly string[]> {
  const found = await Promise.race([
    page.evaluate(readLibrary).catch((): readonly string[] => []),
    new Promise<readonly string[]>((resolve) => setTimeout(resolve, PATIENCE, [])),
  ]);
  const own = ownText();
  const lines = found
    .flatMap((text) => text.split(/\n+/))
    .map((line) => line.trim().slice(0, LONGEST))
    .filter((line) => line.length >= SHORTEST && !own.includes(line));
  return [...typedSecrets, ...new Set(lines)].slice(0, MOST);
}

/** Runs in the page; it has to stand by itself. */
async function readLibrary(): Promise<readonly string[]> {
  const { request } = window.cloister;
  const texts: string[] = [];
  const cases = await request('cases.list', {});
  for (const { id: caseId, name } of cases.ok ? cases.value.slice(0, 2) : []) {
    texts.push(name);
    const conversations = await request('conversations.list', { caseId });
    for (const { id } of conversations.ok ? conversations.value.slice(0, 2) : []) {
      const messages = await request('conversations.messages', { id });
      texts.push(...(messages.ok ? messages.value.slice(0, 4).map(({ text }) => text.split('\n')[0] ?? '') : []));
    }
    const documents = await request('documents.list', { caseId });
    for (const { id, name: file } of documents.ok ? documents.value.slice(0, 3) : []) {
      const first = await request('documents.page', { id, page: 1 });
      texts.push(file, ...(first.ok ? first.value.text.split('\n').slice(0, 3) : []));
    }
  }
  const drafts = await request('drafts.list', {});
  return [...texts, ...(drafts.ok ? drafts.value.map(({ text }) => text) : [])];
}

/** Where any of the texts stands for everybody to read. */
export function findClearText({ folders, process: pid, output, texts }: Look): readonly string[] {
  const wanted = texts.flatMap((text) => [Buffer.from(text), Buffer.from(text, 'utf16le')]);
  const holds = (bytes: Buffer): boolean => wanted.some((text) => bytes.includes(text));
  const files = folders.filter((folder) => existsSync(folder)).flatMap(filesUnder);
  const pids = pid === null || !existsSync('/proc/self') ? [] : processTree(pid);
  const ofProcesses = pids.flatMap((one) => [`/proc/${one}/environ`, `/proc/${one}/cmdline`, ...deletedFilesOf(one)]);
  const found = [...files, ...ofProcesses].filter((path) => holds(bytesOf(path)));
  return holds(Buffer.from(output)) ? [...found, 'what it printed'] : found;
}

/** What stands in the application itself is nobody's secret. */
let own: string | null = null;
function ownText(): string {
  own ??= ['out/renderer', 'out/main', 'resources']
    .flatMap((folder) => filesUnder(join(root, folder)))
    .map((path) => `${path}\n${/\.(js|cjs|html|json)$/.test(path) ? readFileSync(path, 'utf8') : ''}`)
    .join('\n');
  return own;
}

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.gguf'))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Empty for what went while we looked. */
function bytesOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}

function listOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function processTree(of: number): readonly number[] {
  const parents = listOf('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => [Number(name), Number(/\) \S (\d+)/.exec(bytesOf(`/proc/${name}/stat`).toString())?.[1])] as const);
  const below = (pid: number): readonly number[] => [
    pid,
    ...parents.filter(([, parent]) => parent === pid).flatMap(([child]) => below(child)),
  ];
  return below(of);
}

/** Files on a disk that have no name any more: what a program takes for hidden. */
function deletedFilesOf(pid: number): readonly string[] {
  return listOf(`/proc/${pid}/fd`)
    .map((name) => `/proc/${pid}/fd/${name}`)
    .filter((path) => {
      try {
        return /^(?!\/(?:dev|memfd)).* \(deleted\)$/.test(readlinkSync(path));
      } catch {
        return false;
      }
    });
}
