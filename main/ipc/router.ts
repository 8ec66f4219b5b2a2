import { ipcMain } from 'electron';
import type { AdmittedFile } from '../contract/documents.ts';
import type { EventName, Events } from '../contract/events.ts';
import type { Handlers } from '../contract/routes.ts';
import { type AdmittedSource, answer, callHandler, checkSender, type OwnWindow, parseSources } from './answer.ts';
import { channels } from './channels.ts';

export type RouterOptions = {
  readonly handlers: Handlers;
  readonly admit: (sources: readonly AdmittedSource[]) => Promise<readonly AdmittedFile[]>;
  /** The only window whose page may ask, and is told. */
  readonly window: () => OwnWindow | null;
};

export type Router = {
  /** Tells the page something without being asked. Without a page nobody hears it. */
  readonly send: <Name extends EventName>(name: Name, payload: Events[Name]) => void;
};

/** Answers the page's calls: checks who asks, parses what is asked, calls the handler, and turns failures into data. */
export function startRouter({ handlers, admit, window }: RouterOptions): Router {
  ipcMain.handle(channels.request, (event, name: unknown, input: unknown) =>
    answer('request', () => {
      checkSender(event, window());
      return callHandler(handlers, name, input);
    }),
  );
  ipcMain.handle(channels.admit, (event, sources: unknown) =>
    answer('admit', () => {
      checkSender(event, window());
      return admit(parseSources(sources));
    }),
  );
  return {
    send(name, payload) {
      const target = window();
      if (target && !target.isDestroyed()) target.webContents.send(channels.event, name, payload);
    },
  };
}
