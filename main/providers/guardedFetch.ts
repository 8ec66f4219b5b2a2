import { AppError } from '../contract/errors.ts';
import type { Fetch } from '../network.ts';

/** More than the longest list of models; an answer streams and has its own limit. */
const MOST_BYTES_AT_ONCE = 4 * 1024 * 1024;
/** Of one event: a client joins its parts again and again until its end comes. */
const MOST_BYTES_OF_A_LINE = 1024 * 1024;
const LINE_FEED = 10;

/**
 * A `fetch` that sends exactly these headers, whatever a client library and the environment would add, and that hands no body
 * on which would keep main busy: a document too long to parse at once, or a line without an end.
 */
export function guardedFetch(send: Fetch, secret: string | null): Fetch {
  return async (input, init = {}) => {
    const headers = {
      accept: 'application/json',
      ...(init.body != null && { 'content-type': 'application/json' }),
      ...(secret !== null && { authorization: `Bearer ${secret}` }),
    };
    const response = await send(input, { ...init, headers });
    const guard = isEventStream(response) ? ofShortLines() : ofAtMost(MOST_BYTES_AT_ONCE);
    return new Response(response.body?.pipeThrough(guard) ?? null, {
      status: response.status,
      headers: response.headers,
    });
  };
}

export function isEventStream({ headers }: Response): boolean {
  return headers.get('content-type')?.startsWith('text/event-stream') ?? false;
}

function ofAtMost(limit: number): TransformStream<Uint8Array, Uint8Array> {
  let bytes = 0;
  return new TransformStream({
    transform(chunk, controller) {
      bytes += chunk.byteLength;
      if (bytes > limit) controller.error(new AppError('server-answer-too-large'));
      else controller.enqueue(chunk);
    },
  });
}

function ofShortLines(): TransformStream<Uint8Array, Uint8Array> {
  let bytes = 0;
  return new TransformStream({
    transform(chunk, controller) {
      const end = chunk.lastIndexOf(LINE_FEED);
      bytes = end < 0 ? bytes + chunk.byteLength : chunk.byteLength - end - 1;
      if (bytes > MOST_BYTES_OF_A_LINE)
        controller.error(new AppError('server-answer-unreadable', 'a line without end'));
      else controller.enqueue(chunk);
    },
  });
}
