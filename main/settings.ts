import type { Emit } from './contract/emit.ts';
import { AppError } from './contract/errors.ts';
import type { Settings, SettingsState } from './contract/types.ts';
import { applyPolicy, type PolicyState } from './policy.ts';
import type { Rules } from './privacy.ts';
import type { Database } from './storage/database.ts';
import { getSettings, setSetting } from './storage/settings.ts';

/** What was chosen, with the organisation's policy laid over it. Everything asks here, nothing reads the table. */
export type SettingsInForce = {
  readonly values: () => Settings;
  readonly rules: () => Rules;
  readonly state: () => SettingsState;
  /** Throws `provider-forbidden` for what the policy decides otherwise, and then changes nothing. */
  readonly change: (changes: Partial<Settings>) => SettingsState;
};

export const OPENAI_ADDRESS = 'https://api.openai.com/v1';

export function createSettings(options: {
  readonly db: Database;
  readonly policy: PolicyState;
  readonly emit: Emit;
}): SettingsInForce {
  const { db, emit } = options;
  const policy = options.policy.kind === 'policy' ? options.policy.policy : null;
  const policyDamaged = options.policy.kind === 'damaged';

  function state(): SettingsState {
    const { values, fixed } = applyPolicy(getSettings(db), policy);
    return {
      values,
      fixed,
      organisation: policy?.organisation ?? null,
      policyDamaged,
      openaiAddress: policy?.openai?.address ?? OPENAI_ADDRESS,
      hasOpenaiKey: false,
      hasOfficeToken: false,
      certificates: [],
    };
  }

  return {
    values: () => state().values,
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
      };
    },
    change(changes) {
      if (changes.openai?.enabled && policy?.openai?.allowed === false) throw new AppError('provider-forbidden');
      for (const name of Object.keys(changes) as (keyof Settings)[]) {
        const value = changes[name];
        if (value !== undefined) setSetting(db, name, value);
      }
      const changed = state();
      emit('settings.changed', changed);
      return changed;
    },
  };
}
