import { EventEmitter } from 'node:events';
import type Electron from 'electron';
import { fromChromium, schemes } from './address.ts';
import { standInApp } from './app.ts';
import { type EventOf, subset } from './subset.ts';

type Members = Pick<
  Electron.Session,
  | 'setBluetoothPairingHandler'
  | 'setDevicePermissionHandler'
  | 'setDisplayMediaRequestHandler'
  | 'setPermissionCheckHandler'
  | 'setPermissionRequestHandler'
  | 'setSpellCheckerDictionaryDownloadURL'
  | 'setSpellCheckerEnabled'
>;
type SchemeHandler = Parameters<Electron.Protocol['handle']>[1];
type RequestListener = Parameters<Electron.WebRequest['onBeforeRequest']>[0];

/** What came of a request of the page: the answer of our scheme's handler, or null for refused. */
type Served = { readonly status: number; readonly headers: Record<string, string>; readonly body: Buffer };

class StandInSession extends EventEmitter {
  readonly #handlers = new Map<string, SchemeHandler>();
  #onBeforeRequest: RequestListener = null;

  readonly protocol = subset('session.protocol', {
    handle: (scheme, handler) => void this.#handlers.set(scheme, handler),
  } satisfies Pick<Electron.Protocol, 'handle'>);

  readonly webRequest = subset('session.webRequest', {
    onBeforeRequest: (first: unknown, second?: RequestListener) => {
      this.#onBeforeRequest = second === undefined ? (first as RequestListener) : second;
    },
  } satisfies Pick<Electron.WebRequest, 'onBeforeRequest'>);

  // Chromium is started without what these would answer for: its prompts refuse and its devices are not there.
  setBluetoothPairingHandler(): void {}
  setDevicePermissionHandler(): void {}
  setDisplayMediaRequestHandler(): void {}
  setPermissionCheckHandler(): void {}
  setPermissionRequestHandler(): void {}
  setSpellCheckerDictionaryDownloadURL(): void {}
  setSpellCheckerEnabled(): void {}

  /** Asks the application, as Electron's network service does: first `webRequest`, then the scheme's handler. */
  async serve(method: string, chromiumAddress: string): Promise<Served | null> {
    const url = fromChromium(chromiumAddress);
    if (await this.#isCancelled(url)) return null;
    const handler = this.#handlers.get(url.slice(0, url.indexOf(':')));
    if (!handler) return null;
    // The page's own headers and body are not carried over: nothing of ours looks at them.
    const response = await handler(new Request(url, { method }));
    const { status, headers } = response;
    return { status, headers: Object.fromEntries(headers), body: Buffer.from(await response.arrayBuffer()) };
  }

  #isCancelled(url: string): Promise<boolean> {
    const listener = this.#onBeforeRequest;
    if (!listener) return Promise.resolve(false);
    return new Promise((resolve) => {
      const details: Pick<Electron.OnBeforeRequestListenerDetails, 'url'> = { url };
      listener(details as Electron.OnBeforeRequestListenerDetails, ({ cancel }) => resolve(cancel === true));
    });
  }
}

let created: StandInSession | null = null;

/** There is one session. It comes into being, and is announced, when it is first asked for. */
export function defaultSession(): StandInSession {
  if (created === null) {
    created = new StandInSession();
    standInApp.emit(
      'session-created' satisfies EventOf<Electron.App, 'session-created'>,
      subset('session.defaultSession', created satisfies Members),
    );
  }
  return created;
}

export const session = subset('session', {
  get defaultSession() {
    return defaultSession();
  },
});

export const protocol = subset('protocol', {
  registerSchemesAsPrivileged(custom) {
    for (const { scheme } of custom) schemes.add(scheme);
  },
  handle: (scheme, handler) => defaultSession().protocol.handle(scheme, handler),
} satisfies Pick<Electron.Protocol, 'handle' | 'registerSchemesAsPrivileged'>);
