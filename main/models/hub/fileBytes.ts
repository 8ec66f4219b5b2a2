import { AppError } from '../../contract/errors.ts';
import type { HubPart } from '../hub.ts';

/** `to` exclusive. */
type Range = { readonly from: number; readonly to: number };

/** Throws `download-changed` where the hub now has other bytes under this name. */
export function checkSameFile(headers: Headers, { bytes, sha256 }: HubPart): void {
  // A file that the hub hands out itself has its checksum as its own tag; other tags are no checksums.
  const tag = (headers.get('x-linked-etag') ?? headers.get('etag') ?? '').replace(/^W\/|"/g, '');
  const isOther = /^[0-9a-f]{64}$/.test(tag) && tag !== sha256;
  const size = headers.get('x-linked-size');
  if (isOther || (size !== null && Number(size) !== bytes)) throw new AppError('download-changed');
}

/** The bytes that were asked for out of an answer of 200 or 206. Throws `download-changed` and `hub-answer-unreadable`. */
export function bytesOf(response: Response, part: HubPart, { from, to }: Range): ReadableStream<Uint8Array> {
  const { body } = response;
  if (body === null) throw new AppError('hub-answer-unreadable', 'no body');
  const length = Number(response.headers.get('content-length') ?? Number.NaN);
  if (response.status === 206) {
    const { first, last, total } = readRange(response.headers.get('content-range'));
    if (total !== null && total !== part.bytes) throw new AppError('download-changed');
    if (first !== from || last < first || last >= to) throw new AppError('hub-answer-unreadable', 'other bytes');
    if (length > last - first + 1) throw new AppError('hub-answer-unreadable', 'more bytes than it says');
    return exactly(body, { skip: 0, take: to - from, isAll: true });
  }
  if (!Number.isNaN(length) && length !== part.bytes) throw new AppError('download-changed');
  // It sends no parts of files: what is not wanted is passed over.
  return exactly(body, { skip: from, take: to - from, isAll: to === part.bytes });
}

function readRange(text: string | null): {
  readonly first: number;
  readonly last: number;
  readonly total: number | null;
} {
  const match = /^bytes (\d{1,15})-(\d{1,15})\/(\d{1,15}|\*)$/.exec(text ?? '');
  if (!match) throw new AppError('hub-answer-unreadable', 'no range');
  return { first: Number(match[1]), last: Number(match[2]), total: match[3] === '*' ? null : Number(match[3]) };
}

/**
 * So many bytes of a stream, as fast as they are taken and no faster; fewer fail with `connection-lost`. `isAll`: nothing
 * should follow them, so its end is waited for and what went wrong at the end is told.
 */
function exactly(
  body: ReadableStream<Uint8Array>,
  { skip, take, isAll }: { readonly skip: number; readonly take: number; readonly isAll: boolean },
): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  let toSkip = skip;
  let left = take;

  async function nextWanted(): Promise<Uint8Array> {
    while (true) {
      const { done, value } = await reader.read();
      if (done) throw new AppError('connection-lost', 'fewer bytes than asked for');
      const wanted = value.subarray(toSkip, toSkip + left);
      toSkip -= Math.min(toSkip, value.length);
      if (wanted.length > 0) return wanted;
    }
  }

  async function settle(): Promise<void> {
    const isOver = isAll && (await reader.read()).done;
    if (!isOver) await reader.cancel();
  }

  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const wanted = await nextWanted();
        left -= wanted.length;
        controller.enqueue(wanted);
        if (left > 0) return;
        await settle();
        controller.close();
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  );
}
