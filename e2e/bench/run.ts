import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchGeneration } from './generation.ts';
import { benchGpu } from './gpu.ts';
import { benchIdentifiers } from './identifiers.ts';
import { benchLoading } from './loading.ts';
import { type Measurement, passes, tableRow } from './measure.ts';
import { root } from './program.ts';
import { benchReading } from './reading.ts';
import { benchResponsiveness } from './responsiveness.ts';
import { benchSearching } from './searching.ts';
import { benchStarting } from './starting.ts';

const benches: Readonly<Record<string, (folder: string) => Promise<readonly Measurement[]>>> = {
  reading: benchReading,
  searching: benchSearching,
  identifiers: benchIdentifiers,
  responsiveness: benchResponsiveness,
  starting: benchStarting,
  loading: benchLoading,
  generation: benchGeneration,
  gpu: benchGpu,
};

const [onlyOne] = process.argv.slice(2);
const chosen = Object.entries(benches).filter(([name]) => onlyOne === undefined || name === onlyOne);
const folder = mkdtempSync(join(tmpdir(), 'cloister-bench-'));
const measurements: Measurement[] = [];
const print = (line: string): unknown => process.stdout.write(`${line}\n`);

print(`${cpus()[0]?.model ?? 'Unknown processor'}, ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(2)}`);
try {
  for (const [name, bench] of chosen) {
    try {
      const figures = await bench(folder);
      measurements.push(...figures);
      for (const figure of figures) print(tableRow(figure));
    } catch (error) {
      print(`${name} did not finish: ${error instanceof Error ? error.message : error}`);
      process.exitCode = 1;
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
mkdirSync(join(root, 'artefacts'), { recursive: true });
const record = measurements.map((measurement) => ({ ...measurement, passed: passes(measurement) }));
writeFileSync(join(root, 'artefacts/bench.json'), `${JSON.stringify(record, null, 2)}\n`);
if (measurements.some((measurement) => passes(measurement) === false)) process.exitCode = 1;
