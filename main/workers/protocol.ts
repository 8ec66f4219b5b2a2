import type { ErrorData } from '../contract/errors.ts';

/** What passes between main and a worker process. Requests are answered in any order; ids are never reused. */
export type ToWorker =
  | { readonly type: 'request'; readonly id: number; readonly method: string; readonly params: unknown }
  | { readonly type: 'cancel'; readonly id: number }
  | { readonly type: 'ping' };

export type FromWorker =
  | { readonly type: 'ready' }
  | { readonly type: 'pong' }
  | { readonly type: 'event'; readonly id: number; readonly event: unknown }
  | { readonly type: 'result'; readonly id: number; readonly value: unknown }
  | { readonly type: 'error'; readonly id: number; readonly error: ErrorData };

/** One worker's calls: name -> what goes in, what comes meanwhile, what comes back. All of it survives structured cloning. */
export type MethodTable = {
  readonly [name: string]: { readonly params: unknown; readonly event: unknown; readonly result: unknown };
};

/** The worker's side of a method table. `emit` sends an event; a cancelled call rejects with the signal's reason. */
export type MethodHandlers<Methods extends MethodTable> = {
  readonly [Name in keyof Methods]: (
    params: Methods[Name]['params'],
    context: { readonly emit: (event: Methods[Name]['event']) => void; readonly signal: AbortSignal },
  ) => Promise<Methods[Name]['result']> | Methods[Name]['result'];
};
