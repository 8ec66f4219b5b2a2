import { randomBytes } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import type { CDPSession } from 'playwright-core';
import { startWorld } from './bridge.ts';

export type Invocation = { readonly channel: string; readonly values: unknown[] };
export type PressedKey = {
  readonly ctrl: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
  readonly key: string;
};
type FromWorld =
  | ({ readonly type: 'invoke'; readonly id: number } & Invocation)
  | { readonly type: 'paths'; readonly id: number; readonly count: number }
  | ({ readonly type: 'key' } & PressedKey);

/**
 * Main's end of the isolated world in which the preload script runs. Emits `invoke` and `key`; `navigated` tells that
 * the top frame shows another document.
 */
export class PreloadWorld extends EventEmitter<{
  readonly invoke: [Invocation, (ok: boolean, value: unknown) => void];
  readonly key: [PressedKey];
  readonly navigated: [address: string];
}> {
  readonly #session: CDPSession;
  /** Names the events between the worlds, the binding and the isolated world. */
  readonly #secret = `standin${randomBytes(8).toString('hex')}`;
  #topFrame = '';
  #context: number | null = null;

  constructor(session: CDPSession) {
    super();
    this.#session = session;
  }

  async start(options: { readonly preload: string; readonly origin: string }): Promise<void> {
    const session = this.#session;
    session.on('Page.frameNavigated', ({ frame }) => {
      if (frame.parentId === undefined) this.emit('navigated', frame.url);
    });
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.name === this.#secret && context.auxData?.frameId === this.#topFrame) this.#context = context.id;
    });
    session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => this.#lose(executionContextId));
    session.on('Runtime.executionContextsCleared', () => this.#lose(this.#context));
    session.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
      if (name === this.#secret && executionContextId === this.#context) this.#receive(payload, executionContextId);
    });
    await session.send('Page.enable');
    await session.send('DOM.enable');
    this.#topFrame = (await session.send('Page.getFrameTree')).frameTree.frame.id;
    await session.send('Runtime.enable');
    await session.send('Runtime.addBinding', { name: this.#secret, executionContextName: this.#secret });

    const world = JSON.stringify({ secret: this.#secret, origin: options.origin });
    const script = readFileSync(options.preload, 'utf8');
    await session.send('Page.addScriptToEvaluateOnNewDocument', { source: `(${startWorld})(${world})` });
    await session.send('Page.addScriptToEvaluateOnNewDocument', {
      worldName: this.#secret,
      source: `(${startWorld})({ ...${world}, binding: '${this.#secret}', runPreload: (electron) => {
        const require = (name) => { if (name === 'electron') return electron; throw new Error('a preload has no ' + name); };
        ((require, module, exports) => {${script}\n})(require, { exports: {} }, {});
      } })`,
    });
  }

  send(channel: string, values: unknown[]): void {
    if (this.#context !== null) this.#tell({ type: 'event', channel, values }, this.#context);
  }

  async writeClipboard(text: string): Promise<void> {
    await this.#call('(text) => navigator.clipboard.writeText(text)', [text]);
  }

  /** Chromium's own file chooser. Empty when the person closes it. */
  async chooseFiles(extensions: readonly string[], multiple: boolean): Promise<readonly string[]> {
    const accept = extensions.map((extension) => `.${extension}`).join(',');
    const { result } = await this.#call(`(...of) => window.${this.#secret}.chooseFiles(...of)`, [accept, multiple]);
    return this.#pathsOf(Number(result.value));
  }

  #lose(context: number | null): void {
    if (context === this.#context) this.#context = null;
  }

  #receive(payload: string, context: number): void {
    const message: FromWorld = JSON.parse(payload, (_key, value) => this.#revive(value));
    switch (message.type) {
      case 'key':
        this.emit('key', message);
        return;
      case 'paths':
        void this.#pathsOf(message.count).then((value) => this.#tell({ id: message.id, ok: true, value }, context));
        return;
      case 'invoke':
        this.emit('invoke', message, (ok, value) => this.#tell({ id: message.id, ok, value }, context));
    }
  }

  /** A page that is gone meanwhile hears nothing. */
  #tell(message: object, context: number): void {
    const json = JSON.stringify(message, (_key, value) => this.#flatten(value));
    this.#call(`(json) => window.${this.#secret}.receive(json)`, [json], context).catch(() => undefined);
  }

  async #call(declaration: string, values: readonly unknown[], context: number | null = this.#context) {
    if (context === null) throw new Error('the page is gone');
    return this.#session.send('Runtime.callFunctionOn', {
      functionDeclaration: declaration,
      executionContextId: context,
      arguments: values.map((value) => ({ value })),
      awaitPromise: true,
      userGesture: true,
      returnByValue: true,
    });
  }

  /** The real paths of the files that the world is asking about; empty for one that was made in memory. */
  async #pathsOf(count: number): Promise<readonly string[]> {
    const contextId = this.#context;
    if (contextId === null) return [];
    const paths: string[] = [];
    for (let index = 0; index < count; index += 1) {
      const expression = `window.${this.#secret}.file(${index})`;
      const { result } = await this.#session.send('Runtime.evaluate', { contextId, expression });
      if (result.objectId === undefined) continue;
      paths.push((await this.#session.send('DOM.getFileInfo', { objectId: result.objectId })).path);
      await this.#session.send('Runtime.releaseObject', { objectId: result.objectId });
    }
    return paths;
  }

  /** Bytes survive structured cloning in Electron; here the way is JSON. */
  #flatten(value: unknown): unknown {
    // A Buffer has turned itself into an object before it gets here.
    const bytes = isBufferJson(value) ? Uint8Array.from(value.data) : value;
    if (!(bytes instanceof Uint8Array)) return value;
    return { [this.#secret]: Buffer.from(bytes).toString('base64') };
  }

  #revive(value: unknown): unknown {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, this.#secret)) return value;
    return new Uint8Array(Buffer.from(String(Reflect.get(value, this.#secret)), 'base64'));
  }
}

function isBufferJson(value: unknown): value is { readonly type: 'Buffer'; readonly data: number[] } {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'Buffer' && 'data' in value;
}
