import type { AdmittedFile } from './documents.ts';
import type { Result } from './errors.ts';
import type { EventName, Events } from './events.ts';
import type { Input, Output, RouteName } from './routes.ts';

/** All that the page can reach: `window.cloister`. It never grows. */
export type Bridge = {
  readonly request: <Name extends RouteName>(name: Name, input: Input<Name>) => Promise<Result<Output<Name>>>;
  /** Returns the way to stop listening. */
  readonly on: <Name extends EventName>(name: Name, listener: (payload: Events[Name]) => void) => () => void;
  /** Files the user dropped or pasted become handles minted by main. */
  readonly admitFiles: (files: readonly File[]) => Promise<Result<readonly AdmittedFile[]>>;
};
