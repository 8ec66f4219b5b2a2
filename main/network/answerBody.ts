import type { Readable } from 'node:stream';
import { AppError } from '../contract/errors.ts';

type BodyOptions = {
  readonly maxBytes: number;
  /** Milliseconds without a byte, or without anyone who reads them. */
  readonly silence: number;
  /**
   * Once, when the body ended, failed or was given up; null: it came whole. What it throws fails a body that came whole:
   * an answer that cannot be written down is not handed out as one.
   */
  readonly onEnd: (failure: AppError | null) => void;
};

/** Bytes kept for a reader who is slower than the server. */
const AHEAD = 65_536;

/**
 * The body of an answer as a web stream, bounded in bytes and in time, and a way to end it from outside. Whatever came
 * before a failure is handed out before the failure is.
 */
export function answerBody(
  message: Readable,
  { maxBytes, silence, onEnd }: BodyOptions,
): { readonly stream: ReadableStream<Uint8Array>; readonly fail: (failure: AppError) => void } {
  const ahead: Uint8Array[] = [];
  let aheadBytes = 0;
  let bytes = 0;
  let end: { readonly failure: unknown } | null = null;
  let isWanted = false;
  let timer: NodeJS.Timeout | undefined;

  function finish(failure: AppError | null): void {
    if (end !== null) return;
    end = { failure };
    clearTimeout(timer);
    try {
      onEnd(failure);
    } catch (error) {
      end = { failure: failure ?? error };
    }
    message.destroy();
  }

  function waitForMore(): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      finish(
        message.isPaused() ? new AppError('cancelled', 'no one reads the answer') : new AppError('server-timeout'),
      );
      handOut();
    }, silence);
  }

  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  function handOut(): void {
    if (!isWanted || controller === undefined) return;
    const next = ahead.shift();
    if (next !== undefined) {
      isWanted = false;
      aheadBytes -= next.length;
      controller.enqueue(next);
      if (end === null && message.isPaused()) {
        message.resume();
        waitForMore();
      }
    } else if (end !== null) {
      isWanted = false;
      if (end.failure === null) controller.close();
      else controller.error(end.failure);
    }
  }

  function endWith(failure: AppError | null): void {
    finish(failure);
    handOut();
  }

  const stream = new ReadableStream<Uint8Array>(
    {
      start(given) {
        controller = given;
        message.on('data', (chunk: Buffer) => {
          if (end !== null) return;
          bytes += chunk.length;
          if (bytes > maxBytes) return endWith(new AppError('server-answer-too-large'));
          ahead.push(new Uint8Array(chunk));
          aheadBytes += chunk.length;
          if (aheadBytes > AHEAD) message.pause();
          waitForMore();
          handOut();
        });
        message.on('end', () => endWith(null));
        message.on('error', () => endWith(new AppError('connection-lost')));
        message.on('close', () => endWith(new AppError('connection-lost')));
        waitForMore();
      },
      pull() {
        isWanted = true;
        handOut();
      },
      cancel() {
        controller = undefined;
        finish(new AppError('cancelled'));
      },
    },
    // Nothing waits inside the stream, where a failure would throw it away.
    { highWaterMark: 0 },
  );
  return { stream, fail: endWith };
}
