import type { Readable } from 'node:stream';
import { AppError } from '../contract/errors.ts';

type BodyOptions = {
  readonly maxBytes: number;
  /** Milliseconds without a byte, or without anyone who reads them. */
  readonly silence: number;
  /**
   * Once, when the body ended, failed or was given up; null: it came whole. What it throws fails a body that came whole:
   * an answer that cannot be written down is not handed out.
   */
  readonly onEnd: (failure: AppError | null) => void;
};

/** The body of an answer as a web stream, bounded in bytes and in time, and a way to end it from outside. */
export function answerBody(
  message: Readable,
  { maxBytes, silence, onEnd }: BodyOptions,
): { readonly stream: ReadableStream<Uint8Array>; readonly fail: (failure: AppError) => void } {
  let bytes = 0;
  let isOver = false;
  let timer: NodeJS.Timeout | undefined;
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;

  function finish(failure: AppError | null): void {
    if (isOver) return;
    isOver = true;
    clearTimeout(timer);
    let shown: unknown = failure;
    try {
      onEnd(failure);
    } catch (error) {
      shown ??= error;
    }
    message.destroy();
    if (shown === null) controller?.close();
    else controller?.error(shown);
  }

  function waitForMore(): void {
    clearTimeout(timer);
    timer = setTimeout(
      () =>
        finish(
          message.isPaused() ? new AppError('cancelled', 'no one reads the answer') : new AppError('server-timeout'),
        ),
      silence,
    );
  }

  const stream = new ReadableStream<Uint8Array>(
    {
      start(given) {
        controller = given;
        message.on('data', (chunk: Buffer) => {
          bytes += chunk.length;
          if (bytes > maxBytes) return finish(new AppError('server-answer-too-large'));
          given.enqueue(new Uint8Array(chunk));
          if ((given.desiredSize ?? 0) <= 0) message.pause();
          waitForMore();
        });
        message.on('end', () => finish(null));
        message.on('error', () => finish(new AppError('connection-lost')));
        message.on('close', () => finish(new AppError('connection-lost')));
        waitForMore();
      },
      pull() {
        if (!isOver && message.isPaused()) {
          message.resume();
          waitForMore();
        }
      },
      cancel() {
        controller = undefined;
        finish(new AppError('cancelled'));
      },
    },
    new ByteLengthQueuingStrategy({ highWaterMark: 65_536 }),
  );
  return { stream, fail: finish };
}
