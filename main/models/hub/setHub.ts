import { AppError } from '../../contract/errors.ts';
import type { HubSettings } from '../../contract/models.ts';
import type { Input } from '../../contract/routes.ts';
import type { SettingsState } from '../../contract/settings.ts';
import type { Confirmation } from '../../dialogs.ts';
import { hostOf, readAddress } from '../../providers/address.ts';
import type { Confirm } from '../../providers/providers.ts';
import type { SettingsInForce } from '../../settings.ts';
import type { LedgerWriter } from '../../storage/ledger.ts';
import type { Secrets } from '../../storage/secrets.ts';

/**
 * Sets where models come from. Rejects with `hub-forbidden` and `provider-forbidden` for what the policy decides otherwise, with
 * `address-not-allowed`, `proxy-failed` for what is no proxy's address, and `keychain-unavailable`; then nothing is changed, and
 * neither is it where the person does not confirm.
 */
export type SetHub = (input: Input<'hub.set'>, confirm: Confirm) => Promise<SettingsState>;

export function createSetHub(options: {
  readonly settings: SettingsInForce;
  readonly secrets: Secrets;
  readonly ledger: LedgerWriter;
  /** Ends what goes on with the hub as it was. */
  readonly forget: () => void;
}): SetHub {
  const { settings, secrets, ledger, forget } = options;
  let last: Promise<unknown> = Promise.resolve();

  async function setHub({ token, ...typed }: Input<'hub.set'>, confirm: Confirm): Promise<SettingsState> {
    const { values, fixed, hasHubToken } = settings.state();
    const before = values.hub;
    const isKept = (name: 'address' | 'proxy'): boolean =>
      typed[name] === before[name] || fixed.includes(name === 'address' ? 'hub.address' : 'hub.proxy');
    if (typed.enabled && fixed.includes('hub.forbidden')) throw new AppError('hub-forbidden');
    const after: HubSettings = {
      enabled: typed.enabled,
      address: isKept('address') ? typed.address : readAddress(typed.address),
      proxy: isKept('proxy') ? typed.proxy : readProxy(typed.proxy),
    };
    settings.mayChange({ hub: after });
    const question = confirmHub(before, after, hasHubToken && token === null);
    if (question && !(await confirm(question))) return settings.state();
    if (token === '') secrets.remove('hub-token');
    else if (token !== null) await secrets.store('hub-token', token);
    const leadsElsewhere = after.address !== before.address || after.proxy !== before.proxy;
    const address = hostOf(after.address);
    if (after.enabled && !before.enabled) ledger.note('hub-enabled', { destination: address });
    if (!after.enabled && before.enabled) ledger.note('hub-disabled', { destination: hostOf(before.address) });
    if (leadsElsewhere) ledger.note('hub-address-changed', { destination: address });
    const changed = settings.change({ hub: after });
    if (leadsElsewhere || !after.enabled) forget();
    return changed;
  }

  return (input, confirm) => {
    // One change at a time: what was confirmed must still be the change that is made.
    const done = last.then(() => setHub(input, confirm));
    last = done.catch(() => undefined);
    return done;
  };
}

/** What a person has to confirm before these settings act; null where they open nothing. */
function confirmHub(before: HubSettings, after: HubSettings, tokenGoesAlong: boolean): Confirmation | null {
  const isNew = !before.enabled;
  const isElsewhere = after.address !== before.address;
  if (!after.enabled || !(isNew || isElsewhere || after.proxy !== before.proxy)) return null;
  const host = hostOf(after.address);
  const detail = [
    `What is typed into the search for models, and which of them are downloaded, then goes to ${host} and to the servers that it keeps its files on.`,
    after.proxy !== '' && `The way there leads through the proxy at ${hostOf(after.proxy)}.`,
    (isNew || isElsewhere) && tokenGoesAlong && 'The stored token goes to this address too.',
    'No document, question or answer goes there. Nothing is sent until someone searches or downloads.',
  ];
  return {
    message: questionFor(isNew, isElsewhere, host),
    detail: detail.filter((line) => line !== false).join('\n'),
    action: isNew ? 'Turn on' : 'Allow',
  };
}

function questionFor(isNew: boolean, isElsewhere: boolean, host: string): string {
  if (isNew) return `Turn on downloading models from ${host}?`;
  return isElsewhere ? `Download models from ${host} from now on?` : `Change the way to ${host}?`;
}

/** What people type as the address of a proxy. Throws `proxy-failed`. */
export function readProxy(typed: string): string {
  const text = typed.trim();
  if (text === '') return '';
  const url = URL.parse(text);
  const isBare =
    url?.pathname === '/' && url.username === '' && url.password === '' && url.search === '' && url.hash === '';
  if (url?.protocol !== 'http:' || url.hostname === '' || !isBare) throw new AppError('proxy-failed', 'no address');
  return url.origin;
}
