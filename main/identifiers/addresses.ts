import type { Form } from './candidate.ts';

const CAP = "\\p{Lu}[\\p{L}’'.-]{0,30}";
const BREAK = '(?:,? {1,2}|,? ?\\n[ \\t]{0,20})';
const COMMA = '(?:, ?|,? ?\\n[ \\t]{0,20})';
/** Words that may stand inside the name of a town. */
const LINK =
  '(?:am|an|der|den|dem|im|in|bei|ob|vor|auf|de|del|la|las|el|los|le|les|du|des|sur|sous|en|lès|upon|on|the|of|under|by)';
const TOWN = `(?:(?:A|O|L|La|El|Los|Las|Le|Les|Bad|St\\.) )?\\p{Lu}[\\p{L}’'-]{1,30}(?:[ -](?:${LINK} ){0,2}\\p{Lu}[\\p{L}’'.-]{1,30}){0,3}`;
const PLAIN_TOWN = `\\p{Lu}[\\p{L}’'.-]{1,30}(?: (?:${LINK} ){1,2}\\p{Lu}[\\p{L}’'-]{1,30})?`;

const BRITISH_CODE = '(?:GIR 0AA|[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2})';
const BRITISH_HEAD = `(?:(?:Flat|Apartment|Apt\\.?|Unit|Suite|Room|Ward) [\\p{L}\\d]{1,5},? )?(?:(?:The |Old |New ){0,2}(?:${CAP} ){0,3}(?:Cottage|House|Lodge|Court|Farm|Hall|Barn|Villa|Mill|Chambers|Building|Rectory|Vicarage|Manor|Surgery), )?`;
const BRITISH_STREET =
  'Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Close|Crescent|Court|Ct|Place|Pl|Square|Sq|Terrace|Way|Walk|Hill|Gardens|Grove|Mews|Row|Rise|Yard|Park|Paddocks?|View|Parade|Boulevard|Blvd|Highway|Hwy|Parkway|Pkwy|Circle|Cir|Trail|Broadway|Green|Common|Wharf|Quay|Gate|Fields?|Meadows?|Path|Pike|Turnpike|Loop|Plaza|Alley';

const STATES =
  'A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|PR|RI|S[CD]|T[NX]|UT|V[AIT]|W[AIVY]|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming';

const GERMAN_SUFFIX =
  'stra(?:ß|ss)e|str\\.|gasse|weg|platz|allee|ring|damm|ufer|chaussee|steig|stieg|pfad|kamp|markt|graben|wall|twiete|promenade|brücke|zeile|winkel|hof|berg|park|anger|bogen|stiege|kai|rain|acker|feld|garten|tor';
const GERMAN_NAME = `(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember|Wohnsitz|Wohnung|Adresse|Anschrift|Wohnort|Sitz|Straße|Herrn?|Frau|Firma|Praxis|Kanzlei|Tel)(?![\\p{L}]))(?:(?:(?:Am|An|Auf|Im|In|Unter|Zur|Zum|Hinter|Vor|Bei|Beim|Ober|Alte[rs]?|Neue[rs]?|Große[rs]?|Kleine[rs]?)(?: (?:der|den|dem|die|das|des))? |${CAP} ){0,3}${CAP})`;
const GERMAN_STREET = `(?:(?:\\p{Lu}[\\p{L}.-]{1,30}[ -]){0,2}(?:\\p{Lu}[\\p{L}.-]{0,30}(?:${GERMAN_SUFFIX})|(?:Straße|Str\\.|Weg|Platz|Allee|Ring|Damm|Markt|Gasse|Ufer|Chaussee)))`;
const GERMAN_NUMBER = '\\d{1,4}(?: ?[a-zA-Z](?![\\p{L}]))?(?: ?[-–/+] ?\\d{1,4}[a-z]?)?';
const GERMAN_TOWN = `(?:(?:D|A|CH|DE|AT|L|FL)[- ])?\\d{4,5} ${PLAIN_TOWN}(?: (?:\\(${CAP}\\)|${CAP}(?=[,\\n)]|$)))?`;

const FRENCH_STREET =
  "rue|avenue|av\\.?|boulevard|bd\\.?|bld|impasse|allées?|place|pl\\.|chemin|quai|route|cours|square|passage|villa|faubourg|ruelle|sente|sentier|résidence|hameau|lotissement|esplanade|promenade|rond-point|voie|montée|côte|cité|clos|parc|mail|traverse|venelle|lieu-dit|lieudit|domaine|zone|ZA|ZI|Grand[’']Rue|Grande Rue";
const SPANISH_STREET =
  'C/|c/|Calle|calle|C\\.|Cl\\.|Avda\\.?|Av\\.|Avenida|avenida|Plaza|plaza|Pza\\.?|Pl\\.|Paseo|paseo|P\\.?º|Pº|Ronda|ronda|Travesía|travesía|Camino|camino|Carretera|carretera|Ctra\\.?|Urbanización|urbanización|Urb\\.|Glorieta|Rambla|Callejón|Cuesta|Vía|Gran Vía|Carrer|Rúa|Pasaje|Polígono|Barrio|Bulevar|Alameda|Costanilla|Plazuela|Praza';

const form = (source: string, weight: number, accept?: Form['accept']): Form => ({
  kind: 'address',
  pattern: new RegExp(`(?<![\\p{L}\\p{N}/.-])${source}(?![\\p{L}\\p{N}])`, 'gu'),
  weight,
  ...(accept && { accept }),
});

/** "Nov 22, 2014 Jane" */
const DATED = /(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Okt|Dez|Mrz)\.? \d/;

/** What is counted in thousands stands behind a number as a town does. */
const COUNTED =
  /^\S+ (?:Euro|EUR|Stück|Einheiten|Patient|Personen|Einwohner|Mitarbeiter|Franken|Mark|Exemplare|Teilnehmer|Fälle|Kilometer|Meter|Stunden|Liter|Tonnen|US|USD|IE|I\.E|Uhr|Watt|Volt|Jahre|Mal|Prozent|Francs|January|February|March|April|May|June|July|August|September|October|November|December|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember)/u;

export const addressForms: readonly Form[] = [
  // Number and street, then town and postcode.
  form(
    `${BRITISH_HEAD}\\d{1,5}[a-zA-Z]?(?:[-–]\\d{1,5})?,? (?:the |${CAP} ){1,5}?${CAP}${BREAK}(?:${TOWN}${BREAK}){0,2}${TOWN}${BREAK}${BRITISH_CODE}`,
    9,
  ),
  form(
    `${BRITISH_HEAD}(?:${CAP} ){1,4}${CAP}${COMMA}(?:${PLAIN_TOWN}${COMMA}){0,2}${PLAIN_TOWN}${BREAK}${BRITISH_CODE}`,
    6,
  ),
  form(
    `\\d{1,6}[A-Za-z]? (?:(?:${CAP}|\\d{1,3}(?:st|nd|rd|th)|of|the|de|\\d{1,4}) ){0,5}(?:${CAP}|\\d{1,4})${BREAK}(?:(?:Apt|Apartment|Suite|Ste|Unit|Floor|Room|Rm|Bldg|P\\.?O\\.? Box)\\.? ?#?[\\p{L}\\d-]{1,6}${BREAK}|#\\d{1,5}${BREAK})?(?:${CAP} ){0,3}${CAP}, (?:${STATES})\\.? {1,2}\\d{5}(?:-\\d{4})?`,
    9,
  ),
  form(`P\\.?O\\.? Box \\d{1,7}(?:, (?:${CAP} ){0,3}${CAP}, (?:${STATES})\\.? {1,2}\\d{5}(?:-\\d{4})?)?`, 7),
  form(`(?:${CAP} ){0,2}${CAP}, (?:${STATES})\\.? {1,2}\\d{5}(?:-\\d{4})?`, 5),
  form(
    `${BRITISH_HEAD}\\d{1,5}[a-zA-Z]? (?:(?:the|${CAP}) ){1,4}(?:${BRITISH_STREET})\\.?(?:,? (?:N|S|E|W|NW|NE|SW|SE)\\.?(?![\\p{L}]))?(?:, (?:Apt|Apartment|Suite|Ste|Unit)\\.? ?#?[\\p{L}\\d-]{1,6})?`,
    5,
  ),
  form(BRITISH_CODE, 3, (value) => / /.test(value) && !/^[A-Z]\d \d/.test(value)),
  // Street and number, postcode and town.
  form(`${GERMAN_NAME} ${GERMAN_NUMBER}${BREAK}${GERMAN_TOWN}`, 9, (value) => !DATED.test(value)),
  form(`${GERMAN_STREET} ${GERMAN_NUMBER}`, 5, (value) => !/^(?:Vertrag|Beitrag|Antrag|Auftrag|Betrag)/u.test(value)),
  form(`(?:(?:D|A|CH)-\\d{4,5}|\\d{5}) ${PLAIN_TOWN}`, 2, (value) => !COUNTED.test(value)),
  form(
    `(?:(?:Appt|Appartement|Apt|Bât|Bâtiment|Résidence)\\.? [^\\n,;:]{1,30}, )?(?:\\d{1,4}(?: ?(?:bis|ter|quater|[A-D]))?(?:[-/]\\d{1,4})?,? )?(?:(?i:${FRENCH_STREET})) [^\\n,;:()]{2,50}?(?:, [^\\n,;:()]{2,30})?${BREAK}(?:F-)?\\d{5} ${TOWN}(?: (?:CEDEX|Cedex)(?: \\d{1,2})?)?`,
    9,
  ),
  form(
    `\\d{1,4}(?: ?(?:bis|ter|quater))?,? (?:(?:rue|avenue|boulevard|impasse|allée|place|chemin|quai|route|cours|square|passage|faubourg|résidence)) (?:(?:de|du|des|la|le|les|l[’']|d[’'])[ ]?){0,3}${CAP}(?:[ -](?:(?:de|du|des|la|le|les) ){0,2}${CAP}){0,3}`,
    5,
  ),
  form(
    `(?:${SPANISH_STREET}) ?[^\\n;:()]{2,60}?,? ?(?:n\\.?[ºo°] ?|núm\\.? ?|s/n|)\\d{0,4}[^\\n;:()]{0,40}?${BREAK}(?:(?:CP|C\\.P\\.) ?)?\\d{5},? ${TOWN}(?: \\(${CAP}(?: ${CAP}){0,2}\\)|, (?:Málaga|Asturias|Madrid|Barcelona|Sevilla|Valencia|España|${CAP})(?=[,.;)\\n]|$))?`,
    9,
  ),
  form(
    `(?:${SPANISH_STREET}) ?(?:(?:de|del|la|las|los|el) ){0,3}${CAP}(?: (?:(?:de|del|la|las|los|el|y) ){0,3}${CAP}){0,3}(?:, | | n\\.?[ºo°] ?|, n\\.?[ºo°] ?)\\d{1,4}(?:, ?\\d{1,2}\\.?[ºª]? ?(?:izda|dcha|izq|der|[A-H])\\.?)?`,
    5,
  ),
  // A town alone, where the words before it say that someone lives there.
  {
    kind: 'address',
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:wohnhaft(?: in)?:?|residing (?:at|in)|resident (?:of|in)|domicili(?:é|ée|ado|ada) (?:à|en)|demeurant (?:à|au)|vecin[oa] de|lives in|living in|wohnt in|habite(?: à)?|reside en|vive en) (?<value>${PLAIN_TOWN}(?:, (?:${STATES}))?)`,
      'dgu',
    ),
    weight: 3,
  },
];
