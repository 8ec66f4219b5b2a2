import { once } from 'node:events';

/** Results go to standard output alone; progress and failures to standard error, progress only where someone watches. */
export type Terminal = {
  readonly print: (line: string) => void;
  /** A part of a long result; resolves when there is room for more. */
  readonly write: (text: string) => Promise<void>;
  readonly complain: (line: string) => void;
  /** Replaces the line of progress before it; null takes it away. */
  readonly progress: (line: string | null) => void;
};

const CLEAR_LINE = '\r\x1b[K';

export function createTerminal(output: NodeJS.WriteStream, errors: NodeJS.WriteStream): Terminal {
  let shown = false;

  function progress(line: string | null): void {
    if (!errors.isTTY || (line === null && !shown)) return;
    shown = line !== null;
    errors.write(CLEAR_LINE + printable(line ?? '').slice(0, Math.max(0, errors.columns - 1)));
  }

  return {
    print(line) {
      progress(null);
      output.write(`${output.isTTY ? printable(line) : line}\n`);
    },
    async write(text) {
      progress(null);
      if (!output.write(output.isTTY ? printable(text) : text)) await once(output, 'drain');
    },
    complain(line) {
      progress(null);
      errors.write(`${printable(line)}\n`);
    },
    progress,
  };
}

/** Text from documents and file names must not steer the terminal it is shown on. */
function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  return text.replaceAll(/[\x00-\x08\x0b-\x1f\x7f-\x9f]/g, '\ufffd');
}
