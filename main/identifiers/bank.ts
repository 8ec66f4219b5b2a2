import type { Form } from './candidate.ts';
import { isIban, isLuhn } from './checksums.ts';

const plain = (value: string): string => value.replace(/[ \u00a0-]/g, '');

/** First digits of the large card schemes, and how long their numbers are. */
const CARD =
  /^(?:4\d{12}(?:\d{3})?|(?:5[1-5]|2[2-7])\d{14}|3[47]\d{13}|3[068]\d{12}|(?:6011|65\d\d|35\d\d|62\d\d)\d{12})$/;

export const bankForms: readonly Form[] = [
  {
    kind: 'iban',
    pattern:
      /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:[ \u00a0-]?[A-Z\d]{4}){2,7}(?:[ \u00a0-]?[A-Z\d]{1,3})?(?![\p{L}\p{N}])/gu,
    weight: 10,
    accept: (value) => isIban(plain(value)),
  },
  {
    kind: 'iban',
    pattern:
      /(?<![\p{L}\p{N}])IBAN\s{0,2}:?\s{0,3}(?<value>[A-Z]{2}\d{2}(?:[ \u00a0-]?[A-Z\d]{4}){2,7}(?:[ \u00a0-]?[A-Z\d]{1,3})?)(?![\p{L}\p{N}])/dgu,
    weight: 9,
  },
  {
    kind: 'card',
    pattern: /(?<![\p{L}\p{N}.,/-])\d(?:[ \u00a0-]?\d){12,18}(?![\p{N}])/gu,
    weight: 9,
    accept: (value) => CARD.test(plain(value)) && isLuhn(plain(value)),
  },
  {
    kind: 'account',
    pattern:
      /(?<![\p{L}\p{N}.,/-])\d{2}-\d{2}-\d{2}[ ,]{1,2}(?:(?:account|acc|a\/c)[ .:]{1,3}(?:no|number)?[ .:]{0,3})?\d{7,8}(?!\p{N})/giu,
    weight: 7,
  },
  {
    kind: 'account',
    pattern: /(?<![\p{L}\p{N}])sort code\s{0,2}:?\s{0,3}(?<value>\d{2}-?\d{2}-?\d{2})(?!\p{N})/dgiu,
    weight: 7,
  },
  {
    kind: 'account',
    pattern:
      /(?<![\p{L}\p{N}])(?:BIC|SWIFT)(?:-Code| code)?\s{0,2}:?\s{0,3}(?<value>[A-Z]{6}[A-Z\d]{2}(?:[A-Z\d]{3})?)(?![\p{L}\p{N}])/dgu,
    weight: 7,
  },
];
