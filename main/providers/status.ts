import { assertNever } from '../contract/errors.ts';
import type { ProviderStatus, ProviderUnavailable, SettingsState } from '../contract/settings.ts';
import type { ProviderId } from '../contract/types.ts';

/** What each provider can do now, in the order in which they are offered. `deviceModel`: the loaded one's name. */
export function providerStatuses(state: SettingsState, deviceModel: string | null): readonly ProviderStatus[] {
  const { office, openai } = state.values;
  return [
    { id: 'device', name: null, model: deviceModel, unavailable: null, confidential: true },
    {
      id: 'office',
      name: office.name,
      model: office.model,
      unavailable: whyUnavailable('office', state),
      confidential: office.confidential,
    },
    {
      id: 'openai',
      name: null,
      model: openai.model,
      unavailable: whyUnavailable('openai', state),
      confidential: false,
    },
  ];
}

/** The first reason, in the order in which a person would take them away. */
export function whyUnavailable(provider: ProviderId, state: SettingsState): ProviderUnavailable | null {
  const { office, openai } = state.values;
  switch (provider) {
    case 'device':
      return null;
    case 'office':
      if (state.policyDamaged) return 'policy-damaged';
      if (!office.enabled) return 'off';
      if (office.address === '') return 'no-address';
      return office.model === null ? 'no-model' : null;
    case 'openai':
      if (state.policyDamaged) return 'policy-damaged';
      if (state.fixed.includes('openai.forbidden')) return 'forbidden';
      if (!openai.enabled) return 'off';
      if (!state.hasOpenaiKey) return 'no-key';
      return openai.model === null ? 'no-model' : null;
    default:
      return assertNever(provider);
  }
}
