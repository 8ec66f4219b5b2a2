import type { Form } from './candidate.ts';

/** Registers of German and Austrian courts and prosecutors: the letters between division and number. */
const REGISTERS =
  'AR|AktG|AktE|AnwZ|Ars|AuR|B|BA|BLw|BV|BvB|BvF|BvG|BvL|BvQ|BvR|Ca|CaF|Cg|Cs|C|D|Ds|E|EK|F|FH|FamRZ|Fam|Ga|Gs|GE|H|HK ?O|HKO|IE|IK|IN|J|Js|K|KA|KG|KLs|KR|Kap|Ks|L|LBG|Ls|M|MB|N|NC|NZS|Ns|O|OH|Ob|ObOWi|Oa|OWi|P|Qs|R|RVG|S|SA|SB|SF|SO|Sa|StR|StVK|StrR|T|Ta|TaBV|U|UF|UFH|UR|UJs|UH|U ?Kart|V|VG|VI|VR|W|WF|W ?Kart|W ?Rb|Wx|W|X|XII|XVII|ZB|ZR|Z|AS|AL|KN|BK|EG|Ob|Os|Bs|Hv|Rs|Ra|Cga|Cgs|A|AZR|ABR|AZN|RVs|Ss|Ws|VAs|a';

export const caseForms: readonly Form[] = [
  // Federal courts of the United States.
  {
    kind: 'case-number',
    pattern:
      /(?<![\p{L}\p{N}:])\d{1,2}:\d{2}-(?:cv|cr|mc|md|mj|bk|ap|po|sw|CV|CR|MC|MD|MJ|BK)-\d{3,6}(?:-[A-Z]{2,5}){0,3}(?:-\d{1,3})?(?![\p{L}\p{N}])/gu,
    weight: 9,
  },
  {
    kind: 'case-number',
    pattern: /(?<![\p{L}\p{N}:-])\d{2}-(?:cv|cr|mc|bk|CV|CR)-\d{3,6}(?![\p{L}\p{N}])/gu,
    weight: 9,
  },
  // Neutral citations and claims of the United Kingdom.
  {
    kind: 'case-number',
    pattern:
      /\[(?:19|20)\d{2}\] (?:UKSC|UKPC|UKHL|EWCA (?:Civ|Crim)|EWHC|EWFC|EWCOP|EAT|UKEAT|UKUT|UKFTT|CSIH|CSOH|HCJAC|NICA|NIQB|IEHC|IESC) \d{1,5}(?: \((?:[A-Z][A-Za-z]{1,7}|[A-Z]{2,5})\))?/gu,
    weight: 9,
  },
  {
    kind: 'case-number',
    pattern:
      /(?<![\p{L}\p{N}-])(?:HC|QB|KB|CO|CL|HT|PT|BL|CR|IL|IP|LM|AD|FS|CA|HQ|HP)-(?:19|20)\d{2}-(?:[A-Z]{3}-)?\d{5,6}(?![\p{L}\p{N}])/gu,
    weight: 9,
  },
  {
    kind: 'case-number',
    pattern: /(?<![\p{L}\p{N}-])[A-HJ-NP-Z]\d{2}[A-Z]{2}\d{3}(?![\p{L}\p{N}])/gu,
    weight: 6,
  },
  {
    kind: 'case-number',
    pattern: /(?<![\p{L}\p{N}/-])\d{7}\/(?:19|20)\d{2}(?![\p{L}\p{N}/])/gu,
    weight: 6,
  },
  // German and Austrian ones: division, register, number, year.
  {
    kind: 'case-number',
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}.,])\\d{1,4}[a-z]?[ \\u00a0](?:${REGISTERS})[ \\u00a0]\\d{1,7}\\/\\d{2}(?:[ \\u00a0]?(?:-|[A-Z]{1,3}\\b|\\((?:\\d{1,4})\\)))?(?![\\p{L}\\p{N}/])`,
      'gu',
    ),
    weight: 8,
  },
  {
    kind: 'case-number',
    pattern:
      /(?<![\p{L}\p{N}])(?:(?:I|V|X)[IVX]{0,4}[a-z]?|[1-9]) (?:ZR|ZB|StR|BvR|BvL|BvF|ARZ|AZR|ABR|BLw|ARs|ZA|R|B|K|C|S|StE|BGs|AR|AnwZ)(?: \((?:[A-Za-z]{1,5})\))? \d{1,5}\/\d{2}(?: (?:R|B|KR|U|AS|KA|SB|AL))?(?![\p{L}\p{N}/])/gu,
    weight: 8,
  },
  {
    kind: 'case-number',
    pattern: /(?<![\p{L}\p{N}])S \d{1,3} [A-Z]{1,3} \d{1,5}\/\d{2}(?: [A-Z]{2})?(?![\p{L}\p{N}/])/gu,
    weight: 8,
  },
  // French ones.
  {
    kind: 'case-number',
    pattern:
      /(?<![\p{L}\p{N}])(?:N° ?RG|RG ?N°|RG ?n°|n° ?RG|N° de RG|R\.G\. ?N?n?°?|Répertoire général(?: n°)?|N° répertoire général)[ \u00a0]{0,2}:?[ \u00a0]{0,2}(?<value>(?:[A-Z] )?\d{2}\/\d{4,6})(?![\p{L}\p{N}/])/dgu,
    weight: 9,
  },
  {
    kind: 'case-number',
    pattern: /(?<![\p{L}\p{N}-])[A-Z0-9]{4}-[A-Z]-[A-Z]-[A-Z]-?[A-Z0-9]{3}-?[A-Z0-9]{2,5}(?![\p{L}\p{N}-])/gu,
    weight: 6,
  },
  {
    kind: 'case-number',
    pattern:
      /(?<![\p{L}\p{N}])(?:pourvoi|pourvois?)[ \u00a0](?:n°|no)[ \u00a0]?(?<value>[A-Z]? ?\d{2}-\d{2}\.\d{3})(?![\p{L}\p{N}])/dgiu,
    weight: 9,
  },
  // Spanish ones: the general number of nineteen digits, and numbers with a year behind a word of the courts.
  {
    kind: 'case-number',
    pattern: /(?<![\p{L}\p{N}])\d{5}[ .-]?\d{2}[ .-]?\d[ .-]?(?:19|20)\d{2}[ .-]?\d{7}(?![\p{L}\p{N}])/gu,
    weight: 9,
  },
  {
    kind: 'case-number',
    pattern:
      /(?<![\p{L}\p{N}])(?:autos|procedimiento|procedimientos|ordinario|verbal|abreviado|previas|urgentes|sumario|rollo|recurso|ejecución|judiciales|juicio|apelación|casación|amparo|despido|monitorio|concurso|atestado|asunto)[ \u00a0](?:(?:n\.?[ºo°]|núm\.?|número)[ \u00a0]?)?(?<value>\d{1,6}\/(?:19|20)\d{2}(?:-[A-Z]\d?)?)(?![\p{L}\p{N}/])/dgiu,
    weight: 8,
  },
  // The Court of Human Rights, and the courts of the Union.
  {
    kind: 'case-number',
    pattern: /(?<![\p{L}\p{N}])[CTF]-\d{1,4}\/\d{2}(?: P(?:PU)?)?(?![\p{L}\p{N}])/gu,
    weight: 6,
  },
];
