import type { Terminal } from './terminal.ts';
import type { Workspace } from './workspace.ts';

/** What every command works with. */
export type Context = {
  readonly workspace: Workspace;
  readonly terminal: Terminal;
  /** Aborted when the person has had enough: nothing is printed after that. */
  readonly signal: AbortSignal;
};
