import { EventEmitter } from 'node:events';
import type Electron from 'electron';
import type { Page } from 'playwright-core';
import { toChromium } from './address.ts';
import { openWindows, standInApp } from './app.ts';
import { launchChromium } from './chromium.ts';
import { type EventOf, PreventableEvent } from './subset.ts';
import { StandInContents } from './webContents.ts';

type Members = Pick<
  Electron.BrowserWindow,
  'close' | 'destroy' | 'focus' | 'isDestroyed' | 'isMinimized' | 'loadURL' | 'restore' | 'show'
>;
type WindowEvent<Name extends string> = EventOf<Electron.BrowserWindow, Name>;

const required = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  webSecurity: true,
  webviewTag: false,
};

/** One window is one page in a Chromium of its own. */
class StandInWindow extends EventEmitter implements Members {
  static readonly #all = new Set<StandInWindow>();
  readonly webContents: StandInContents;
  readonly #size: { readonly width: number; readonly height: number };
  #page: Page | null = null;
  #isClosed = false;

  static getAllWindows(): StandInWindow[] {
    return [...StandInWindow.#all];
  }

  constructor(options: Electron.BrowserWindowConstructorOptions) {
    super();
    for (const [name, value] of Object.entries(required)) {
      if (Reflect.get(options.webPreferences ?? {}, name) !== value) throw new Error(`${name} must be ${value}`);
    }
    this.#size = { width: options.width ?? 800, height: options.height ?? 600 };
    this.webContents = new StandInContents(String(options.webPreferences?.preload));
    StandInWindow.#all.add(this);
    openWindows.add(this);
  }

  async loadURL(url: string): Promise<void> {
    if (this.#page === null) {
      const context = await launchChromium({ startPage: url, ...this.#size });
      this.#page = context.pages()[0] ?? (await context.newPage());
      context.on('close', () => this.#closed());
      this.#page.on('close', () => this.#closed());
      await this.webContents.attach(this.#page, new URL(toChromium(url)).origin);
    }
    this.webContents.expectNavigation(url);
    await this.#page.goto(toChromium(url));
    this.emit('ready-to-show' satisfies WindowEvent<'ready-to-show'>);
  }

  show(): void {}
  restore(): void {}

  focus(): void {
    this.#page?.bringToFront().catch(() => undefined);
  }

  isMinimized(): boolean {
    return false;
  }

  isDestroyed(): boolean {
    return this.#isClosed;
  }

  /** True when it closed, false when the application kept it open. */
  async close(): Promise<boolean> {
    const event = new PreventableEvent();
    this.emit('close' satisfies WindowEvent<'close'>, event);
    if (event.defaultPrevented) return false;
    await this.#page?.close().catch(() => undefined);
    this.#closed();
    return true;
  }

  destroy(): void {
    void this.#page?.close().catch(() => undefined);
    this.#closed();
  }

  #closed(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.webContents.destroyed();
    StandInWindow.#all.delete(this);
    openWindows.delete(this);
    this.emit('closed' satisfies WindowEvent<'closed'>);
    standInApp.windowClosed();
  }
}

export const BrowserWindow = StandInWindow satisfies Record<
  keyof Pick<typeof Electron.BrowserWindow, 'getAllWindows'>,
  unknown
>;
