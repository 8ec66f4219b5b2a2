import { randomBytes } from 'node:crypto';
import type { Id } from '../contract/types.ts';

/** Every id of the application is minted here. */
export function newId(): Id {
  return randomBytes(16).toString('hex');
}
