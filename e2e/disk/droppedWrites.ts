import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import type { SystemCall } from './traceWrites.ts';

/** What a moment without power leaves of what was written and not synced. */
export type Survival = {
  readonly name: string;
  /** Asked for each sector of a file, oldest first; true keeps it. */
  readonly keeps: () => boolean;
  /** Of the changes of names in a folder, oldest first, the part that is kept: file systems keep those in order. */
  readonly names: () => number;
};

export type Disk = {
  /** Lets a call happen; it has to be one that is understood. */
  readonly apply: (call: SystemCall, index: number) => void;
  /** Writes what a disk would hold after the power failed now, in place of `to`. */
  readonly fail: (to: string, survival: Survival) => void;
};

type Pending = { readonly index: number };
type Change = Pending & ({ readonly at: number; readonly bytes: Buffer } | { readonly size: number });
type NameChange = Pending & { readonly names: readonly (readonly [name: string, node: Node | null])[] };
type File = { readonly kind: 'file'; synced: Buffer; pending: readonly Change[] };
type Folder = {
  readonly kind: 'folder';
  readonly now: Map<string, Node>;
  readonly synced: Map<string, Node>;
  pending: readonly NameChange[];
};
type Node = File | Folder;
type Open = { readonly node: Node; position: number };

const SECTOR = 512;

/**
 * A disk that forgets: bytes are on it when their file was synced, names when their folder was. Follows the calls of one
 * process below `root`, a folder that is there and empty at the start.
 */
export function createDisk(root: string): Disk {
  const top = newFolder();
  const descriptors = new Map<number, Open>();

  const isHere = (path: string): boolean => path === root || path.startsWith(`${root}/`);

  function find(path: string): Node | undefined {
    const names = relative(root, path).split(sep).filter(Boolean);
    return names.reduce<Node | undefined>(
      (node, name) => (node?.kind === 'folder' ? node.now.get(name) : undefined),
      top,
    );
  }

  function folderOf(path: string): Folder {
    const folder = find(dirname(path));
    if (folder?.kind !== 'folder') throw new Error('a folder is missing');
    return folder;
  }

  function name(folder: Folder, index: number, names: NameChange['names']): void {
    setNames(folder.now, names);
    folder.pending = [...folder.pending, { index, names }];
  }

  function open(path: string, flags: string, descriptor: number, index: number): void {
    let node = find(path);
    if (node === undefined) {
      if (!flags.includes('O_CREAT')) throw new Error('what is not there was opened');
      node = { kind: 'file', synced: Buffer.alloc(0), pending: [] };
      name(folderOf(path), index, [[basename(path), node]]);
    } else if (node.kind === 'file' && flags.includes('O_TRUNC')) {
      node.pending = [...node.pending, { index, size: 0 }];
    }
    descriptors.set(descriptor, { node, position: 0 });
  }

  function rename(from: string, to: string, index: number): void {
    const folder = folderOf(from);
    if (folder !== folderOf(to)) throw new Error('moving between folders is not understood');
    name(folder, index, [
      [basename(to), find(from) ?? null],
      [basename(from), null],
    ]);
  }

  return {
    apply({ name: call, values, result, begunAfter }, index) {
      const [first = '', second = '', third = '', fourth = ''] = values;
      const file = descriptors.get(Number(first));
      const written = (): Buffer => Buffer.from(second, 'latin1').subarray(0, result);
      switch (call) {
        case 'open':
          if (isHere(first)) open(first, second, result, index);
          return;
        case 'openat':
          if (isHere(second)) open(second, third, result, index);
          return;
        case 'close':
          descriptors.delete(Number(first));
          return;
        case 'mkdir':
          if (isHere(first)) name(folderOf(first), index, [[basename(first), newFolder()]]);
          return;
        case 'unlink':
        case 'rmdir':
          if (isHere(first)) name(folderOf(first), index, [[basename(first), null]]);
          return;
        case 'rename':
          if (isHere(first)) rename(first, second, index);
          return;
        case 'write':
          if (file === undefined) return;
          write(file.node, { index, at: file.position, bytes: written() });
          file.position += result;
          return;
        case 'pwrite64':
          if (file) write(file.node, { index, at: Number(fourth), bytes: written() });
          return;
        case 'ftruncate':
          if (file) write(file.node, { index, size: Number(second) });
          return;
        case 'fsync':
        case 'fdatasync':
          if (file) sync(file.node, begunAfter);
          return;
        // Only where a file is read.
        case 'lseek':
          return;
        default:
          if (file || values.some(isHere)) throw new Error(`${call} is not understood`);
      }
    },
    fail(to, survival) {
      rmSync(to, { recursive: true, force: true });
      leave(top, to, survival);
    },
  };
}

function newFolder(): Folder {
  return { kind: 'folder', now: new Map(), synced: new Map(), pending: [] };
}

function setNames(names: Map<string, Node>, changes: NameChange['names']): void {
  for (const [name, node] of changes) {
    if (node === null) names.delete(name);
    else names.set(name, node);
  }
}

function write(node: Node, change: Change): void {
  if (node.kind === 'file') node.pending = [...node.pending, change];
}

/** What was done when the call began is on the disk when it returned. */
function sync(node: Node, begunAfter: number): void {
  const isSynced = ({ index }: Pending): boolean => index < begunAfter;
  if (node.kind === 'file') {
    node.synced = applied(node.synced, node.pending.filter(isSynced));
    node.pending = node.pending.filter((pending) => !isSynced(pending));
  } else {
    for (const { names } of node.pending.filter(isSynced)) setNames(node.synced, names);
    node.pending = node.pending.filter((pending) => !isSynced(pending));
  }
}

function leave(node: Node, path: string, survival: Survival): void {
  if (node.kind === 'file') {
    writeFileSync(path, applied(node.synced, node.pending.flatMap(sectors).filter(survival.keeps)));
    return;
  }
  mkdirSync(path);
  const left = new Map(node.synced);
  const kept = node.pending.slice(0, Math.round(node.pending.length * survival.names()));
  for (const { names } of kept) setNames(left, names);
  for (const [name, child] of left) leave(child, join(path, name), survival);
}

/** A disk writes whole sectors, and not every one of a longer write. */
function sectors(change: Change): readonly Change[] {
  if ('size' in change) return [change];
  const { at, bytes, index } = change;
  const parts: Change[] = [];
  for (let start = 0; start < bytes.length; ) {
    const end = Math.min(bytes.length, start + SECTOR - ((at + start) % SECTOR));
    parts.push({ index, at: at + start, bytes: bytes.subarray(start, end) });
    start = end;
  }
  return parts;
}

function applied(before: Buffer, changes: readonly Change[]): Buffer {
  const ends = changes.map((change) => ('size' in change ? change.size : change.at + change.bytes.length));
  const after = Buffer.alloc(ends.reduce((most, end) => Math.max(most, end), before.length));
  before.copy(after);
  let length = before.length;
  for (const change of changes) {
    if ('size' in change) {
      length = change.size;
      after.fill(0, length);
    } else {
      change.bytes.copy(after, change.at);
      length = Math.max(length, change.at + change.bytes.length);
    }
  }
  return after.subarray(0, length);
}
