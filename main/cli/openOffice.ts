import { AppError } from '../contract/errors.ts';
import type { SettingsState } from '../contract/settings.ts';
import { mayConnect } from '../privacy.ts';
import { interfaceOf, readAddress } from '../providers/address.ts';
import type { Where } from './askCommand.ts';
import { authoritiesIn } from './authorities.ts';
import { noteRefusal } from './noteRefusal.ts';
import { UsageError } from './usageError.ts';
import type { Workspace } from './workspace.ts';

type Office = Extract<Where, { readonly provider: 'office' }>;

/**
 * Lets this one command use the server that it names. Whoever names it there means these documents to go to it, the
 * confidential ones too, unless the organisation's policy says no: it has the last word on the address, the model and that.
 */
export async function nameOffice(where: Office, workspace: Workspace): Promise<void> {
  const { services, caseId } = workspace;
  try {
    await nameUnder(where, workspace);
  } catch (error) {
    const isPolicy =
      error instanceof AppError && (error.code === 'provider-forbidden' || error.code === 'policy-damaged');
    if (isPolicy) noteRefusal(services, { provider: 'office', caseId, conversationId: null }, error.code);
    throw error;
  }
}

async function nameUnder(where: Office, { services, forNow }: Workspace): Promise<void> {
  const state = services.settings.state();
  const address = addressOf(where.url, state);
  const { office } = state.values;
  if (where.model !== null && state.fixed.includes('office.model') && where.model !== office.model) {
    throw new AppError('provider-forbidden');
  }
  forNow.secrets = { ...forNow.secrets, 'office-token': where.token };
  forNow.certificates = await authoritiesIn(where.ca);
  forNow.settings = { office: { enabled: true, name: office.name, address, model: where.model, confidential: true } };
  const verdict = mayConnect('office', services.settings.rules());
  if (!verdict.allowed) throw new AppError(verdict.why);
  services.office.forget();
}

/** Asks the server how it is, and for its model where none was named: one that has but one means that. */
export async function reachOffice({ services, forNow }: Workspace): Promise<void> {
  const { models } = await services.office.check();
  const { office } = services.settings.values();
  if (office.model !== null) return;
  const [only, ...others] = models;
  if (!only || others.length > 0) {
    const names = models.map(({ name }) => name).join(', ');
    throw new UsageError(`Which model? Name one with --model${names === '' ? '.' : `: ${names}`}`);
  }
  forNow.settings = { office: { ...office, model: only.name } };
}

function addressOf(url: string | null, { values, fixed }: SettingsState): string {
  const isFixed = fixed.includes('office.address');
  if (url === null) {
    if (isFixed) return values.office.address;
    throw new UsageError('Which server? Name its address with --url.');
  }
  if (!isFixed) return readAddress(url);
  const isThat = URL.canParse(url) && interfaceOf(url) === interfaceOf(values.office.address);
  if (!isThat) throw new AppError('provider-forbidden', 'the policy names another address');
  return values.office.address;
}
