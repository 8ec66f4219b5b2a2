import type { WorkerProcess } from './host.ts';
import type { FromWorker, MethodHandlers, MethodTable, ToWorker } from './protocol.ts';
import { serve } from './serve.ts';

/** For tests: a worker in this process, whose messages are cloned and delivered later, as a real one's are. */
export function spawnInMemory<Methods extends MethodTable>(
  /** `exit` ends the worker at once, as a crash of native code does. */
  handlers: (exit: () => void) => MethodHandlers<Methods>,
): WorkerProcess {
  const toHost: ((message: FromWorker) => void)[] = [];
  const toWorker: ((message: ToWorker) => void)[] = [];
  const exits: (() => void)[] = [];
  let alive = true;
  const exit = (): void => {
    if (!alive) return;
    alive = false;
    setImmediate(() => {
      for (const listener of exits) listener();
    });
  };
  const later = <Message>(listeners: ((message: Message) => void)[], message: Message): void => {
    const copy = structuredClone(message);
    setImmediate(() => {
      if (alive) for (const listener of listeners) listener(copy);
    });
  };
  serve<Methods>(handlers(exit), {
    post: (message) => later(toHost, message),
    onMessage: (listener) => toWorker.push(listener),
  });
  return {
    pid: () => 1,
    post: (message) => later(toWorker, message),
    onMessage: (listener) => toHost.push(listener),
    onExit: (listener) => exits.push(listener),
    kill: exit,
  };
}
