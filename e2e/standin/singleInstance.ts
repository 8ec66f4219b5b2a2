import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Caller = { readonly argv: string[]; readonly folder: string };

let server: Server | null = null;

/**
 * One application per data folder. The first listens on a socket file (never a port); a later one tells it how it was
 * called. Electron answers at once, so the later one asks through a process that it waits for.
 */
export function lockInstance(dataFolder: string, onSecond: (argv: string[], folder: string) => void): boolean {
  if (server !== null) return true;
  mkdirSync(dataFolder, { recursive: true });
  const address = addressOf(dataFolder);
  if (process.platform === 'win32' || existsSync(address)) {
    const caller: Caller = { argv: process.argv, folder: process.cwd() };
    if (spawnSync(process.execPath, ['-e', tell, address, JSON.stringify(caller)]).status === 0) return false;
    if (process.platform !== 'win32') rmSync(address, { force: true });
  }
  server = createServer((socket) => {
    const parts: Buffer[] = [];
    socket.on('error', () => undefined);
    socket.on('data', (part: Buffer) => parts.push(part));
    socket.on('end', () => {
      const caller: Caller = JSON.parse(Buffer.concat(parts).toString());
      onSecond(caller.argv, caller.folder);
    });
  });
  server.listen(address);
  server.unref();
  return true;
}

export function unlockInstance(): void {
  server?.close();
  server = null;
}

const tell = `
  const socket = require('node:net').connect(process.argv[1], () => socket.end(process.argv[2]));
  socket.on('error', () => process.exit(1));
  socket.on('close', () => process.exit(0));
  socket.resume();
`;

/** Socket files have short names, wherever the data folder is. */
function addressOf(dataFolder: string): string {
  const name = `cloister-${createHash('sha256').update(dataFolder).digest('hex').slice(0, 16)}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
}
