import type { Emit } from './contract/emit.ts';
import { AppError } from './contract/errors.ts';
import type { Settings, SettingsState } from './contract/settings.ts';
import { applyPolicy, contradicts, type PolicyState, withoutDecided } from './policy.ts';
import type { Rules } from './privacy.ts';
import { listCertificates } from './storage/certificates.ts';
import type { Database } from './storage/database.ts';
import { hasSecret } from './storage/secrets.ts';
import { getSettings, setSetting } from './storage/settings.ts';

/** What one command decides for itself and leaves nowhere: laid over what was chosen, and under the policy. */
export type ForNow = {
  settings: Partial<Settings>;
  /** In place of those stored, also where there is none: a stored one was not meant for another address. */
  secrets: {
    readonly 'openai-key': string | null;
    readonly 'office-token': string | null;
    readonly 'hub-token': string | null;
  };
  /** PEM, trusted besides those that were added. */
  certificates: readonly string[];
};

/** What was chosen, with the organisation's policy laid over it. Everything asks here, nothing reads the table. */
export type SettingsInForce = {
  readonly values: () => Settings;
  /** Without the policy, which may be another one tomorrow. */
  readonly chosen: () => Settings;
  readonly rules: () => Rules;
  readonly state: () => SettingsState;
  /** Throws `provider-forbidden` for what the policy decides otherwise. */
  readonly mayChange: (changes: Partial<Settings>) => void;
  /** As `mayChange`, and then changes nothing. */
  readonly change: (changes: Partial<Settings>) => SettingsState;
  /** A secret or a certificate changed: tells the page. */
  readonly tell: () => SettingsState;
};

export const OPENAI_ADDRESS = 'https://api.openai.com/v1';

export function createSettings(options: {
  readonly db: Database;
  readonly policy: PolicyState;
  readonly emit: Emit;
  readonly forNow?: ForNow | null;
}): SettingsInForce {
  const { db, emit, forNow = null } = options;
  const policy = options.policy.kind === 'policy' ? options.policy.policy : null;
  const policyDamaged = options.policy.kind === 'damaged';

  function state(): SettingsState {
    const { values, fixed } = applyPolicy({ ...getSettings(db), ...forNow?.settings }, policy);
    return {
      values,
      fixed,
      organisation: policy?.organisation ?? null,
      policyDamaged,
      openaiAddress: policy?.openai?.address ?? OPENAI_ADDRESS,
      hasOpenaiKey: forNow ? forNow.secrets['openai-key'] !== null : hasSecret(db, 'openai-key'),
      hasOfficeToken: forNow ? forNow.secrets['office-token'] !== null : hasSecret(db, 'office-token'),
      hasHubToken: forNow ? forNow.secrets['hub-token'] !== null : hasSecret(db, 'hub-token'),
      certificates: listCertificates(db),
    };
  }

  function mayChange(changes: Partial<Settings>): void {
    if (contradicts(changes, policy, state().values)) throw new AppError('provider-forbidden');
  }

  function tell(): SettingsState {
    const told = state();
    emit('settings.changed', told);
    return told;
  }

  return {
    values: () => state().values,
    chosen: () => getSettings(db),
    state,
    rules() {
      const { values, fixed } = state();
      return {
        policyDamaged,
        openai: {
          forbidden: fixed.includes('openai.forbidden'),
          enabled: values.openai.enabled,
          placeholdersRequired: fixed.includes('openai.placeholders'),
        },
        office: { enabled: values.office.enabled, confidential: values.office.confidential },
        hub: { forbidden: fixed.includes('hub.forbidden'), enabled: values.hub.enabled },
      };
    },
    mayChange,
    change(changes) {
      mayChange(changes);
      const chosen = getSettings(db);
      const kept = withoutDecided(changes, applyPolicy(chosen, policy).fixed, chosen);
      for (const name of Object.keys(kept) as (keyof Settings)[]) {
        const value = kept[name];
        if (value !== undefined) setSetting(db, name, value);
      }
      return tell();
    },
    tell,
  };
}
