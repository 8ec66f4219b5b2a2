/**
 * Runs inside Chromium, so it may use nothing from outside its own braces. It is loaded twice into every document: once
 * in the page's own world, once in an isolated world with the preload script. The two share no objects; what passes
 * between them goes as events on `document`, which copy their detail. Functions and promises go as numbers.
 */
export function startWorld(world: {
  /** The name of the events, new for every start: the page cannot guess it. */
  readonly secret: string;
  readonly origin: string;
  /** The binding by which the isolated world reaches main; absent in the page's world. */
  readonly binding?: string;
  readonly runPreload?: (electron: unknown) => void;
}): void {
  type Message =
    | { readonly type: 'expose'; readonly name: string; readonly value: unknown }
    | { readonly type: 'call'; readonly id: number; readonly function: number; readonly values: unknown }
    | { readonly type: 'return'; readonly id: number; readonly ok: boolean; readonly value: unknown }
    | { readonly type: 'settle'; readonly id: number; readonly ok: boolean; readonly value: unknown };
  type Callable = (...values: unknown[]) => unknown;

  // Frames and empty documents get nothing.
  if (window.top !== window || location.origin !== world.origin) return;
  const isPage = world.binding === undefined;
  const [outgoing, incoming] = isPage ? ['page', 'preload'] : ['preload', 'page'];
  const dispatch = document.dispatchEvent.bind(document);
  const functions: Callable[] = [];
  const promises = new Map<number, { readonly resolve: Callable; readonly reject: Callable }>();
  const returned = new Map<number, Extract<Message, { type: 'return' }>>();
  const paths = new WeakMap<File, string>();
  let lastId = 0;

  function post(message: Message): void {
    dispatch(new CustomEvent(`${world.secret}:${outgoing}`, { detail: message }));
  }

  function mapValues(value: unknown, map: (inner: unknown) => unknown): unknown {
    if (Array.isArray(value)) return value.map(map);
    if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, map(inner)]));
  }

  function encode(value: unknown): unknown {
    if (typeof value === 'function') return { [world.secret]: 'function', id: functions.push(value as Callable) - 1 };
    if (value instanceof Promise) {
      const id = ++lastId;
      value.then(
        (result) => post({ type: 'settle', id, ok: true, value: encode(result) }),
        (error) => post({ type: 'settle', id, ok: false, value: String(error?.message ?? error) }),
      );
      return { [world.secret]: 'promise', id };
    }
    return mapValues(value, encode);
  }

  function decode(value: unknown): unknown {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, world.secret)) {
      return mapValues(value, decode);
    }
    const { [world.secret]: kind, id } = value as { readonly [kind: string]: unknown; readonly id: number };
    if (kind === 'function') return (...values: unknown[]) => call(id, values);
    return new Promise((resolve, reject) => promises.set(id, { resolve, reject }));
  }

  /** Events are delivered before `dispatchEvent` returns, so a call across the worlds has its result at once. */
  function call(id: number, values: readonly unknown[]): unknown {
    const callId = ++lastId;
    post({ type: 'call', id: callId, function: id, values: encode([...values]) });
    const result = returned.get(callId);
    returned.delete(callId);
    if (!result?.ok) throw new Error(String(result?.value));
    return decode(result.value);
  }

  function receive(message: Message): void {
    switch (message.type) {
      case 'expose': {
        const freeze = (value: unknown): unknown => {
          if (typeof value === 'object' && value !== null) Object.values(value).forEach(freeze);
          return Object.freeze(value);
        };
        Object.defineProperty(window, message.name, { value: freeze(decode(message.value)), enumerable: true });
        return;
      }
      case 'call':
        try {
          const run = functions[message.function] as Callable;
          const values = decode(message.values) as readonly unknown[];
          const files = isPage ? [] : values.flat(1).filter((value) => value instanceof File);
          // Electron knows a file's path at once; here main must ask Chromium for it first.
          const result = files.length === 0 ? run(...values) : findPaths(files).then(() => run(...values));
          post({ type: 'return', id: message.id, ok: true, value: encode(result) });
        } catch (error) {
          post({
            type: 'return',
            id: message.id,
            ok: false,
            value: String(error instanceof Error ? error.message : error),
          });
        }
        return;
      case 'return':
        returned.set(message.id, message);
        return;
      case 'settle': {
        const promise = promises.get(message.id);
        promises.delete(message.id);
        if (message.ok) promise?.resolve(decode(message.value));
        else promise?.reject(new Error(String(message.value)));
      }
    }
  }

  document.addEventListener(`${world.secret}:${incoming}`, (event) => receive((event as CustomEvent<Message>).detail));
  if (isPage) {
    // A denied window is null in Electron; Chromium would hand out one that main then closes.
    window.open = () => null;
    return;
  }

  // From here on: the preload's world.
  type Bytes = Uint8Array & { readonly toBase64: () => string };
  const { fromBase64 } = Uint8Array as unknown as { readonly fromBase64: (text: string) => Uint8Array };
  const toMainBinding = Reflect.get(window, String(world.binding)) as (message: string) => void;
  const invocations = new Map<number, { readonly resolve: Callable; readonly reject: Callable }>();
  const listeners = new Map<string, Set<Callable>>();
  let askedFiles: readonly File[] = [];

  function toMain(message: object): void {
    toMainBinding(
      JSON.stringify(message, (_key, value) =>
        value instanceof Uint8Array ? { [world.secret]: (value as Bytes).toBase64() } : value,
      ),
    );
  }

  function ask(message: object): Promise<unknown> {
    const id = ++lastId;
    return new Promise((resolve, reject) => {
      invocations.set(id, { resolve, reject });
      toMain({ ...message, id });
    });
  }

  let lastSearch: Promise<unknown> = Promise.resolve();
  /** One search at a time, because main looks the files up in `askedFiles`. */
  function findPaths(files: readonly File[]): Promise<unknown> {
    lastSearch = lastSearch.then(async () => {
      askedFiles = files;
      const found = (await ask({ type: 'paths', count: files.length })) as readonly string[];
      for (const [index, file] of files.entries()) paths.set(file, found[index] ?? '');
    });
    return lastSearch;
  }

  // What main calls by name.
  Object.defineProperty(window, world.secret, {
    value: {
      file: (index: number) => askedFiles[index],
      receive(json: string): void {
        const message = JSON.parse(json, (_key, value) =>
          typeof value === 'object' && value !== null && world.secret in value
            ? fromBase64(value[world.secret])
            : value,
        );
        if (message.type === 'event') {
          for (const listener of [...(listeners.get(message.channel) ?? [])]) listener({}, ...message.values);
          return;
        }
        const invocation = invocations.get(message.id);
        invocations.delete(message.id);
        if (message.ok) invocation?.resolve(message.value);
        else invocation?.reject(new Error(String(message.value)));
      },
      chooseFiles(accept: string, multiple: boolean): Promise<number> {
        const input = Object.assign(document.createElement('input'), { type: 'file', accept, multiple });
        return new Promise((resolve) => {
          input.addEventListener('change', () => {
            askedFiles = [...(input.files ?? [])];
            resolve(askedFiles.length);
          });
          input.addEventListener('cancel', () => resolve(0));
          input.click();
        });
      },
    },
  });

  // The application's menu has keys; the page sees them first and may keep them.
  window.addEventListener('keydown', (event) => {
    if (event.defaultPrevented) return;
    const { altKey: alt, shiftKey: shift } = event;
    toMain({ type: 'key', ctrl: event.ctrlKey || event.metaKey, alt, shift, key: event.key.toLowerCase() });
    const isChromiums = event.key === 'F5' || (event.ctrlKey && 'dghjoprsu'.includes(event.key.toLowerCase()));
    if (isChromiums) event.preventDefault();
  });
  // These leave the page without a request that main could refuse. Electron asks `will-navigate`.
  Reflect.get(window, 'navigation')?.addEventListener('navigate', (event: Event & { destination: { url: string } }) => {
    if (!event.destination.url.startsWith('https:') && event.cancelable) event.preventDefault();
  });

  world.runPreload?.({
    contextBridge: {
      exposeInMainWorld: (name: string, value: unknown) => post({ type: 'expose', name, value: encode(value) }),
    },
    ipcRenderer: {
      invoke: (channel: string, ...values: unknown[]) => ask({ type: 'invoke', channel, values }),
      on(channel: string, listener: Callable): void {
        listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener));
      },
      off: (channel: string, listener: Callable) => listeners.get(channel)?.delete(listener),
    },
    webUtils: { getPathForFile: (file: File) => paths.get(file) ?? '' },
  });
}
