import type { Form } from './candidate.ts';
import { isVehicleNumber } from './checksums.ts';

const PLATE =
  '(?:[A-Z]{2}\\d{2} ?[A-Z]{3}|[A-ZÄÖÜ]{1,3}[- ]{1,3}[A-Z]{1,2}[- ]?\\d{1,4}[EH]?|[A-Z]{2}[- ]\\d{3}[- ][A-Z]{2}|\\d{4}[- ]?[A-Z]{3}|[A-Z]{1,2}[- ]\\d{4}[- ][A-Z]{1,2}|[A-Z]{2} ?\\d{1,6}|[A-Z\\d]{2,4}[- ][A-Z\\d]{2,5}|[A-Z\\d]{5,8})';

const LABELS =
  "registration(?: number| no\\.?| mark)?|reg\\.?(?: no\\.?)?|(?:number|license|licence) plates?|license tag|plates?|tag|amtliche[sn]? Kennzeichen|Kfz-Kennzeichen|Kennzeichen|Kontrollschild|immatriculée? ?(?:sous le n° |n° )?|immatriculation|plaques?(?: d[’']immatriculation)?|matrículas?|placas?(?: de matrícula)?";

export const vehicleForms: readonly Form[] = [
  {
    kind: 'vehicle',
    pattern: /(?<![\p{L}\p{N}-])(?=[A-Z\d]{0,16}\d)[A-HJ-NPR-Z\d]{17}(?![\p{L}\p{N}-])/gu,
    weight: 8,
    accept: (value) => /[A-Z]/.test(value) && isVehicleNumber(value),
  },
  {
    kind: 'vehicle',
    pattern:
      /(?<![\p{L}\p{N}])(?:VIN|FIN|Fahrgestell-?(?:nummer|nr\.?)|Fahrzeug-?Identifi(?:zierungs|kations)-?nummer|Fahrzeug-Ident\.?-?Nr\.?|chassis(?: number| no\.?)?|n(?:uméro|°) de (?:châssis|série du véhicule)|n° VIN|número de bastidor|bastidor)[ \u00a0]{0,2}(?:No\.?|Nr\.?|n°|n\.º|nº|#)?[ \u00a0]{0,2}:?[\s]{0,3}(?<value>[A-HJ-NPR-Z\d]{11,17})(?![\p{L}\p{N}])/dgiu,
    weight: 9,
  },
  {
    kind: 'vehicle',
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])(?i:${LABELS})[ \\u00a0]{0,2}(?i:no\\.?|number|nr\\.?|n°|n\\.º|nº|#)?[ \\u00a0]{0,2}:?[\\s]{0,3}(?<value>${PLATE})(?![\\p{L}\\p{N}])`,
      'dgu',
    ),
    weight: 8,
    accept: (value) => /\d/.test(value),
  },
  // The forms of today in Britain and France are like nothing else.
  {
    kind: 'vehicle',
    pattern:
      /(?<![\p{L}\p{N}-])(?:[A-HJ-PR-Y]{2}(?:0[1-9]|[1-7]\d) [A-HJ-PR-Z]{3}|[A-HJ-NP-TV-Z]{2}-\d{3}-[A-HJ-NP-TV-Z]{2})(?![\p{L}\p{N}-])/gu,
    weight: 5,
  },
];
