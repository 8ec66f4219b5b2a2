import { app, workerMetrics } from './app.ts';
import { startedBrowser } from './chromium.ts';
import { clipboard } from './clipboard.ts';
import { agreeToNextMessage, answerNextDialog } from './dialog.ts';
import { type PowerEvent, tellPower } from './powerMonitor.ts';

/** What a test may ask of the stand-in, over the channel of the process that it started. */
export type Controls = {
  /** Where a second Playwright finds this Chromium: a socket file. */
  readonly endpoint: () => Promise<string>;
  readonly answerDialog: (paths: readonly string[]) => void;
  readonly agree: (agree: boolean) => void;
  readonly clipboardText: () => Promise<string>;
  /** Service name -> process id. */
  readonly workers: () => Readonly<Record<string, number>>;
  /** What the computer is made to do, or how long nobody has used it. */
  readonly power: (event: PowerEvent | { readonly idleSeconds: number }) => void;
  readonly quit: () => void;
};

export type ControlCall = { readonly id: number; readonly name: keyof Controls; readonly values: readonly unknown[] };
export type ControlReply = { readonly id: number; readonly value?: unknown; readonly error?: string };

const controls: Controls = {
  endpoint: async () =>
    (await (await startedBrowser()).bind('cloister', { workspaceDir: app.getPath('userData') })).endpoint,
  answerDialog: answerNextDialog,
  agree: agreeToNextMessage,
  clipboardText: () => clipboard.readText(),
  workers: () => Object.fromEntries([...workerMetrics.values()].map(({ name, pid }) => [name ?? '', pid])),
  power: tellPower,
  quit: () => app.quit(),
};

/** Only where a test started this process with a channel. */
export function listenToTest(): void {
  if (!process.connected) return;
  process.on('message', async ({ id, name, values }: ControlCall) => {
    const control = controls[name] as (...values: readonly unknown[]) => unknown;
    const reply: ControlReply = await Promise.resolve()
      .then(() => control(...values))
      .then(
        (value) => ({ id, value }),
        (error) => ({ id, error: String(error) }),
      );
    if (process.connected) process.send?.(reply);
  });
  // The test is over or died: nobody will ask for the end.
  process.on('disconnect', () => app.exit(1));
}
