import { spawn } from 'node:child_process';
import { join } from 'node:path';
import buildIfStale from '../buildIfStale.ts';
import { electronBinary, root } from '../electronBinary.ts';
import { findChromium, hasDisplay } from './findChromium.ts';

const sample = 'resources/samples/Distribution agreement.pdf';
const question = 'What is the cap on liability?';
const missingElectron =
  'Electron’s own program is not on this computer: it was not downloaded (node node_modules/electron/install.js does that).';

/** `npm start`: Cloister's window by Electron, else in a Chromium window, else an answer without any window. */
async function start(args: readonly string[]): Promise<number> {
  if (!hasDisplay()) return askSample('This computer has no display to open a window on.');
  const electron = electronBinary();
  if (electron !== null) {
    await buildIfStale();
    return run(electron, [root, ...args]);
  }
  console.log(missingElectron);
  if (findChromium() === null) {
    const install = process.platform === 'linux' ? ': sudo apt-get install chromium' : ' or Google Chrome';
    return askSample(`No Chromium was found to open the window with either. Install Chromium${install}`);
  }
  console.log('Opening the same application in a Chromium window.');
  await buildIfStale();
  const register = new URL('./register.ts', import.meta.url).href;
  return run(process.execPath, ['--import', register, join(root, 'out/main/index.js'), ...args]);
}

async function askSample(why: string): Promise<number> {
  console.log(`${why}\nAsking a question about a sample contract on the command line instead:\n`);
  const command = ['ask', question, sample];
  console.log(`  npm run -s cloister -- ask "${question}" "${sample}"\n`);
  const code = await run(process.execPath, [join(root, 'main/cli.ts'), ...command], root);
  console.log(
    '\nAsk about your own documents with: npm run -s cloister -- ask QUESTION FILE… [--model MODEL.gguf]\n' +
      'Everything it can do: npm run -s cloister -- --help',
  );
  return code;
}

function run(program: string, args: readonly string[], folder = process.cwd()): Promise<number> {
  const child = spawn(program, args, { stdio: 'inherit', cwd: folder });
  // Ctrl+C reaches the whole group: the application quits in order, and this waits for it.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill());
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

process.exitCode = await start(process.argv.slice(2));
