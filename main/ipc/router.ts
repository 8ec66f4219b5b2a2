import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron';
import { z } from 'zod';
import { AppError, type ErrorData, type Result, toErrorData } from '../contract/errors.ts';
import type { EventName, Events } from '../contract/events.ts';
import { type Handlers, type RouteName, routes } from '../contract/routes.ts';
import type { AdmittedFile } from '../contract/types.ts';
import { logUnexpected } from '../log.ts';
import { pageOrigin } from '../pageFiles.ts';
import { admittedBytesLimit, channels } from './channels.ts';

export type AdmittedSource = { readonly path: string } | { readonly name: string; readonly bytes: Uint8Array };

export type RouterOptions = {
  readonly handlers: Handlers;
  readonly admit: (sources: readonly AdmittedSource[]) => Promise<readonly AdmittedFile[]>;
  /** The only window whose page may ask, and is told. */
  readonly window: () => Pick<BrowserWindow, 'isDestroyed' | 'webContents'> | null;
  /** Tests give their own. */
  readonly ipc?: Pick<typeof ipcMain, 'handle'>;
};

export type Router = {
  /** Tells the page something without being asked. Without a page nobody hears it. */
  readonly send: <Name extends EventName>(name: Name, payload: Events[Name]) => void;
};

const sourcesSchema = z
  .array(
    z.union([
      z.strictObject({ path: z.string().min(1).max(32_767) }),
      z.strictObject({ name: z.string().max(1_000), bytes: z.instanceof(Uint8Array) }),
    ]),
  )
  .max(10_000)
  .refine(
    (sources) => sources.reduce((sum, it) => sum + ('bytes' in it ? it.bytes.length : 0), 0) <= admittedBytesLimit,
  );

/** Answers the page's calls: checks who asks, parses what is asked, calls the handler, and turns failures into data. */
export function startRouter({ handlers, admit, window, ipc = ipcMain }: RouterOptions): Router {
  ipc.handle(channels.request, (event, name: unknown, input: unknown) =>
    answer('request', () => {
      checkSender(event, window());
      return callHandler(handlers, name, input);
    }),
  );
  ipc.handle(channels.admit, (event, sources: unknown) =>
    answer('admit', () => {
      checkSender(event, window());
      return admit(parse(sourcesSchema, sources));
    }),
  );
  return {
    send(name, payload) {
      const target = window();
      if (target && !target.isDestroyed()) target.webContents.send(channels.event, name, payload);
    },
  };
}

/** Only the top frame of our window, showing our page. A frame that navigated away or is gone is nobody. */
function checkSender({ sender, senderFrame }: IpcMainInvokeEvent, own: ReturnType<RouterOptions['window']>): void {
  const trusted =
    own !== null &&
    senderFrame !== null &&
    sender === own.webContents &&
    senderFrame === sender.mainFrame &&
    senderFrame.url.startsWith(`${pageOrigin}/`);
  if (!trusted) throw new AppError('invalid-input', 'unknown sender');
}

function callHandler(handlers: Handlers, name: unknown, input: unknown): unknown {
  if (!isRouteName(name)) throw new AppError('invalid-input', 'unknown call');
  // The table ties each schema to its handler; TypeScript cannot follow that through a name chosen at run time.
  const handler = handlers[name] as (input: unknown) => unknown;
  return handler(parse(routes[name].input, input));
}

function isRouteName(name: unknown): name is RouteName {
  return typeof name === 'string' && Object.hasOwn(routes, name);
}

function parse<Schema extends z.ZodType>(schema: Schema, input: unknown): z.infer<Schema> {
  const parsed = schema.safeParse(input);
  // What zod says about it may quote the input.
  if (!parsed.success) throw new AppError('invalid-input', 'input does not match the schema');
  return parsed.data;
}

async function answer<T>(where: string, call: () => T | Promise<T>): Promise<Result<T>> {
  try {
    return { ok: true, value: await call() };
  } catch (error) {
    const data: ErrorData = toErrorData(error);
    if (data.code === 'internal') logUnexpected(`ipc.${where}.failed`, error);
    return { ok: false, error: data };
  }
}
