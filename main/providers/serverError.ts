import { z } from 'zod';
import { AppError } from '../contract/errors.ts';

/** What servers write into an error, in any of the shapes that are about. */
const schema = z.object({
  code: z.union([z.string(), z.number()]).nullish().catch(null),
  type: z.string().nullish().catch(null),
  message: z.string().nullish().catch(null),
});
const bodySchema = z.object({ error: z.union([schema, z.string()]) });

type Said = { readonly code: string; readonly type: string; readonly message: string };

const silence: Said = { code: '', type: '', message: '' };
const TOO_LONG = /context[ _](length|size|window)|exceeds? the (available )?context|max_new_tokens|prompt is too long/i;

/**
 * What a failed exchange with a server means, as a code. The words of the server are looked at and never handed on: they may
 * repeat the question. An AppError of the network passes through, however deep the client has wrapped it.
 */
export function toServerError(error: unknown, signal: AbortSignal | null): unknown {
  if (signal?.aborted) return signal.reason instanceof Error ? signal.reason : new AppError('cancelled');
  const own = ownError(error);
  if (own) return own;
  if (error instanceof Error && 'status' in error) {
    const said = 'error' in error ? readSaid(error.error) : silence;
    if (typeof error.status === 'number') return statusError(error.status, said);
    // Within the stream an error has no status, though some put it into the code.
    if (said !== silence) return statusError(/^[45]\d\d$/.test(said.code) ? Number(said.code) : 500, said);
    return new AppError('not-connected');
  }
  // What the client could not parse. Anything else is a mistake of ours and stays one.
  return error instanceof SyntaxError ? new AppError('server-answer-unreadable') : error;
}

/** For answers that were fetched without the client. `body` as it was parsed, or null. */
export function responseError(status: number, body: unknown): AppError {
  const parsed = bodySchema.safeParse(body);
  return statusError(status, parsed.success ? readSaid(parsed.data.error) : silence);
}

function readSaid(value: unknown): Said {
  if (typeof value === 'string') return { ...silence, message: value };
  const parsed = schema.safeParse(value);
  if (!parsed.success) return silence;
  const { code, type, message } = parsed.data;
  return { code: code == null ? '' : String(code), type: type ?? '', message: message ?? '' };
}

function statusError(status: number, said: Said): AppError {
  const { code, type, message } = said;
  const kinds = `${code} ${type}`;
  const isAboutModel =
    /model_not_found|model_not_available/.test(kinds) || (status === 404 && /\bmodel\b/i.test(message));
  if (status >= 400 && status < 500 && isAboutModel) return new AppError('model-not-offered');
  if (/insufficient_quota|billing/.test(kinds) || status === 402) return new AppError('quota-used-up');
  if (/context_length_exceeded|exceed_context_size/.test(kinds)) return new AppError('question-too-long');
  if ((status === 400 || status === 413 || status === 422) && TOO_LONG.test(message)) {
    return new AppError('question-too-long');
  }
  if (status === 401) return new AppError('key-wrong');
  if (status === 403 && !/unsupported_country/.test(kinds)) return new AppError('key-wrong');
  if (status === 429 || /rate_limit/.test(kinds)) return new AppError('rate-limited');
  if (status === 503 || status === 529 || /overloaded/.test(kinds)) return new AppError('server-overloaded');
  if (status >= 500) return new AppError('server-failed', `status ${status}`);
  return new AppError('server-refused', `status ${status}`, { status });
}

function ownError(error: unknown): AppError | null {
  let inner = error;
  for (let depth = 0; depth < 8 && inner instanceof Error; depth += 1) {
    if (inner instanceof AppError) return inner;
    inner = inner.cause;
  }
  return null;
}
