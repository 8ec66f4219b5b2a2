import { z } from 'zod';
import { AppError, type ErrorData, type Result, toErrorData } from '../contract/errors.ts';
import { type Handlers, type RouteName, routes } from '../contract/routes.ts';
import { logUnexpected } from '../log.ts';
import { pageOrigin } from '../pageFiles.ts';
import { admittedBytesLimit } from './channels.ts';

/** A file on its way in: a path from the desktop, or bytes that have none, such as a pasted one. */
export type AdmittedSource = z.infer<typeof sourcesSchema>[number];

export type OwnWindow = Pick<Electron.BrowserWindow, 'isDestroyed' | 'webContents'>;

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

/** Only the top frame of our window, showing our page. A frame that navigated away or is gone is nobody. */
export function checkSender({ sender, senderFrame }: Electron.IpcMainInvokeEvent, own: OwnWindow | null): void {
  const trusted =
    own !== null &&
    senderFrame !== null &&
    sender === own.webContents &&
    senderFrame.parent === null &&
    senderFrame.url.startsWith(`${pageOrigin}/`);
  if (!trusted) throw new AppError('invalid-input', 'unknown sender');
}

export function callHandler(handlers: Handlers, name: unknown, input: unknown): unknown {
  if (!isRouteName(name)) throw new AppError('invalid-input', 'unknown call');
  // The table ties each schema to its handler; TypeScript cannot follow that through a name chosen at run time.
  const handler = handlers[name] as (input: unknown) => unknown;
  return handler(parse(routes[name].input, input));
}

export function parseSources(sources: unknown): readonly AdmittedSource[] {
  return parse(sourcesSchema, sources);
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

/** Runs a call and makes data of whatever comes of it: never throws. */
export async function answer<T>(where: string, call: () => T | Promise<T>): Promise<Result<T>> {
  try {
    return { ok: true, value: await call() };
  } catch (error) {
    const data: ErrorData = toErrorData(error);
    if (data.code === 'internal') logUnexpected(`ipc.${where}.failed`, error);
    return { ok: false, error: data };
  }
}
