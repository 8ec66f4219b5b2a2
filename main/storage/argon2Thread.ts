import { parentPort, workerData } from 'node:worker_threads';
import { argon2id } from 'hash-wasm';
import type { Argon2Work } from './argon2.ts';

const { passphrase, salt, length, memory, passes, lanes }: Argon2Work = workerData;
const key = await argon2id({
  password: passphrase,
  salt,
  hashLength: length,
  memorySize: memory,
  iterations: passes,
  parallelism: lanes,
  outputType: 'binary',
});
passphrase.fill(0);
parentPort?.postMessage(key, [key.buffer as ArrayBuffer]);
