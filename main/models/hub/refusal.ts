import { AppError } from '../../contract/errors.ts';
import type { HubConnection } from '../../network/connection.ts';

type Asked = Pick<HubConnection, 'purpose'> & {
  readonly hasToken: boolean;
  /** By the hub itself, not by a server that it led to. */
  readonly byHub: boolean;
};

/** What an answer without the thing asked for means. The hub says more in a header than by its status. */
export function refusalOf({ status, headers }: Response, { purpose, hasToken, byHub }: Asked): AppError {
  const retryAfter = Number(headers.get('retry-after') ?? Number.NaN);
  const values = { status, ...(Number.isFinite(retryAfter) && retryAfter >= 0 && { retryAfter }) };
  if (byHub) {
    const why = headers.get('x-error-code');
    // With a token that it knows, the hub answers 403 or 404 for what may not be seen or is not there.
    if (status === 401 && (hasToken || purpose === 'search')) return new AppError('hub-token-wrong');
    if (why === 'GatedRepo') return new AppError('hub-gated');
    if (status === 401) return new AppError('hub-not-found');
    if (status === 403) return new AppError(hasToken ? 'hub-token-wrong' : 'hub-gated');
  }
  if (status === 404 || status === 410) return new AppError('hub-not-found');
  if (status === 416) return new AppError('download-changed', 'shorter than it was');
  if (status === 429) return new AppError('rate-limited', 'by the hub', values);
  if (status === 503 || status === 529) return new AppError('server-overloaded', 'the hub', values);
  if (status >= 500) return new AppError('server-failed', `status ${status}`, values);
  if (status >= 400) return new AppError('server-refused', `status ${status}`, values);
  return new AppError('hub-answer-unreadable', `status ${status}`);
}
