import { EventEmitter } from 'node:events';
import type Electron from 'electron';
import type { BrowserContext, Page, Route } from 'playwright-core';
import { fromChromium } from './address.ts';
import { standInApp } from './app.ts';
import { lendClipboard } from './clipboard.ts';
import { lendFileChooser } from './dialog.ts';
import { invoke } from './ipcMain.ts';
import { menuShortcuts } from './menu.ts';
import { nativeTheme } from './nativeTheme.ts';
import { PreloadWorld } from './preloadWorld.ts';
import { defaultSession } from './session.ts';
import { type EventOf, PreventableEvent } from './subset.ts';

type Members = Pick<
  Electron.WebContents,
  'getURL' | 'isDestroyed' | 'isDevToolsOpened' | 'openDevTools' | 'reload' | 'send' | 'setWebRTCIPHandlingPolicy'
>;
type ContentsEvent<Name extends string> = EventOf<Electron.WebContents, Name>;
type OpenHandler = Parameters<Electron.WebContents['setWindowOpenHandler']>[0];
type Frame = { readonly url: string; readonly parent: null };

/** The page of a window: what it may load, where it may go, and its way to main. */
export class StandInContents extends EventEmitter implements Members {
  readonly #preload: string;
  #world: PreloadWorld | null = null;
  #page: Page | null = null;
  #isDestroyed = false;
  #expected: string | null = null;
  #openHandler: OpenHandler | null = null;
  /** A new one for every document, as in Electron: a request from an earlier document is from a frame that is gone. */
  mainFrame: Frame = { url: '', parent: null };

  constructor(preload: string) {
    super();
    this.#preload = preload;
    defaultSession();
    standInApp.emit(
      'web-contents-created' satisfies EventOf<Electron.App, 'web-contents-created'>,
      new PreventableEvent(),
      this,
    );
  }

  async attach(page: Page, origin: string): Promise<void> {
    const context = page.context();
    this.#page = page;
    await context.route('**/*', (route) => this.#route(route).catch(() => undefined));
    refuseOtherPages(context, page, (url) => this.#openHandler?.({ url } as Electron.HandlerDetails));
    page.on('crash', () => {
      const details: Electron.RenderProcessGoneDetails = { reason: 'crashed', exitCode: 1 };
      this.emit('render-process-gone' satisfies ContentsEvent<'render-process-gone'>, new PreventableEvent(), details);
    });

    const world = new PreloadWorld(await context.newCDPSession(page));
    world.on('navigated', (address) => {
      this.mainFrame = { url: fromChromium(address), parent: null };
    });
    world.on('invoke', ({ channel, values }, reply) => {
      const event = { sender: this, senderFrame: this.mainFrame, frameId: 0, processId: 0, type: 'frame' };
      invoke(channel, event as unknown as Electron.IpcMainInvokeEvent, values).then(
        (value) => reply(true, value),
        (error) => reply(false, `Error invoking remote method '${channel}': ${error}`),
      );
    });
    world.on('key', (pressed) => {
      const { ctrl, shift, alt, key } = pressed;
      for (const it of menuShortcuts()) {
        if (it.ctrl === ctrl && it.shift === shift && it.alt === alt && it.key === key) it.run();
      }
    });
    await world.start({ preload: this.#preload, origin });
    this.#world = world;

    lendClipboard((text) => world.writeClipboard(text));
    // With a test at the other end there is nobody to choose.
    if (!process.connected) {
      lendFileChooser(({ filters = [], properties = [] }) => {
        const extensions = filters.flatMap((filter) => filter.extensions).filter((extension) => extension !== '*');
        // A window that closes meanwhile chose nothing.
        return world.chooseFiles(extensions, properties.includes('multiSelections')).catch(() => []);
      });
    }
    const applyTheme = (): Promise<void> =>
      page.emulateMedia({ colorScheme: nativeTheme.themeSource === 'system' ? null : nativeTheme.themeSource });
    nativeTheme.on('updated', applyTheme);
    await applyTheme();
  }

  /** A page that main itself asked for is no navigation to be refused. */
  expectNavigation(url: string): void {
    this.#expected = url;
  }

  destroyed(): void {
    this.#isDestroyed = true;
    this.emit('destroyed' satisfies ContentsEvent<'destroyed'>);
  }

  getURL(): string {
    return this.mainFrame.url;
  }

  isDestroyed(): boolean {
    return this.#isDestroyed;
  }

  reload(): void {
    this.expectNavigation(this.getURL());
    // A window that closes meanwhile shows nothing any more.
    this.#page?.reload().catch(() => undefined);
  }

  openDevTools(): void {}

  isDevToolsOpened(): boolean {
    return false;
  }

  send(channel: string, ...values: unknown[]): void {
    this.#world?.send(channel, values);
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.#openHandler = handler;
  }

  /** Chromium has it from the command line. */
  setWebRTCIPHandlingPolicy(): void {}

  async #route(route: Route): Promise<void> {
    const request = route.request();
    const isNavigation = request.isNavigationRequest();
    if (isNavigation && this.#isRefused(request.url(), request.frame().parentFrame() === null)) {
      // The page stays where it is.
      await route.abort('aborted');
      return;
    }
    const isOwn = request.frame().page() === this.#page;
    const served = isOwn ? await defaultSession().serve(request.method(), request.url()) : null;
    if (served) await route.fulfill(served);
    else await route.abort(isNavigation ? 'aborted' : 'blockedbyclient');
  }

  #isRefused(address: string, isMainFrame: boolean): boolean {
    const url = fromChromium(address);
    if (url === this.#expected) {
      this.#expected = null;
      return false;
    }
    const event = Object.assign(new PreventableEvent(), { url, isMainFrame, isSameDocument: false });
    this.emit('will-frame-navigate' satisfies ContentsEvent<'will-frame-navigate'>, event);
    if (isMainFrame) this.emit('will-navigate' satisfies ContentsEvent<'will-navigate'>, event);
    return event.defaultPrevented;
  }
}

/** A second page, however it came about, is a window that nobody asked for. */
function refuseOtherPages(context: BrowserContext, own: Page, ask: (url: string) => unknown): void {
  context.on('page', (page) => {
    if (page === own) return;
    ask(fromChromium(page.url()));
    page.close().catch(() => undefined);
  });
}
