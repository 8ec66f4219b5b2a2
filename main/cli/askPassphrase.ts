import { UsageError } from './usageError.ts';

/** The library's passphrase, from the environment or typed unseen. Rejects with the signal's reason, or on Ctrl-C. */
export async function askPassphrase(isNew: boolean, interrupt: () => void, signal: AbortSignal): Promise<string> {
  const given = process.env.CLOISTER_PASSPHRASE;
  if (given !== undefined && given !== '') return given;
  if (!process.stdin.isTTY) {
    throw new UsageError('A library needs its passphrase: set CLOISTER_PASSPHRASE, or start this in a terminal.');
  }
  if (!isNew) return typeUnseen('Passphrase: ', interrupt, signal);
  const first = await typeUnseen('A passphrase for the new library: ', interrupt, signal);
  const second = await typeUnseen('The same again: ', interrupt, signal);
  if (first !== second) throw new UsageError('The two passphrases differ. Nothing was created.');
  return first;
}

function typeUnseen(prompt: string, interrupt: () => void, signal: AbortSignal): Promise<string> {
  const { stdin, stderr } = process;
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let typed = '';
  const stop = (): void => reject(signal.reason);
  const onData = (chunk: string): void => {
    for (const character of chunk) {
      if (character === '\r' || character === '\n') resolve(typed);
      // In raw mode the terminal hands Ctrl-C and Ctrl-D over as characters.
      else if (character === '\x03' || character === '\x04') interrupt();
      else if (character === '\x7f' || character === '\b') typed = [...typed].slice(0, -1).join('');
      else if (character >= ' ') typed += character;
    }
  };
  // Unseen first, then asked for.
  stdin.setEncoding('utf8').setRawMode(true).resume().on('data', onData);
  stderr.write(prompt);
  signal.addEventListener('abort', stop, { once: true });
  return promise.finally(() => {
    signal.removeEventListener('abort', stop);
    stdin.off('data', onData).setRawMode(false).pause();
    stderr.write('\n');
  });
}
