import type { Bridge } from '../main/contract/bridge.ts';
import type { AdmittedFile } from '../main/contract/documents.ts';
import { type AppError, type ErrorData, type Result, toAppError, toErrorData } from '../main/contract/errors.ts';
import type { EventName, Events } from '../main/contract/events.ts';
import type { Input, Output, RouteName } from '../main/contract/routes.ts';

declare global {
  interface Window {
    readonly cloister: Bridge;
  }
}

/** Resolves with the value, or rejects with an `AppError`; `errorData(error)` gives what `errorText` needs. */
export async function request<Name extends RouteName>(name: Name, input: Input<Name>): Promise<Output<Name>> {
  return unwrap(await window.cloister.request(name, input));
}

/** Calls the listener for every event of this name until the returned function is called. */
export function on<Name extends EventName>(name: Name, listener: (payload: Events[Name]) => void): () => void {
  return window.cloister.on(name, listener);
}

/** Turns dropped or pasted files into handles; folders are expanded by main. */
export async function admitFiles(files: readonly File[]): Promise<readonly AdmittedFile[]> {
  return unwrap(await window.cloister.admitFiles(files));
}

export function errorData(error: unknown): ErrorData {
  return toErrorData(error);
}

function unwrap<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  const error: AppError = toAppError(result.error);
  throw error;
}
