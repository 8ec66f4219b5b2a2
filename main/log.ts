/** What a log line may carry: numbers, and words of ours such as codes, ids and names of calls. */
export type LogValues = Readonly<Record<string, number | boolean | string>>;

/**
 * One JSON line on stderr. Never document text, prompts, keys, file names or paths: a string that does not look like a
 * word of ours is left out, so that a careless caller leaks nothing.
 */
export function log(event: string, values: LogValues = {}): void {
  process.stderr.write(`${logLine(event, values)}\n`);
}

/** An unforeseen failure: its kind and where it was thrown, without its message, which may hold text or paths. */
export function logUnexpected(event: string, error: unknown): void {
  log(event, describeError(error));
}

export function logLine(event: string, values: LogValues): string {
  const safe = Object.entries(values).map(([key, value]) => [key, typeof value === 'string' ? word(value) : value]);
  return JSON.stringify({ time: new Date().toISOString(), event: word(event), ...Object.fromEntries(safe) });
}

export function describeError(error: unknown): LogValues {
  if (!(error instanceof Error)) return { kind: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  return { kind: error.name, ...code, at: placeOf(error) };
}

/** `file.ts:12:3` of the innermost frame of ours: names of our sources, never of the folders they lie in. */
function placeOf(error: Error): string {
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const ours = frames.find((line) => !line.includes('node:') && !line.includes('node_modules')) ?? frames[0] ?? '';
  return /([\w.-]+:\d+:\d+)\)?$/.exec(ours)?.[1] ?? 'unknown';
}

function word(text: string): string {
  return /^[\w.:-]{1,80}$/.test(text) ? text : '(left out)';
}
