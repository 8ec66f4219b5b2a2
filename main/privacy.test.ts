import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ErrorCode } from './contract/errors.ts';
import type { ProviderId } from './contract/types.ts';
import { mayConnect, mayLeave, type Part, type Rules } from './privacy.ts';

const both = [false, true] as const;

/** Every rule there can be. */
const everyRule: readonly Rules[] = both.flatMap((policyDamaged) =>
  both.flatMap((forbidden) =>
    both.flatMap((openaiEnabled) =>
      both.flatMap((placeholdersRequired) =>
        both.flatMap((officeEnabled) =>
          both.map((confidential) => ({
            policyDamaged,
            openai: { forbidden, enabled: openaiEnabled, placeholdersRequired },
            office: { enabled: officeEnabled, confidential },
          })),
        ),
      ),
    ),
  ),
);

const open: readonly Part[] = [
  { origin: 'typed' },
  { origin: 'instruction' },
  { origin: 'openai' },
  { origin: 'document', confidential: false },
  { origin: 'answer', confidential: false },
];
const confidential: readonly Part[] = [
  { origin: 'document', confidential: true },
  { origin: 'answer', confidential: true },
];

/** Nothing, each kind of part alone, and each pair of them in both orders. */
const every = [...open, ...confidential];
const everyText: readonly (readonly Part[])[] = [
  [],
  ...every.map((part) => [part]),
  ...every.flatMap((one) => every.map((other) => [one, other])),
  every,
];

/** The rule in other words than the code's: first what forbids everything, then what the text is made of. */
function expected(provider: ProviderId, parts: readonly Part[], rules: Rules): ErrorCode | null {
  if (provider === 'device') return null;
  if (rules.policyDamaged) return 'policy-damaged';
  const isConfidential = confidential.some((part) => parts.includes(part));
  if (provider === 'office') {
    if (!rules.office.enabled) return 'provider-off';
    return isConfidential && !rules.office.confidential ? 'confidential-stays' : null;
  }
  if (rules.openai.forbidden) return 'provider-forbidden';
  if (!rules.openai.enabled) return 'provider-off';
  return isConfidential ? 'documents-stay' : null;
}

for (const provider of ['device', 'office', 'openai'] as const) {
  test(`every text under every rule, for ${provider}`, () => {
    for (const rules of everyRule) {
      for (const parts of everyText) {
        const why = expected(provider, parts, rules);
        assert.deepEqual(
          mayLeave(provider, parts, rules),
          why === null ? { allowed: true } : { allowed: false, why },
          JSON.stringify({ parts, rules }),
        );
      }
      assert.deepEqual(mayConnect(provider, rules), mayLeave(provider, [], rules));
    }
  });
}

test('no rule at all lets confidential text go to OpenAI', () => {
  for (const rules of everyRule) {
    for (const parts of everyText.filter((parts) => parts.some((part) => confidential.includes(part)))) {
      assert.equal(mayLeave('openai', parts, rules).allowed, false);
    }
  }
});

test('taint only grows: a part more never allows what was refused', () => {
  for (const rules of everyRule) {
    for (const provider of ['device', 'office', 'openai'] as const) {
      for (const parts of everyText.filter((parts) => !mayLeave(provider, parts, rules).allowed)) {
        for (const part of every) assert.equal(mayLeave(provider, [...parts, part], rules).allowed, false);
      }
    }
  }
});
