import { AppError, toAppError } from '../contract/errors.ts';
import type { FromWorker, MethodTable, ToWorker } from './protocol.ts';

/** A started worker process, whatever started it. */
export type WorkerProcess = {
  readonly pid: () => number | undefined;
  readonly post: (message: ToWorker) => void;
  readonly onMessage: (listener: (message: FromWorker) => void) => void;
  readonly onExit: (listener: () => void) => void;
  readonly kill: () => void;
};

export type CallOptions<Event> = {
  readonly onEvent?: (event: Event) => void;
  readonly signal?: AbortSignal;
};

/**
 * Main's end of one worker process. The process starts with the first call and again with the next call after it ended.
 * Calls reject with the worker's error code, with the signal's own reason, with `worker-crashed` when the process ends,
 * with `worker-hung` when it said nothing for `silenceLimit`, or with `worker-gave-up` after three crashes in a row.
 */
export type WorkerHost<Methods extends MethodTable> = {
  readonly call: <Name extends keyof Methods & string>(
    method: Name,
    params: Methods[Name]['params'],
    options?: CallOptions<Methods[Name]['event']>,
  ) => Promise<Methods[Name]['result']>;
  /** Ends the process; open calls reject as `worker-crashed`. The next call starts a new one. */
  readonly stop: () => Promise<void>;
  /** Forgets earlier crashes, because a person asked to try again. */
  readonly forgive: () => void;
  readonly onExit: (listener: (event: { readonly expected: boolean }) => void) => void;
  readonly pid: () => number | undefined;
};

export type HostOptions = {
  readonly spawn: () => WorkerProcess;
  /** What proves a process sound again after a crash: that it started, or that it finished a call. */
  readonly soundAfter: 'ready' | 'result';
  /** Milliseconds without any message, while a call is open, after which the process counts as hung and is killed. */
  readonly silenceLimit?: number;
  /** Milliseconds that a cancelled call may take to let go, before the process is killed. */
  readonly cancelGrace?: number;
};

const CRASHES_IN_A_ROW = 3;
const HEARTBEAT = 2_000;
/** Some native calls cannot be interrupted. */
const CANCEL_GRACE = 2_000;

type OpenCall = {
  readonly onEvent: ((event: unknown) => void) | undefined;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
};

type Running = {
  readonly process: WorkerProcess;
  readonly calls: Map<number, OpenCall>;
  /** Cancelled calls that the worker has not yet let go of. */
  readonly lettingGo: Map<number, NodeJS.Timeout | undefined>;
  readonly ended: Promise<void>;
  isReady: boolean;
  /** Milliseconds that passed without a message while somebody looked. */
  silence: number;
  heartbeat: NodeJS.Timeout | undefined;
  killedFor: 'stop' | 'hung' | 'cancel' | null;
};

export function createHost<Methods extends MethodTable>(options: HostOptions): WorkerHost<Methods> {
  const silenceLimit = options.silenceLimit ?? 30_000;
  const cancelGrace = options.cancelGrace ?? CANCEL_GRACE;
  const exitListeners: ((event: { readonly expected: boolean }) => void)[] = [];
  let running: Running | null = null;
  let crashes = 0;
  let lastId = 0;

  function start(): Running {
    const process = options.spawn();
    const { promise: ended, resolve: end } = Promise.withResolvers<void>();
    const started: Running = {
      process,
      calls: new Map(),
      lettingGo: new Map(),
      ended,
      isReady: false,
      silence: 0,
      heartbeat: undefined,
      killedFor: null,
    };
    process.onMessage((message) => receive(started, message));
    process.onExit(() => {
      finish(started);
      end();
    });
    return started;
  }

  function receive(worker: Running, message: FromWorker): void {
    worker.silence = 0;
    switch (message.type) {
      case 'ready':
        worker.isReady = true;
        for (const id of worker.lettingGo.keys()) letGo(worker, id);
        if (options.soundAfter === 'ready') crashes = 0;
        return;
      case 'pong':
        return;
      case 'event':
        worker.calls.get(message.id)?.onEvent?.(message.event);
        return;
      case 'result':
        crashes = 0;
        settle(worker, message.id)?.resolve(message.value);
        return;
      case 'error':
        settle(worker, message.id)?.reject(toAppError(message.error));
        return;
    }
  }

  function settle(worker: Running, id: number): OpenCall | undefined {
    const call = worker.calls.get(id);
    worker.calls.delete(id);
    clearTimeout(worker.lettingGo.get(id));
    worker.lettingGo.delete(id);
    watch(worker);
    return call;
  }

  /** Nothing is posted from here: posting inside an exit listener has crashed Electron's main process (security.md F4). */
  function finish(worker: Running): void {
    if (running === worker) running = null;
    clearInterval(worker.heartbeat);
    for (const timer of worker.lettingGo.values()) clearTimeout(timer);
    const expected = worker.killedFor === 'stop' || worker.killedFor === 'cancel';
    if (!expected) crashes += 1;
    const error = worker.killedFor === 'hung' ? new AppError('worker-hung') : new AppError('worker-crashed');
    for (const call of worker.calls.values()) call.reject(error);
    worker.calls.clear();
    for (const listener of exitListeners) listener({ expected });
  }

  function kill(worker: Running, reason: Exclude<Running['killedFor'], null>): void {
    if (running === worker) running = null;
    worker.killedFor ??= reason;
    worker.process.kill();
  }

  /** The heartbeat runs only while a call is open: an idle application wakes nobody. */
  function watch(worker: Running): void {
    const busy = worker.calls.size + worker.lettingGo.size > 0;
    if (!busy) {
      clearInterval(worker.heartbeat);
      worker.heartbeat = undefined;
      return;
    }
    if (worker.heartbeat) return;
    worker.silence = 0;
    let lastLook = performance.now();
    worker.heartbeat = setInterval(() => {
      const now = performance.now();
      // The computer may have slept, and the worker with it: what nobody could have heard is no silence.
      worker.silence += Math.min(now - lastLook, 2 * HEARTBEAT);
      lastLook = now;
      if (worker.silence > silenceLimit) kill(worker, 'hung');
      else worker.process.post({ type: 'ping' });
    }, HEARTBEAT);
  }

  /** A process that is still starting has not heard of it yet: its time begins when it is ready. */
  function letGo(worker: Running, id: number): void {
    const timer = worker.isReady ? setTimeout(() => kill(worker, 'cancel'), cancelGrace) : undefined;
    worker.lettingGo.set(id, timer);
  }

  function cancel(worker: Running, id: number, reason: unknown): void {
    const call = worker.calls.get(id);
    if (!call) return;
    worker.calls.delete(id);
    letGo(worker, id);
    worker.process.post({ type: 'cancel', id });
    call.reject(reason);
  }

  return {
    async call(method, params, { onEvent, signal } = {}) {
      signal?.throwIfAborted();
      if (crashes >= CRASHES_IN_A_ROW) throw new AppError('worker-gave-up');
      running ??= start();
      const worker = running;
      const id = ++lastId;
      const { promise, resolve, reject } = Promise.withResolvers<unknown>();
      worker.calls.set(id, { onEvent: onEvent as ((event: unknown) => void) | undefined, resolve, reject });
      watch(worker);
      const onAbort = (): void => cancel(worker, id, signal?.reason);
      signal?.addEventListener('abort', onAbort, { once: true });
      try {
        worker.process.post({ type: 'request', id, method, params });
        return await promise;
      } finally {
        signal?.removeEventListener('abort', onAbort);
      }
    },
    async stop() {
      const worker = running;
      if (!worker) return;
      kill(worker, 'stop');
      await worker.ended;
    },
    forgive() {
      crashes = 0;
    },
    onExit(listener) {
      exitListeners.push(listener);
    },
    pid: () => running?.process.pid(),
  };
}
