import { writeFileSync } from 'node:fs';

/**
 * Where a system writes the memory of a process that crashed to the disk, that of this one and of those it starts is left out:
 * documents, answers and keys are in it. Linux alone lets a process say so, and writes its registers all the same; elsewhere
 * nothing changes.
 */
export function keepMemoryOutOfDumps(): void {
  if (process.platform !== 'linux') return;
  try {
    writeFileSync('/proc/self/coredump_filter', '0');
  } catch {
    // A kernel without core dumps has no such file.
  }
}
