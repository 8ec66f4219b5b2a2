import type { Emit } from '../contract/emit.ts';
import { AppError } from '../contract/errors.ts';
import type { LedgerEvent } from '../contract/ledger.ts';
import type { Input } from '../contract/routes.ts';
import type { ProviderStatus, ServerHealth, SettingsState } from '../contract/settings.ts';
import type { Id, ProviderId } from '../contract/types.ts';
import type { Confirmation } from '../dialogs.ts';
import type { SettingsInForce } from '../settings.ts';
import { addCertificates, removeCertificate } from '../storage/certificates.ts';
import type { Database } from '../storage/database.ts';
import type { LedgerWriter } from '../storage/ledger.ts';
import type { SecretName, Secrets } from '../storage/secrets.ts';
import { hostOf, readAddress } from './address.ts';
import { readCertificateFile } from './certificateFile.ts';
import { confirmOffice, confirmOpenAI } from './confirmations.ts';
import type { OfficeProvider } from './office.ts';
import type { OpenAIProvider } from './openai.ts';
import { providerStatuses } from './status.ts';

/** Asks a person, in a dialog that no page can answer. */
export type Confirm = (question: Confirmation) => Promise<boolean>;

/** Where answers may be made: what is set up, and setting it up. */
export type Providers = {
  readonly list: () => readonly ProviderStatus[];
  /**
   * Rejects with `provider-forbidden` for what the policy decides otherwise, with `address-not-allowed`, and with
   * `keychain-unavailable`; then nothing is changed, and neither is it where the person does not confirm.
   */
  readonly setOffice: (input: Input<'office.set'>, confirm: Confirm) => Promise<SettingsState>;
  readonly checkOffice: () => Promise<ServerHealth>;
  /** Null: no file was chosen. Rejects with `certificate-unreadable`, `file-missing` or `file-unreadable`. */
  readonly addCertificate: (path: string | null) => Promise<SettingsState>;
  readonly removeCertificate: (id: Id) => SettingsState;
  /** As `setOffice`. */
  readonly setOpenAI: (input: Input<'openai.set'>, confirm: Confirm) => Promise<SettingsState>;
  readonly openAIModels: () => Promise<readonly string[]>;
  /** Tells the page what `list` says now. */
  readonly tell: () => void;
};

export function createProviders(options: {
  readonly db: Database;
  readonly settings: SettingsInForce;
  readonly secrets: Secrets;
  readonly ledger: LedgerWriter;
  readonly office: OfficeProvider;
  readonly openai: OpenAIProvider;
  readonly deviceModel: () => string | null;
  readonly emit: Emit;
}): Providers {
  const { db, settings, secrets, ledger, office, openai, deviceModel, emit } = options;
  const list = (): readonly ProviderStatus[] => providerStatuses(settings.state(), deviceModel());
  let last: Promise<unknown> = Promise.resolve();

  /** One change at a time: what was confirmed must still be the change that is made. */
  function inTurn<Done>(work: () => Promise<Done>): Promise<Done> {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  }

  async function keep(name: SecretName, value: string | null): Promise<void> {
    if (value === '') secrets.remove(name);
    else if (value !== null) await secrets.store(name, value);
  }

  /** Before the change: what cannot be written down does not happen. */
  function note(happened: boolean, event: LedgerEvent, provider: ProviderId, address: string): void {
    if (happened) ledger.note(event, { provider, destination: hostOf(address) });
  }

  async function setOffice(input: Input<'office.set'>, confirm: Confirm): Promise<SettingsState> {
    const { token, ...typed } = input;
    const { values, fixed } = settings.state();
    const before = values.office;
    const isKnown = typed.address === '' || typed.address === before.address || fixed.includes('office.address');
    const after = { ...typed, address: isKnown ? typed.address : readAddress(typed.address) };
    settings.mayChange({ office: after });
    const question = confirmOffice(before, after, settings.state().hasOfficeToken && token === null);
    if (question && !(await confirm(question))) return settings.state();
    await keep('office-token', token);
    note(after.enabled && !before.enabled, 'provider-enabled', 'office', after.address);
    note(!after.enabled && before.enabled, 'provider-disabled', 'office', before.address);
    note(after.address !== before.address, 'address-changed', 'office', after.address);
    note(after.confidential && !before.confidential, 'confidential-allowed', 'office', after.address);
    note(!after.confidential && before.confidential, 'confidential-refused', 'office', after.address);
    office.forget();
    return settings.change({ office: after });
  }

  async function setOpenAI(input: Input<'openai.set'>, confirm: Confirm): Promise<SettingsState> {
    const { key, ...after } = input;
    const { values, openaiAddress } = settings.state();
    const before = values.openai;
    settings.mayChange({ openai: after });
    const question = confirmOpenAI(before, after, hostOf(openaiAddress));
    if (question && !(await confirm(question))) return settings.state();
    await keep('openai-key', key);
    note(after.enabled && !before.enabled, 'provider-enabled', 'openai', openaiAddress);
    note(!after.enabled && before.enabled, 'provider-disabled', 'openai', openaiAddress);
    return settings.change({ openai: after });
  }

  return {
    list,
    setOffice: (input, confirm) => inTurn(() => setOffice(input, confirm)),
    checkOffice: () => {
      if (settings.values().office.address === '') throw new AppError('provider-not-set-up');
      return office.check();
    },
    async addCertificate(path) {
      if (path === null) return settings.state();
      addCertificates(db, await readCertificateFile(path));
      office.forget();
      return settings.tell();
    },
    removeCertificate(id) {
      removeCertificate(db, id);
      office.forget();
      return settings.tell();
    },
    setOpenAI: (input, confirm) => inTurn(() => setOpenAI(input, confirm)),
    openAIModels: openai.models,
    tell: () => emit('providers.changed', list()),
  };
}
