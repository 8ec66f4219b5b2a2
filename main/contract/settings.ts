import type { ErrorData } from './errors.ts';
import type { HubSettings, ModelSettings } from './models.ts';
import type { Id, ProviderId, Theme, Time } from './types.ts';

/** What opens a library: the system's keychain by itself, a passphrase, and a recovery code for the day neither does. */
export type Protection = { readonly keychain: boolean; readonly passphrase: boolean; readonly recoveryCode: boolean };

export type LibraryStatus =
  /** First start: nothing stored yet. Without a real keychain a passphrase must be chosen. */
  | { readonly kind: 'new'; readonly keychain: boolean }
  /** `byUser`: it was open and was locked, by hand, on sleep, or after `idleMinutes` without use. */
  | {
      readonly kind: 'locked';
      readonly keychainFailed: boolean;
      readonly byUser: boolean;
      readonly idleMinutes: number | null;
      readonly protection: Protection;
    }
  | { readonly kind: 'open'; readonly protection: Protection }
  /** `restorable`: a backup may take its place. */
  | { readonly kind: 'failed'; readonly error: ErrorData; readonly restorable: boolean };

/** Prices per million tokens, and what own hardware costs, in one currency. */
export type Prices = {
  readonly currency: string;
  /** What the device's tokens would have cost: a model that people would have paid for. */
  readonly comparedWith: { readonly name: string; readonly prompt: number; readonly generated: number };
  readonly hardware: { readonly price: number; readonly years: number; readonly watts: number };
  readonly energyPerKilowattHour: number;
};

export type Settings = {
  readonly theme: Theme;
  readonly office: {
    readonly enabled: boolean;
    /** What the badge calls it. */
    readonly name: string;
    /** The base of an OpenAI-compatible interface, e.g. https://models.example.org/v1; '' while there is none. */
    readonly address: string;
    readonly model: string | null;
    /** Whether text of confidential documents may go there. */
    readonly confidential: boolean;
  };
  readonly openai: { readonly enabled: boolean; readonly model: string | null };
  readonly models: ModelSettings;
  readonly hub: HubSettings;
  /** Minutes without a key or pointer moved until the library locks; null: never. Needs a passphrase. */
  readonly lock: { readonly idleMinutes: number | null; readonly onSleep: boolean };
  /** For new cases. */
  readonly keepDays: number | null;
  readonly prices: Prices;
};

/** What the organisation's policy decides; the settings show it and cannot change it. */
export type FixedSetting =
  | 'openai.forbidden'
  | 'openai.address'
  | 'openai.model'
  | 'openai.placeholders'
  | 'office.address'
  | 'office.name'
  | 'office.model'
  | 'office.confidential'
  | 'hub.forbidden'
  | 'hub.address'
  | 'hub.proxy'
  | 'lock.idleMinutes'
  | 'lock.onSleep'
  | 'keepDays';

export type SettingsState = {
  /** As they act: the policy laid over what was chosen. */
  readonly values: Settings;
  readonly fixed: readonly FixedSetting[];
  /** Who fixed them, by name; null without a policy. */
  readonly organisation: string | null;
  /** The policy file is there and cannot be read: then nothing leaves at all. */
  readonly policyDamaged: boolean;
  readonly openaiAddress: string;
  readonly hasOpenaiKey: boolean;
  readonly hasOfficeToken: boolean;
  readonly hasHubToken: boolean;
  /** Certificate authorities that were added for the office server, by the name in each. */
  readonly certificates: readonly { readonly id: Id; readonly name: string; readonly expires: Time }[];
};

export type ProviderUnavailable = 'forbidden' | 'off' | 'no-address' | 'no-key' | 'no-model' | 'policy-damaged';

export type ProviderStatus = {
  readonly id: ProviderId;
  /** The office server's name; null for the others. */
  readonly name: string | null;
  readonly model: string | null;
  /** Why no conversation with it can begin; null when one can. The device always can: without a model it searches. */
  readonly unavailable: ProviderUnavailable | null;
  /** Whether text of confidential documents goes into its prompts. */
  readonly confidential: boolean;
};

/** What a server said of itself. `contextSize` in tokens, null where it does not tell. */
export type ServerHealth = {
  readonly models: readonly { readonly name: string; readonly contextSize: number | null }[];
  /** `vllm`, `llama.cpp`, `ollama`, `tgi`, or null when it is none that we know. */
  readonly engine: 'vllm' | 'llama.cpp' | 'ollama' | 'tgi' | null;
  readonly milliseconds: number;
};

export type SyncService = 'OneDrive' | 'Dropbox' | 'iCloud Drive' | 'Google Drive';

export type BackupState =
  /** `last`: when one was made from this library the last time. */
  | { readonly kind: 'none'; readonly last: Time | null }
  | { readonly kind: 'running'; readonly id: Id; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly bytes: number; readonly time: Time }
  | { readonly kind: 'failed'; readonly error: ErrorData };
