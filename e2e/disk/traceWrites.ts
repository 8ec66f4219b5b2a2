import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A finished call of a process to its operating system; strings are as they were given, bytes as latin1. */
export type SystemCall = {
  readonly name: string;
  readonly values: readonly string[];
  readonly result: number;
  /** How many calls had returned when this one began. */
  readonly begunAfter: number;
};

const traced =
  'open,openat,creat,close,dup,dup2,dup3,lseek,write,pwrite64,writev,pwritev,pwritev2,truncate,ftruncate,fallocate,fsync,' +
  'fdatasync,sync_file_range,copy_file_range,sendfile,rename,renameat,renameat2,link,linkat,unlink,unlinkat,mkdir,mkdirat,rmdir';

export function canTrace(): boolean {
  return process.platform === 'linux' && spawnSync('strace', ['-o', '/dev/null', 'true']).status === 0;
}

/** Runs a command to its end and tells every call of its with which something comes to be on a disk, in the order they returned. */
export function traceWrites(command: readonly string[]): readonly SystemCall[] {
  const folder = mkdtempSync(join(tmpdir(), 'cloister-trace-'));
  const file = join(folder, 'calls');
  try {
    const options = ['-f', '-qq', '-xx', '--seccomp-bpf', '-s', '100000000', '-e', `trace=${traced}`, '-o', file];
    const { status, stderr } = spawnSync('strace', [...options, ...command], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`the traced command ended with ${status}: ${stderr}`);
    return parseCalls(readFileSync(file, 'latin1'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function parseCalls(text: string): readonly SystemCall[] {
  const calls: SystemCall[] = [];
  const unfinished = new Map<string, { readonly text: string; readonly begunAfter: number }>();
  for (const line of text.split('\n')) {
    const [, thread = '', rest = ''] = /^(\d+) +(.*)$/.exec(line) ?? [];
    const begun = /^(.*) <unfinished \.\.\.>$/.exec(rest);
    if (begun?.[1] !== undefined) {
      unfinished.set(thread, { text: begun[1], begunAfter: calls.length });
      continue;
    }
    const resumed = /^<\.\.\. \w+ resumed>(.*)$/.exec(rest);
    const first = resumed ? unfinished.get(thread) : undefined;
    const whole = first ? `${first.text}${resumed?.[1] ?? ''}` : rest;
    const [, name, values, result] = /^(\w+)\((.*)\) += (-?\d+)/.exec(whole) ?? [];
    if (name === undefined || values === undefined || Number(result) < 0) continue;
    calls.push({
      name,
      values: values.split(', ').map(plain),
      result: Number(result),
      begunAfter: first?.begunAfter ?? calls.length,
    });
  }
  return calls;
}

/** With `-xx` a string is nothing but `\x2f\x74…`, so that no comma and no bracket stands in one. */
function plain(value: string): string {
  const digits = /^"((?:\\x[0-9a-f]{2})*)"$/.exec(value.trim());
  return digits ? Buffer.from((digits[1] ?? '').replaceAll('\\x', ''), 'hex').toString('latin1') : value.trim();
}
