import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createBuilder } from 'vite';
import { root } from './electronBinary.ts';

/** Builds the application unless every source is older than the last build. Also Playwright's set-up before all specs. */
// biome-ignore lint/style/noDefaultExport: Playwright takes its set-up as a default export.
export default async function buildIfStale(): Promise<void> {
  const built = changed(join(root, 'out/main/preload.cjs'));
  const sources = ['main', 'renderer', 'vite.config.ts', 'package.json'].flatMap((name) =>
    filesUnder(join(root, name)),
  );
  if (sources.every((path) => path.endsWith('.test.ts') || changed(path) < built)) return;
  process.stdout.write('Building Cloister …\n');
  const builder = await createBuilder({ configFile: join(root, 'vite.config.ts'), logLevel: 'warn' });
  await builder.buildApp();
}

function filesUnder(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => filesUnder(join(path, name)));
}

function changed(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
