import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ErrorCode } from './contract/errors.ts';
import { type Destination, mayConnect, mayLeave, type Part, type Rules } from './privacy.ts';

const both = [false, true] as const;

/** Every rule there can be. */
const everyRule: readonly Rules[] = both.flatMap((policyDamaged) =>
  both.flatMap((forbidden) =>
    both.flatMap((openaiEnabled) =>
      both.flatMap((placeholdersRequired) =>
        both.flatMap((officeEnabled) =>
          both.flatMap((confidential) =>
            both.flatMap((hubForbidden) =>
              both.map((hubEnabled) => ({
                policyDamaged,
                openai: { forbidden, enabled: openaiEnabled, placeholdersRequired },
                office: { enabled: officeEnabled, confidential },
                hub: { forbidden: hubForbidden, enabled: hubEnabled },
              })),
            ),
          ),
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
function expected(destination: Destination, parts: readonly Part[], rules: Rules): ErrorCode | null {
  if (destination === 'device') return null;
  if (rules.policyDamaged) return 'policy-damaged';
  const isConfidential = confidential.some((part) => parts.includes(part));
  if (destination === 'hub') {
    if (rules.hub.forbidden) return 'hub-forbidden';
    if (!rules.hub.enabled) return 'hub-off';
    return parts.every((part) => part.origin === 'typed') ? null : 'documents-stay';
  }
  if (destination === 'office') {
    if (!rules.office.enabled) return 'provider-off';
    return isConfidential && !rules.office.confidential ? 'confidential-stays' : null;
  }
  if (rules.openai.forbidden) return 'provider-forbidden';
  if (!rules.openai.enabled) return 'provider-off';
  return isConfidential ? 'documents-stay' : null;
}

for (const destination of ['device', 'office', 'openai', 'hub'] as const) {
  test(`every text under every rule, for ${destination}`, () => {
    for (const rules of everyRule) {
      for (const parts of everyText) {
        const why = expected(destination, parts, rules);
        assert.deepEqual(
          mayLeave(destination, parts, rules),
          why === null ? { allowed: true } : { allowed: false, why },
          JSON.stringify({ parts, rules }),
        );
      }
      assert.deepEqual(mayConnect(destination, rules), mayLeave(destination, [], rules));
    }
  });
}

test('no rule at all lets confidential text go to OpenAI or to the hub', () => {
  for (const rules of everyRule) {
    for (const parts of everyText.filter((parts) => parts.some((part) => confidential.includes(part)))) {
      assert.equal(mayLeave('openai', parts, rules).allowed, false);
      assert.equal(mayLeave('hub', parts, rules).allowed, false);
    }
  }
});

test('taint only grows: a part more never allows what was refused', () => {
  for (const rules of everyRule) {
    for (const destination of ['device', 'office', 'openai', 'hub'] as const) {
      for (const parts of everyText.filter((parts) => !mayLeave(destination, parts, rules).allowed)) {
        for (const part of every) assert.equal(mayLeave(destination, [...parts, part], rules).allowed, false);
      }
    }
  }
});
