import type { GpuChoice, InferenceMethods } from '../workers/methods.ts';
import type { Hub } from './hub.ts';
import { readRemoteHeader } from './remoteHeader.ts';

type Inspect = InferenceMethods['inspect'];
type Inspected = Inspect['result'];

/** Tokens; null for a usual size. Without one, as the settings have it. */
type Options = { readonly contextSize?: number | null; readonly signal?: AbortSignal };

/** What a model is and whether it fits, from its header alone. */
export type Inspecting = {
  /** Of files that are here, all parts in order. Rejects as loading them does. */
  readonly files: (paths: readonly string[], options?: Options) => Promise<Inspected>;
  /** Of one on the hub: so much of it is fetched as its header takes. Rejects with what the hub says as well. */
  readonly offer: (offer: string, options?: Options) => Promise<Inspected>;
};

export function createInspecting(options: {
  readonly hub: Pick<Hub, 'resolve' | 'open'>;
  /** Of what is downloaded: on a disk that would have room for the model. */
  readonly folder: string;
  /** In the inference process: no header is parsed here. */
  readonly inspect: (params: Inspect['params'], options: { readonly signal: AbortSignal }) => Promise<Inspected>;
  /** As the settings have it. */
  readonly wanted: () => { readonly contextSize: number | null; readonly gpu: GpuChoice };
}): Inspecting {
  const { hub, folder, inspect, wanted } = options;
  const untilDone = new AbortController().signal;

  function files(paths: readonly string[], { contextSize, signal = untilDone }: Options = {}): Promise<Inspected> {
    const chosen = wanted();
    const size = contextSize === undefined ? chosen.contextSize : contextSize;
    return inspect({ paths, contextSize: size, gpu: chosen.gpu }, { signal });
  }

  return {
    files,
    async offer(offer, inspectOptions = {}) {
      const { signal = untilDone } = inspectOptions;
      const target = await hub.resolve(offer, signal);
      return readRemoteHeader(target, { hub, folder, read: (paths) => files(paths, inspectOptions), signal });
    },
  };
}
