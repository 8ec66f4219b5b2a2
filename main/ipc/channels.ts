/** The only channels there are. Calls and events go by name inside them, so that preload and main never need another. */
export const channels = { request: 'cloister:request', admit: 'cloister:admit', event: 'cloister:event' } as const;

/** Bytes without a path, such as a pasted picture of a page, come through memory and are therefore bounded. */
export const admittedBytesLimit = 256 * 1024 * 1024;
