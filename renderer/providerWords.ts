import { assertNever } from '../main/contract/errors.ts';
import type { ProviderStatus, ProviderUnavailable } from '../main/contract/settings.ts';
import type { ProviderId } from '../main/contract/types.ts';
import { formatList } from './format.ts';

/** The badge's words. `name` is the office server's. */
export function providerText(provider: ProviderId, name: string | null): string {
  switch (provider) {
    case 'device':
      return 'On this computer';
    case 'office':
      return officeText(name);
    case 'openai':
      return 'OpenAI: leaves this computer';
    default:
      return assertNever(provider);
  }
}

/** Who answered, in the line under an answer. Null for this computer, which is the rule. */
export function answererText(provider: ProviderId, officeName: string | null): string | null {
  switch (provider) {
    case 'device':
      return null;
    case 'office':
      return officeText(officeName);
    case 'openai':
      return 'OpenAI';
    default:
      return assertNever(provider);
  }
}

/** What it means to begin a conversation there. */
export function beginText({ id, confidential }: ProviderStatus): string {
  switch (id) {
    case 'device':
      return 'Nothing leaves this computer.';
    case 'office':
      return confidential
        ? 'Questions, and the passages that answer them, go to this server.'
        : 'Questions go to this server, with passages of documents that are not confidential.';
    case 'openai':
      return 'Typed text only, no documents. You read it before it goes.';
    default:
      return assertNever(id);
  }
}

/** Why no conversation can begin there. */
export function unavailableText(why: ProviderUnavailable, organisation: string | null): string {
  const who = organisation ?? 'your organisation';
  switch (why) {
    case 'off':
      return 'Turned off in the settings.';
    case 'forbidden':
      return `Not allowed by ${who}.`;
    case 'no-address':
      return 'Its address is missing in the settings.';
    case 'no-key':
      return 'Its key is missing in the settings.';
    case 'no-model':
      return 'No model is chosen in the settings.';
    case 'policy-damaged':
      return `The policy of ${who} cannot be read, so nothing leaves.`;
    default:
      return assertNever(why);
  }
}

/** Why this computer is the only choice, one sentence a reason. Null where there is another. */
export function onlyHereText(providers: readonly ProviderStatus[], organisation: string | null): string | null {
  const others = providers.filter(({ id }) => id !== 'device');
  if (others.length === 0 || others.some(({ unavailable }) => unavailable === null)) return null;
  const reasons = Map.groupBy(others, ({ unavailable }) => unavailable);
  return [...reasons]
    .flatMap(([why, those]) => (why === null ? [] : [reasonSentence(those, why, organisation)]))
    .join(' ');
}

/** Why nothing more can be asked in a conversation that began there. Null while it can. */
export function blockedText(status: ProviderStatus, organisation: string | null): string | null {
  const { unavailable } = status;
  if (unavailable === null) return null;
  return `${reasonSentence([status], unavailable, organisation)} What is written here is kept and can be read.`;
}

function reasonSentence(
  those: readonly ProviderStatus[],
  why: ProviderUnavailable,
  organisation: string | null,
): string {
  const one = those.length === 1;
  const clauses: Readonly<Record<ProviderUnavailable, string>> = {
    off: `${one ? 'is' : 'are'} turned off in the settings`,
    forbidden: `${one ? 'is' : 'are'} not allowed by ${organisation ?? 'your organisation'}`,
    'no-address': `${one ? 'has' : 'have'} no address in the settings yet`,
    'no-key': `${one ? 'has' : 'have'} no key in the settings yet`,
    'no-model': `${one ? 'has' : 'have'} no model in the settings yet`,
    'policy-damaged': `cannot be used, because the policy of ${organisation ?? 'your organisation'} cannot be read`,
  };
  const names = formatList(those.map(({ id }) => (id === 'openai' ? 'OpenAI' : 'the office server')));
  return `${names.charAt(0).toUpperCase()}${names.slice(1)} ${clauses[why]}.`;
}

function officeText(name: string | null): string {
  return name === null || name === '' || name === 'Office server' ? 'Office server' : `Office server: ${name}`;
}
