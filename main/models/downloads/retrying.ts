import { AppError, type ErrorCode } from '../../contract/errors.ts';
import type { DownloadLimits } from './limits.ts';

/** Of the way to the server: these pass. */
const ofConnection: readonly ErrorCode[] = [
  'not-connected',
  'connection-lost',
  'server-timeout',
  'server-failed',
  'server-overloaded',
  'rate-limited',
];
/** What one server of many, or a gateway for a moment, may say; a new try is led to a fresh address. */
const maybePassing: readonly ErrorCode[] = [
  'server-refused',
  'server-answer-unreadable',
  'server-answer-too-large',
  'hub-answer-unreadable',
  'proxy-failed',
];

/**
 * How long to wait after the failure, the `tries`-th in a row without a byte (0: some came). Throws what ends the download: the failure
 * itself, or `download-stopped` for a connection that does not come back.
 */
export function pauseAfter(failure: unknown, tries: number, limits: DownloadLimits): number {
  if (!(failure instanceof AppError)) throw failure;
  const isConnection = ofConnection.includes(failure.code);
  if (!isConnection && !maybePassing.includes(failure.code)) throw failure;
  if (tries >= limits.tries) throw isConnection ? new AppError('download-stopped') : failure;
  const asked = (failure.values?.retryAfter ?? 0) * 1000;
  if (asked > limits.longestPause) throw new AppError('download-stopped');
  const usual = limits.pauses[Math.min(Math.max(tries, 1), limits.pauses.length) - 1] ?? 0;
  return Math.max(usual, asked);
}
