import type { SettingsState } from '../main/contract/settings.ts';
import { request } from './api.ts';

/** Why no model can be downloaded here at all; null where it can, or could be turned on. */
export function fetchForbidden({ fixed, organisation, policyDamaged }: SettingsState): string | null {
  const who = organisation ?? 'Your organisation';
  if (policyDamaged) return 'The policy of your organisation cannot be read, so nothing is downloaded.';
  return fixed.includes('hub.forbidden') ? `${who} does not allow downloading models.` : null;
}

/** Downloading is off until a person turns it on; main asks that person. Resolves to whether it is on. */
export async function turnOnHub({ values: { hub } }: SettingsState): Promise<boolean> {
  if (hub.enabled) return true;
  const after = await request('hub.set', { ...hub, enabled: true, token: null });
  return after.values.hub.enabled;
}

/** An offer of the catalogue, or a file of the hub. Nothing happens where the person does not want to connect. */
export async function fetchModel(settings: SettingsState, offer: string): Promise<void> {
  if (await turnOnHub(settings)) await request('models.fetch', { offer });
}

/** "huggingface.co" */
export function hubHost({ values: { hub } }: SettingsState): string {
  return URL.parse(hub.address)?.host ?? hub.address;
}
