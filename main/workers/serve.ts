import { toErrorData } from '../contract/errors.ts';
import type { FromWorker, MethodHandlers, MethodTable, ToWorker } from './protocol.ts';

/** The worker's end of the wire: Electron's `process.parentPort`, Node's IPC channel, or a pair in memory for tests. */
export type WorkerPort = {
  readonly post: (message: FromWorker) => void;
  readonly onMessage: (listener: (message: ToWorker) => void) => void;
};

type ParentPort = {
  readonly postMessage: (message: unknown) => void;
  readonly on: (event: 'message', listener: (event: { readonly data: unknown }) => void) => void;
};

function portOfThisProcess(): WorkerPort {
  // Electron defines it in utility processes alone, and worker code may not import Electron for its type.
  const parentPort = (process as { readonly parentPort?: ParentPort }).parentPort;
  if (parentPort) {
    return {
      post: (message) => parentPort.postMessage(message),
      onMessage: (listener) => parentPort.on('message', (event) => listener(event.data as ToWorker)),
    };
  }
  // A worker whose main is gone has nobody to work for, and must not hold memory or a model.
  process.on('disconnect', () => process.exit(0));
  return {
    post: (message) => process.send?.(message),
    onMessage: (listener) => process.on('message', (message) => listener(message as ToWorker)),
  };
}

/** Answers requests until the process ends. Everything thrown travels as data; a cancelled call rejects as `cancelled`. */
export function serve<Methods extends MethodTable>(
  handlers: MethodHandlers<Methods>,
  port: WorkerPort = portOfThisProcess(),
): void {
  const running = new Map<number, AbortController>();

  async function answer({ id, method, params }: Extract<ToWorker, { type: 'request' }>): Promise<void> {
    const controller = new AbortController();
    running.set(id, controller);
    try {
      if (!Object.hasOwn(handlers, method)) throw new Error('unknown method');
      const value = await handlers[method as keyof Methods](params, {
        emit: (event) => port.post({ type: 'event', id, event }),
        signal: controller.signal,
      });
      port.post({ type: 'result', id, value });
    } catch (error) {
      port.post({ type: 'error', id, error: toErrorData(error) });
    } finally {
      running.delete(id);
    }
  }

  port.onMessage((message) => {
    switch (message.type) {
      case 'request':
        void answer(message);
        return;
      case 'cancel':
        running.get(message.id)?.abort();
        return;
      case 'ping':
        port.post({ type: 'pong' });
        return;
    }
  });
  port.post({ type: 'ready' });
}
