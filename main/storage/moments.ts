import type { Time } from '../contract/types.ts';
import type { Database } from './database.ts';
import { prepared } from './statements.ts';

/** When the clock was last looked at and believed, and when a backup was made. */
export type Moment = 'clock-seen' | 'backup-made';

const statements = prepared((prepare) => ({
  get: prepare<[name: Moment], { readonly time: Time }>('SELECT time FROM moments WHERE name = ?'),
  set: prepare<[name: Moment, time: Time]>(
    'INSERT INTO moments (name, time) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET time = excluded.time',
  ),
}));

export function getMoment(db: Database, name: Moment): Time | null {
  return statements(db).get.get(name)?.time ?? null;
}

export function setMoment(db: Database, name: Moment, time: Time): void {
  statements(db).set.run(name, time);
}
