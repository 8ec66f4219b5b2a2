import { validate as isAustrian } from 'stdnum/lib/cjs/at/vnr.js';
import { validate as isBelgian } from 'stdnum/lib/cjs/be/insz.js';
import { validate as isSwiss } from 'stdnum/lib/cjs/ch/ssn.js';
import { validate as isGermanTax } from 'stdnum/lib/cjs/de/idnr.js';
import { validate as isGermanPension } from 'stdnum/lib/cjs/de/svnr.js';
import { validate as isDni } from 'stdnum/lib/cjs/es/dni.js';
import { validate as isNie } from 'stdnum/lib/cjs/es/nie.js';
import { validate as isSpanishSocial } from 'stdnum/lib/cjs/es/nss.js';
import { validate as isFrench } from 'stdnum/lib/cjs/fr/nir.js';
import { validate as isItalian } from 'stdnum/lib/cjs/it/codicefiscale.js';
import { validate as isPolish } from 'stdnum/lib/cjs/pl/pesel.js';
import { validate as isAmerican } from 'stdnum/lib/cjs/us/ssn.js';
import type { Form } from './candidate.ts';
import { isHealthServiceNumber, isInsuredNumber } from './checksums.ts';

type Validate = (value: string) => { readonly isValid: boolean };

/** By a check digit, once what people put between the digits is gone. */
const checked =
  (validate: Validate) =>
  (value: string): boolean =>
    validate(value.replace(/[ \u00a0./-]/g, '')).isValid;

/** Numbers that their form and their check digits give away, without a word before them. */
export const nationalForms: readonly Form[] = [
  {
    kind: 'national-id',
    pattern: /(?<![\p{L}\p{N}.-])\d{3}-\d{2}-\d{4}(?![\p{L}\p{N}]|-\d)/gu,
    weight: 8,
    accept: checked(isAmerican),
  },
  {
    kind: 'national-id',
    pattern: /(?<![\p{L}\p{N}.,-])\d{3}[ -]\d{3}[ -]\d{4}(?![\p{L}\p{N}]|-\d)/gu,
    weight: 4,
    accept: (value) => isHealthServiceNumber(value.replace(/\D/g, '')),
  },
  {
    kind: 'national-id',
    pattern: /(?<![\p{L}\p{N}])[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D](?![\p{L}\p{N}])/gu,
    weight: 8,
    accept: (value) => !/^(?:BG|GB|NK|KN|TN|NT|ZZ)/.test(value),
  },
  {
    kind: 'national-id',
    pattern: /(?<![\p{L}\p{N}.,-])\d{2} ?\d{3} ?\d{3} ?\d{3}(?![\p{L}\p{N}]|[.,-]\d)/gu,
    weight: 5,
    accept: checked(isGermanTax),
  },
  {
    kind: 'national-id',
    pattern: /(?<![\p{L}\p{N}])\d{2} ?\d{6} ?[A-Z] ?\d{3}(?![\p{L}\p{N}])/gu,
    weight: 8,
    accept: checked(isGermanPension),
  },
  {
    kind: 'health-plan',
    pattern: /(?<![\p{L}\p{N}])[A-Z]\d{9}(?![\p{L}\p{N}])/gu,
    weight: 6,
    accept: isInsuredNumber,
  },
  {
    kind: 'national-id',
    pattern: /(?<![\p{L}\p{N}])756\.?\d{4}\.?\d{4}\.?\d{2}(?![\p{L}\p{N}])/gu,
    weight: 9,
    accept: checked(isSwiss),
  },
  {
    kind: 'national-id',
    pattern: /(?<![\p{L}\p{N}.,-])\d{4}[ -]\d{6}(?![\p{L}\p{N}])/gu,
    weight: 6,
    accept: checked(isAustrian),
  },
  {
    kind: 'national-id',
    pattern:
      /(?<![\p{L}\p{N}.,-])[1-478][ .]?\d{2}[ .]?\d{2}[ .]?(?:\d{2}|2[AB])[ .]?\d{3}[ .]?\d{3}[ ./]{0,3}\d{2}(?![\p{L}\p{N}])/gu,
    weight: 10,
    accept: checked(isFrench),
  },
  {
    kind: 'national-id',
    pattern: /(?<![\p{L}\p{N}.,-])\d{1,2}\.?\d{3}\.?\d{3} ?[-–]? ?[A-HJ-NP-TV-Z](?![\p{L}\p{N}])/gu,
    weight: 9,
    accept: (value) => isDni(value.replace(/[^\dA-Z]/g, '').padStart(9, '0')).isValid,
  },
  {
    kind: 'national-id',
    pattern: /(?<![\p{L}\p{N}])[XYZ][ -]?\d\.?\d{3}\.?\d{3}[ -]?[A-HJ-NP-TV-Z](?![\p{L}\p{N}])/gu,
    weight: 9,
    accept: checked(isNie),
  },
  {
    kind: 'national-id',
    pattern: /(?<![\p{L}\p{N}.,-])\d{2}[ /-]\d{7,8}[ /-]\d{2}(?![\p{L}\p{N}]|[-/]\d)/gu,
    weight: 8,
    accept: checked(isSpanishSocial),
  },
  {
    kind: 'national-id',
    pattern: /(?<![\p{L}\p{N}])[A-Z]{6}[\dLMNP-V]{2}[A-EHLMPRST][\dLMNP-V]{2}[A-Z][\dLMNP-V]{3}[A-Z](?![\p{L}\p{N}])/gu,
    weight: 9,
    accept: checked(isItalian),
  },
  {
    kind: 'national-id',
    pattern: /(?<![\p{L}\p{N}])\d{2}\.\d{2}\.\d{2}[-.]\d{3}[-.]\d{2}(?![\p{L}\p{N}])/gu,
    weight: 9,
    accept: checked(isBelgian),
  },
  {
    kind: 'national-id',
    pattern: /(?<![\p{L}\p{N}])PESEL[ :]{1,3}(?<value>\d{11})(?!\d)/dgu,
    weight: 9,
    accept: checked(isPolish),
  },
];
