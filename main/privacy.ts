import type { ErrorCode } from './contract/errors.ts';
import { assertNever } from './contract/errors.ts';
import type { ProviderId } from './contract/types.ts';

/** Whither something may go: where answers are made, and the hub that models come from. */
export type Destination = ProviderId | 'hub';

/**
 * Where a piece of text came from. Taint only grows: an answer made from a confidential document is confidential, and so
 * is whatever holds that answer.
 */
export type Part =
  /** By keys, or pasted and found in no document. */
  | { readonly origin: 'typed' }
  /** Cloister's own instruction. */
  | { readonly origin: 'instruction' }
  /** What OpenAI answered to text that was allowed to go there. */
  | { readonly origin: 'openai' }
  | { readonly origin: 'document'; readonly confidential: boolean }
  /** Written on this computer or by the office server, `confidential` when what it was made from is. */
  | { readonly origin: 'answer'; readonly confidential: boolean };

/** What the settings and the organisation's policy come to. */
export type Rules = {
  /** The policy file is there and cannot be read: nobody knows what it forbids. */
  readonly policyDamaged: boolean;
  readonly openai: {
    readonly forbidden: boolean;
    readonly enabled: boolean;
    readonly placeholdersRequired: boolean;
  };
  readonly office: { readonly enabled: boolean; readonly confidential: boolean };
  readonly hub: { readonly forbidden: boolean; readonly enabled: boolean };
};

export type Verdict = { readonly allowed: true } | { readonly allowed: false; readonly why: ErrorCode };

const allowed: Verdict = { allowed: true };

function refused(why: ErrorCode): Verdict {
  return { allowed: false, why };
}

/** May anything at all go there? */
export function mayConnect(destination: Destination, rules: Rules): Verdict {
  switch (destination) {
    case 'device':
      return allowed;
    case 'office':
      if (rules.policyDamaged) return refused('policy-damaged');
      return rules.office.enabled ? allowed : refused('provider-off');
    case 'openai':
      if (rules.policyDamaged) return refused('policy-damaged');
      if (rules.openai.forbidden) return refused('provider-forbidden');
      return rules.openai.enabled ? allowed : refused('provider-off');
    case 'hub':
      if (rules.policyDamaged) return refused('policy-damaged');
      if (rules.hub.forbidden) return refused('hub-forbidden');
      return rules.hub.enabled ? allowed : refused('hub-off');
    default:
      return assertNever(destination);
  }
}

/** May this text, made of these parts, go there? The only place that answers. */
export function mayLeave(destination: Destination, parts: readonly Part[], rules: Rules): Verdict {
  const connect = mayConnect(destination, rules);
  // A search for a model is typed: no other words have any business there, whatever they are made of.
  if (connect.allowed && destination === 'hub' && parts.some(({ origin }) => origin !== 'typed')) {
    return refused('documents-stay');
  }
  if (!connect.allowed || !parts.some(isConfidential)) return connect;
  switch (destination) {
    case 'device':
      return allowed;
    case 'office':
      return rules.office.confidential ? allowed : refused('confidential-stays');
    case 'openai':
    case 'hub':
      return refused('documents-stay');
    default:
      return assertNever(destination);
  }
}

function isConfidential(part: Part): boolean {
  switch (part.origin) {
    case 'typed':
    case 'instruction':
    case 'openai':
      return false;
    case 'document':
    case 'answer':
      return part.confidential;
    default:
      return assertNever(part);
  }
}
