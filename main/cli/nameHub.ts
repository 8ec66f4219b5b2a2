import { AppError } from '../contract/errors.ts';
import { readProxy } from '../models/hub/setHub.ts';
import { mayConnect } from '../privacy.ts';
import { readAddress } from '../providers/address.ts';
import { authoritiesIn } from './authorities.ts';
import type { HubChoice } from './modelsCommand.ts';
import type { Workspace } from './workspace.ts';

/**
 * Lets this one command reach the hub: whoever types it means that. The organisation's policy has the last word on whether, on the
 * address and on the proxy: `hub-forbidden`, `provider-forbidden`, `policy-damaged`.
 */
export async function nameHub(choice: HubChoice, { services, forNow }: Workspace): Promise<void> {
  const { values, fixed } = services.settings.state();
  const { hub } = values;
  const address = choice.url === null ? hub.address : readAddress(choice.url);
  const proxy = choice.proxy === null ? hub.proxy : readProxy(choice.proxy);
  const isOther =
    (fixed.includes('hub.address') && !isSame(address, hub.address)) ||
    (fixed.includes('hub.proxy') && !isSame(proxy, hub.proxy));
  if (isOther) throw new AppError('provider-forbidden', 'the policy names another hub or proxy');
  forNow.secrets = { ...forNow.secrets, 'hub-token': choice.token };
  forNow.certificates = await authoritiesIn(choice.ca);
  forNow.settings = { hub: { enabled: true, address, proxy } };
  const verdict = mayConnect('hub', services.settings.rules());
  if (!verdict.allowed) throw new AppError(verdict.why);
}

function isSame(one: string, other: string): boolean {
  return one.replace(/\/+$/, '') === other.replace(/\/+$/, '');
}
