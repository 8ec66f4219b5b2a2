import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { SystemCall } from './traceWrites.ts';

/** What a moment without power leaves of what was written and not synced. */
export type Survival = {
  readonly name: string;
  /** Asked for each change of a file's bytes, oldest first; true keeps it. */
  readonly keeps: () => boolean;
  /** Of the changes of names, oldest first, the part that is kept: file systems keep those in order. */
  readonly names: () => number;
};

export type Disk = {
  /** Lets a call happen; it has to be one that is understood. */
  readonly apply: (call: SystemCall, index: number) => void;
  /** Writes what a disk would hold after the power failed now, below `to`. */
  readonly fail: (to: string, survival: Survival) => void;
};

type Change = { readonly at: number; readonly bytes: Buffer; readonly index: number } | Cut;
type Cut = { readonly size: number; readonly index: number };
type Content = { synced: Buffer; pending: readonly Change[] };
type Name = { readonly path: string; readonly content: Content | 'folder' | null };
type NameChange = { readonly names: readonly Name[]; readonly index: number };
type Open = { readonly path: string; readonly content: Content | 'folder'; position: number };

const SECTOR = 512;

/**
 * A disk that forgets: bytes are on it when their file was synced, names when their folder was. Follows the calls of one
 * process below `root`, which must not exist at the start.
 */
export function createDisk(root: string): Disk {
  const names = new Map<string, Content | 'folder'>();
  const syncedNames = new Map<string, Content | 'folder'>();
  const descriptors = new Map<number, Open>();
  let pendingNames: readonly NameChange[] = [];

  function rename(changes: readonly Name[], index: number): void {
    setNames(names, changes);
    pendingNames = [...pendingNames, { names: changes, index }];
  }

  function open(path: string, flags: string, descriptor: number, index: number): void {
    let content = names.get(path);
    if (content === undefined) {
      if (!flags.includes('O_CREAT')) return;
      content = { synced: Buffer.alloc(0), pending: [] };
      rename([{ path, content }], index);
    } else if (content !== 'folder' && flags.includes('O_TRUNC')) change(content, { size: 0, index });
    descriptors.set(descriptor, { path, content, position: 0 });
  }

  function write(file: Open, at: number, bytes: Buffer, index: number): void {
    if (file.content !== 'folder') change(file.content, { at, bytes, index });
  }

  function sync({ path, content }: Open, begunAfter: number): void {
    if (content === 'folder') {
      const isSynced = ({ names: [first], index }: NameChange): boolean =>
        first !== undefined && dirname(first.path) === path && index < begunAfter;
      for (const { names: changed } of pendingNames.filter(isSynced)) setNames(syncedNames, changed);
      pendingNames = pendingNames.filter((pending) => !isSynced(pending));
      return;
    }
    const isSynced = ({ index }: Change): boolean => index < begunAfter;
    content.synced = applied(content.synced, content.pending.filter(isSynced));
    content.pending = content.pending.filter((pending) => !isSynced(pending));
  }

  return {
    apply({ name, values, result, begunAfter }, index) {
      const [first = '', second = '', third = '', fourth = ''] = values;
      const file = descriptors.get(Number(first));
      const path = (value: string): string | null => (value === root || value.startsWith(`${root}/`) ? value : null);
      switch (name) {
        case 'open':
          if (path(first) !== null) open(first, second, result, index);
          return;
        case 'openat':
          if (path(second) !== null) open(second, third, result, index);
          return;
        case 'close':
          descriptors.delete(Number(first));
          return;
        case 'mkdir':
          if (path(first) !== null) rename([{ path: first, content: 'folder' }], index);
          return;
        case 'unlink':
          if (path(first) !== null) rename([{ path: first, content: null }], index);
          return;
        case 'rename':
          if (path(first) === null) return;
          rename(
            [
              { path: second, content: names.get(first) ?? null },
              { path: first, content: null },
            ],
            index,
          );
          return;
        case 'write':
          if (file === undefined) return;
          write(file, file.position, Buffer.from(second, 'latin1').subarray(0, result), index);
          file.position += result;
          return;
        case 'pwrite64':
          if (file) write(file, Number(fourth), Buffer.from(second, 'latin1').subarray(0, result), index);
          return;
        case 'ftruncate':
          if (file && file.content !== 'folder') change(file.content, { size: Number(second), index });
          return;
        case 'fsync':
        case 'fdatasync':
          if (file) sync(file, begunAfter);
          return;
        // Only where a file is read.
        case 'lseek':
          return;
        default:
          if (file || values.some((value) => path(value) !== null)) throw new Error(`${name} is not understood`);
      }
    },
    fail(to, { keeps, names: part }) {
      rmSync(to, { recursive: true, force: true });
      const left = new Map(syncedNames);
      for (const { names: changed } of pendingNames.slice(0, Math.round(pendingNames.length * part()))) {
        setNames(left, changed);
      }
      const place = (path: string): string => join(to, relative(root, path));
      for (const [path, content] of left) if (content === 'folder') mkdirSync(place(path), { recursive: true });
      for (const [path, content] of left) {
        if (content === 'folder') continue;
        mkdirSync(dirname(place(path)), { recursive: true });
        const kept = content.pending.flatMap((pending) => sectors(pending)).filter(keeps);
        writeFileSync(place(path), applied(content.synced, kept));
      }
    },
  };
}

function setNames(names: Map<string, Content | 'folder'>, changes: readonly Name[]): void {
  for (const { path, content } of changes) {
    if (content === null) names.delete(path);
    else names.set(path, content);
  }
}

function change(content: Content, pending: Change): void {
  content.pending = [...content.pending, pending];
}

/** A disk writes whole sectors, and not every one of a longer write. */
function sectors(pending: Change): readonly Change[] {
  if ('size' in pending) return [pending];
  const { at, bytes, index } = pending;
  const parts: Change[] = [];
  for (let start = 0; start < bytes.length; ) {
    const end = Math.min(bytes.length, start + SECTOR - ((at + start) % SECTOR));
    parts.push({ at: at + start, bytes: bytes.subarray(start, end), index });
    start = end;
  }
  return parts;
}

function applied(before: Buffer, changes: readonly Change[]): Buffer {
  const ends = changes.map((pending) => ('size' in pending ? pending.size : pending.at + pending.bytes.length));
  const after = Buffer.alloc(Math.max(before.length, ...ends));
  before.copy(after);
  let length = before.length;
  for (const pending of changes) {
    if ('size' in pending) {
      length = pending.size;
      after.fill(0, length);
    } else {
      pending.bytes.copy(after, pending.at);
      length = Math.max(length, pending.at + pending.bytes.length);
    }
  }
  return after.subarray(0, length);
}
