import { AppError, toErrorData } from '../../contract/errors.ts';
import type { DownloadState } from '../../contract/models.ts';
import { logUnexpected } from '../../log.ts';
import type { HubTarget } from '../hub.ts';
import type { Speed } from './speed.ts';
import type { Progress } from './transfer.ts';

/** Of a download of so many bytes that goes on. */
export function stateOf({ kind, checked, safe }: Progress, bytes: number, speed: Speed): DownloadState {
  if (kind === 'checking') return { kind, done: checked };
  const bytesPerSecond = speed.bytesPerSecond();
  const secondsLeft = bytesPerSecond > 0 ? Math.ceil((bytes - safe) / bytesPerSecond) : null;
  return { kind: 'running', bytesPerSecond, secondsLeft };
}

/** Of one that ended with this, and nobody had stopped it. */
export function stateAfter(error: unknown): DownloadState {
  const data = toErrorData(error);
  if (data.code === 'download-stopped') return { kind: 'paused', why: 'connection' };
  if (data.code === 'internal') logUnexpected('download.failed', error);
  return { kind: 'failed', error: data };
}

/** Why nobody should wait for it any longer; null while it goes on. */
export function whyNot(state: DownloadState): AppError | null {
  if (state.kind === 'failed') return new AppError(state.error.code, state.error.message, state.error.values);
  if (state.kind === 'paused') return new AppError(state.why === 'connection' ? 'download-stopped' : 'cancelled');
  return null;
}

export function bytesOf({ parts }: HubTarget): number {
  return sum(parts.map(({ bytes }) => bytes));
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
