import type { Settings } from '../contract/types.ts';
import type { Database } from './database.ts';
import { prepared } from './statements.ts';

const statements = prepared((prepare) => ({
  theme: prepare<[], { readonly value: string }>(`SELECT value FROM settings WHERE name = 'theme'`),
  setTheme: prepare<[value: string]>(`
    INSERT INTO settings (name, value) VALUES ('theme', ?)
    ON CONFLICT (name) DO UPDATE SET value = excluded.value`),
}));

export function getSettings(db: Database): Settings {
  const theme = statements(db).theme.get()?.value;
  return { theme: theme === 'light' || theme === 'dark' ? theme : 'system' };
}

export function setSettings(db: Database, settings: Settings): void {
  statements(db).setTheme.run(settings.theme);
}
