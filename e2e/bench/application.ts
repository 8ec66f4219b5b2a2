import { createDeviceProvider } from '../../main/providers/device.ts';
import type { EngineSettings } from '../../main/providers/loads.ts';
import { spawnChildProcess } from '../../main/workers/childProcess.ts';
import { createHost } from '../../main/workers/host.ts';
import type { AnswerEnd, InferenceMethods } from '../../main/workers/methods.ts';

/** What is asked: at most `count` tokens are written. */
export type Asked = { readonly prompt: string; readonly count: number; readonly temperature: number };

/** The whole application but for its window, as far as models go; without settings everything is chosen by itself. */
export function startApplication(settings?: EngineSettings) {
  const host = createHost<InferenceMethods>({ spawn: () => spawnChildProcess('inference'), soundAfter: 'result' });
  const device = createDeviceProvider({ host, ...(settings && { settings: () => settings }) });
  const { signal } = new AbortController();
  return {
    device,
    /** `threads` null: as many as it chooses. */
    load: (path: string, threads: number | null) => device.load(path, { id: path, name: 'bench', threads, signal }),
    answer: ({ prompt, count, temperature }: Asked): Promise<AnswerEnd> =>
      device.answer({
        turns: [{ role: 'user', text: prompt }],
        maxTokens: count,
        temperature,
        thinking: true,
        adapters: [],
        about: { conversationId: '', caseId: '', parts: [{ origin: 'typed' }], passages: 0, documents: 0 },
        onProgress: () => undefined,
        onText: () => undefined,
        onThought: () => undefined,
        signal,
      }),
    stop: () => host.stop(),
  };
}
