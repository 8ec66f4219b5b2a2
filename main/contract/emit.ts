import type { EventName, Events } from './events.ts';

/** Tells whoever shows things (the page, the command line's progress) what changed. */
export type Emit = <Name extends EventName>(name: Name, payload: Events[Name]) => void;
