import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// Types are stripped and code is compiled once, not at every start: half of what a start takes. Not in the system's
// temporary folder, where others could put code into it. The workers find it by their environment.
process.env.NODE_COMPILE_CACHE = fileURLToPath(new URL('../node_modules/.cache/cloister', import.meta.url));
enableCompileCache(process.env.NODE_COMPILE_CACHE);

const { runCommandLine } = await import('./cli/main.ts');
await runCommandLine(process.argv.slice(2));
