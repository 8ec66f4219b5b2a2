import { z } from 'zod';
import type { Settings } from '../contract/settings.ts';
import type { Database } from './database.ts';
import { prepared } from './statements.ts';

const amount = z.number().min(0);

/** Read with care: a group that an older or newer version wrote otherwise falls back to its default, the safe one. */
const schemas = {
  theme: z.enum(['system', 'light', 'dark']),
  office: z.strictObject({
    enabled: z.boolean(),
    name: z.string(),
    address: z.string(),
    model: z.string().nullable(),
    confidential: z.boolean(),
  }),
  openai: z.strictObject({ enabled: z.boolean(), model: z.string().nullable() }),
  models: z.strictObject({
    contextSize: z.number().int().positive().nullable(),
    temperature: amount.max(2),
    answerTokens: z.number().int().positive().nullable(),
    thinking: z.boolean(),
    backend: z.enum(['metal', 'cuda', 'vulkan', 'cpu']).nullable(),
    gpuLayers: z.number().int().min(0).nullable(),
    idleMinutes: z.number().int().positive().nullable(),
    keepInMemory: z.boolean(),
  }),
  hub: z.strictObject({ enabled: z.boolean(), address: z.string(), proxy: z.string() }),
  lock: z.strictObject({ idleMinutes: z.number().int().positive().nullable(), onSleep: z.boolean() }),
  keepDays: z.number().int().positive().nullable(),
  prices: z.strictObject({
    currency: z.string(),
    comparedWith: z.strictObject({ name: z.string(), prompt: amount, generated: amount }),
    hardware: z.strictObject({ price: amount, years: amount, watts: amount }),
    energyPerKilowattHour: amount,
  }),
} satisfies Record<keyof Settings, z.ZodType>;

/** Nothing leaves, and the library locks itself, until someone chooses otherwise. */
export const defaultSettings: Settings = {
  theme: 'system',
  office: { enabled: false, name: 'Office server', address: '', model: null, confidential: false },
  openai: { enabled: false, model: null },
  models: {
    contextSize: null,
    temperature: 0,
    answerTokens: null,
    thinking: true,
    backend: null,
    gpuLayers: null,
    idleMinutes: 30,
    keepInMemory: false,
  },
  hub: { enabled: false, address: 'https://huggingface.co', proxy: '' },
  lock: { idleMinutes: 10, onSleep: true },
  keepDays: null,
  prices: {
    currency: 'USD',
    comparedWith: { name: 'A mid-sized paid model', prompt: 2.5, generated: 10 },
    hardware: { price: 2_500, years: 4, watts: 350 },
    energyPerKilowattHour: 0.3,
  },
};

const statements = prepared((prepare) => ({
  list: prepare<[], { readonly name: string; readonly value: string }>('SELECT name, value FROM settings'),
  set: prepare<[name: string, value: string]>(`
    INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value`),
}));

export function getSettings(db: Database): Settings {
  const stored = new Map(
    statements(db)
      .list.all()
      .map(({ name, value }) => [name, value]),
  );
  function read<Name extends keyof Settings>(name: Name): Settings[Name] {
    const parsed = schemas[name].safeParse(parse(stored.get(name)));
    return parsed.success ? (parsed.data as Settings[Name]) : defaultSettings[name];
  }
  return {
    theme: read('theme'),
    office: read('office'),
    openai: read('openai'),
    models: read('models'),
    hub: read('hub'),
    lock: read('lock'),
    keepDays: read('keepDays'),
    prices: read('prices'),
  };
}

export function setSetting<Name extends keyof Settings>(db: Database, name: Name, value: Settings[Name]): void {
  statements(db).set.run(name, JSON.stringify(value));
}

function parse(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    // Before there were several, the theme was stored as a bare word.
    return text;
  }
}
