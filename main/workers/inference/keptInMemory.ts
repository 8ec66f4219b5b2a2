import { readFileSync } from 'node:fs';
import { platform } from 'node:os';
import type { KeptInMemory } from '../../contract/models.ts';

/** Of those that `capabilities(7)` counts: who has it may hold any amount. */
const CAP_IPC_LOCK = 14n;

function ofThisProcess(table: 'status' | 'limits'): string {
  try {
    return readFileSync(`/proc/self/${table}`, 'utf8');
  } catch {
    return '';
  }
}

/** Bytes of this process that the system may not move out of memory; null where the system does not tell. */
export function lockedBytes(): number | null {
  if (platform() !== 'linux') return null;
  const kibibytes = /^VmLck:\s+(\d+) kB$/m.exec(ofThisProcess('status'))?.[1];
  return kibibytes === undefined ? null : Number(kibibytes) * 1_024;
}

/** The most that this process may hold, in bytes; null without such a limit. */
function lockLimit(): number | null {
  const capabilities = /^CapEff:\s+([0-9a-f]+)$/m.exec(ofThisProcess('status'))?.[1] ?? '0';
  if ((BigInt(`0x${capabilities}`) >> CAP_IPC_LOCK) & 1n) return null;
  const limit = /^Max locked memory\s+(\d+)\s/m.exec(ofThisProcess('limits'))?.[1];
  return limit === undefined ? null : Number(limit);
}

/** What became of asking to hold `of` bytes. `before`: what was locked by then. llama.cpp only logs that it was refused. */
export function keptSince(before: number | null, of: number): KeptInMemory {
  const now = lockedBytes();
  if (before === null || now === null) return { kind: 'unknown' };
  // Memory is locked by whole pages.
  return { kind: 'known', held: Math.min(of, Math.max(0, now - before)), of, limit: lockLimit() };
}
