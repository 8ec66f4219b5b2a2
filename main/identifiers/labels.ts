import type { IdentifierKind } from '../contract/review.ts';

/** "No.", "Nr.", "n°", "number" … between a label and its number; a label may also stand right before it. */
export const NUMBER_WORD =
  '(?:no\\.?(?:\\(s\\))?|nos\\.?|nr\\.?|nro\\.?|n\\.? ?[°ºo]\\.?|n\\.[°º]|#|num(?:ber|éro|ero|mer)?\\.?|núm(?:ero)?\\.?|id(?:entification|entifikation)?\\.?|code|ref(?:erence)?\\.?)';

/**
 * The words that stand before numbers of each kind, in four languages; case is ignored. `bare`: a number may follow without a
 * "No." between.
 */
export const numberLabels: readonly {
  readonly kind: IdentifierKind;
  readonly bare: string;
  /** These are ordinary words too: only with a "No." behind them. */
  readonly numbered: string;
}[] = [
  {
    kind: 'medical-record',
    bare: 'n° de dossier|numéro de dossier|mrn|hospital number|chart number|medical record(?: number)?|patient(?: |-)?id|patient number|unit number|fallnummer|fall-nr\\.?|fallnr\\.?|aufnahmenummer|aufnahme-nr\\.?|patienten-?nummer|patienten-?id|patienten-?nr\\.?|pat\\.?-?(?:nr|id)\\.?|krankenaktennummer|ipp|iep|nip|n\\.?h\\.?c\\.?|historia clínica|nº ?historia|núm(?:ero)? de historia|id paciente|accession(?: number)?|specimen(?: number)?|auftragsnummer|befundnummer|laborauftrag',
    numbered:
      'chart|hospital|medical record|patient|record|encounter|fall|dossier(?: médical| patient)?|historia(?: clínica)?|episodio|séjour|aufnahme|lab(?:or)?|probe',
  },
  {
    kind: 'health-plan',
    bare: "member id|subscriber id|member number|subscriber number|group number|health plan id|medicare number|medicaid number|medicare id|medicaid id|beneficiary id|versichertennummer|versicherten-?nr\\.?|vers\\.?-?nr\\.?|kv-?nr\\.?|kvnr\\.?|krankenversicherungsnummer|krankenversichertennummer|egk-?nr\\.?|cip(?:/tsi|/sns)?|cip-sns|tsi|tarjeta sanitaria|numéro d[’']adhérent|n° d?[’']?adhérent|carte vitale",
    numbered:
      'member|subscriber|group|health plan|insurance|medicare|medicaid|beneficiary|plan|adhérent|mutuelle|afiliado|asegurado|tarjeta sanitaria|krankenkasse|versicherten',
  },
  {
    kind: 'account',
    bare: 'account number|konto-?nummer|konto-?nr\\.?|kto\\.?-?nr\\.?|blz|bankleitzahl|numéro de compte|número de cuenta|c\\.?c\\.?c\\.?|routing number|aba number|depotnummer',
    numbered: 'account|acct\\.?|acc\\.?|a/c|konto|kto\\.?|compte(?: bancaire)?|cuenta(?: corriente)?|routing|depot',
  },
  {
    kind: 'licence',
    bare: "passport number|driving licen[cs]e number|driver['’]?s licen[cs]e number|license number|licence number|certificate number|registration number|bar number|gmc(?: number)?|npi|dea|nmc pin|hcpc(?: number)?|nino|f(?:ü|ue)hrerscheinnummer|f(?:ü|ue)hrerschein-?nr\\.?|reisepassnummer|reisepass-?nr\\.?|passnummer|pass-?nr\\.?|(?:personal)?ausweis-?nummer|(?:personal)?ausweis-?nr\\.?|lanr|bsnr|approbationsnummer|efn|rpps|adeli|finess|toque|cni|passeport|pasaporte|núm(?:ero)? de colegiad[oa]|colegiad[oa]|tip|num\\.? col\\.?|col\\. ?n[ºo°]",
    numbered:
      "passport|driving licen[cs]e|driver['’]?s licen[cs]e|licen[cs]e|certificate|registration|bar|commission|gmc|nmc|hcpc|solicitor|sra|permit|visa|badge|shield|f(?:ü|ue)hrerschein|reisepass|pass|(?:personal)?ausweis|aufenthaltstitel|approbation|passeport|permis(?: de conduire)?|carte (?:nationale )?d[’']identité|carte de séjour|titre de séjour|pasaporte|permiso(?: de conducir| de residencia)?|carn[eé](?:t)?(?: de conducir| de identidad)?|colegiad[oa]|de colegiad[oa]|licencia|cédula|placa",
  },
  {
    kind: 'device',
    bare: 'serial number|serial|s/n|sn|seriennummer|serien-?nr\\.?|ger(?:ä|ae)te-?nummer|ger(?:ä|ae)te-?nr\\.?|numéro de série|n° de série|n° série|número de serie|nº de serie|n\\.º de serie|n\\.? ?serie|imei|udi|device id|device identifier|lot number|inventarnummer|mac(?:-| )?adresse?|mac address',
    numbered:
      'serial|device|serien|ger(?:ä|ae)te?|implant|modell|série|de série|serie|de serie|appareil|dispositivo|implante|lot|charge|lote|chargen',
  },
  {
    kind: 'biometric',
    bare: 'fingerprint id|fingerprint record|retinal scan id|iris scan id|voice ?print id|face ?print id|biometric id|fingerabdruck-?id|fingerabdruck-?nr\\.?|irisscan-?id|biometrie-?id|empreintes? digitales?|huellas? dactilar(?:es)?|reconocimiento facial|id biométrico',
    numbered:
      'fingerprint|retinal scan|iris scan|voice ?print|face ?print|biometric|fingerabdruck|irisscan|stimmprofil|gesichtsscan|empreintes? digitales?|empreinte vocale|scan rétinien|reconnaissance faciale|huellas? dactilar(?:es)?|escáner de retina|escáner de iris',
  },
  {
    kind: 'national-id',
    bare: 'ssn|social security number|social security|nhs number|nhs no\\.?|nhs|national insurance number|ni number|ni no\\.?|tax id|itin|steuer-?id(?:-?nr\\.?|nr\\.?)?|idnr\\.?|steueridentifikationsnummer|steuerliche identifikationsnummer|identifikationsnummer|sozialversicherungsnummer|rentenversicherungsnummer|rv-?nummer|rvnr\\.?|sv-?nummer|svnr\\.?|sv-?nr\\.?|ahv(?:-?nr\\.?|-?nummer)?|navs13|nir|numéro de sécurité sociale|sécurité sociale|numéro insee|niss|numéro fiscal|dni(?:/nif|/nie)?|nif(?:/dni)?|d\\.n\\.i\\.|n\\.i\\.f\\.|nie|n\\.i\\.e\\.|documento nacional de identidad|seguridad social|nuss|naf|codice fiscale|bsn|pesel|personnummer|cpr(?:-nummer)?|rijksregisternummer',
    numbered:
      'social security|nhs|national insurance|ni|ss|tax|sozialversicherungs|sv|ahv|avs|sécurité sociale|de sécurité sociale|s\\.?s\\.?|fiscal|seguridad social|afiliación|de afiliación|identidad',
  },
  {
    kind: 'case-number',
    bare: 'case number|docket number|claim number|aktenzeichen|gesch(?:ä|ae)ftszeichen|gesch\\.?-?z\\.?|az\\.?|n° rg|rg n°|r\\.g\\. n°|numéro rg|rg|répertoire général|n° portalis|portalis|nig|n\\.i\\.g\\.|procedimiento ordinario|procedimiento abreviado|juicio ordinario|juicio verbal|juicio oral|diligencias previas|diligencias urgentes|ejecución de títulos judiciales|rollo de apelación|recurso de casación|autos|n° parquet|numéro de parquet|minute|neutral citation|adversary proceeding|civil action',
    numbered:
      'case|docket|claim|cause|civil action|index|petition|appeal|appeal ref|verfahren|affaire|dossier|rg|rôle|parquet|procedure|procédure|procedimiento|autos|asunto|recurso|sentencia|rollo|juicio|atestado|diligencias(?: previas)?|sumario|instrucción',
  },
  {
    kind: 'other-number',
    bare: 'policy number|our ref(?:erence)?\\.?|your ref(?:erence)?\\.?|claim ref(?:erence)?\\.?|ref(?:erence)?\\.?|file number|invoice number|customer number|employee number|order number|booking reference|case ref(?:erence)?\\.?|unser zeichen|ihr zeichen|kunden-?nummer|kunden-?nr\\.?|rechnungs-?nummer|rechnungs-?nr\\.?|vertrags-?nummer|vertrags-?nr\\.?|versicherungsschein-?nummer|versicherungsschein-?nr\\.?|policen-?nr\\.?|police|policennummer|schaden-?nummer|schaden-?nr\\.?|vorgangs-?nummer|vorgangs-?nr\\.?|mitglieds-?nummer|mitglieds-?nr\\.?|personal-?nummer|personal-?nr\\.?|matrikel-?nummer|matrikel-?nr\\.?|steuer-?nummer|steuer-?nr\\.?|auftrags-?nr\\.?|bestell-?nummer|referenz-?nummer|hrb|hra|gläubiger-id(?:entifikationsnummer)?|mandatsreferenz|tagebuchnummer|urkundenrolle|urnr\\.?|ur-?nr\\.?|nos réf(?:érences)?\\.?|vos réf(?:érences)?\\.?|nos ref\\.?|vos ref\\.?|réf(?:érence)?(?: client| dossier)?\\.?|référence client|matricule|siret|siren|numéro de client|numéro de contrat|numéro de police|numéro de facture|póliza|n/ref\\.?|s/ref\\.?|nuestra ref(?:erencia)?\\.?|su ref(?:erencia)?\\.?|referencia|número de cliente|número de póliza|número de expediente|número de factura|expediente|ean',
    numbered:
      'policy|invoice|customer|client|file|order|employee|payroll(?: ?/ ?employee)?|personnel|staff|booking|membership|contract|certificate|ticket|citation|incident|report|tracking|parcel|meter|company|reference|ref\\.?|title|vorgang|rechnung|vertrag|kunden?|versicherungsschein|schaden|personal|mitglied|bestellung|zähler|auftrag|urkunde|contrat|facture|sinistre|police|client|commande|référence|matricule|compteur|pli|póliza|factura|expediente|cliente|siniestro|contrato|pedido|referencia|protocolo|contador|empleado|socio',
  },
];

const VALUE = '[A-Z\\d]{1,24}(?:(?:[-./_]|(?: | ?[-/] ?)(?=[A-Z]{0,4}\\d))[A-Z\\d]{1,20}){0,6}';
const GAP = '[ \\t\\u00a0]{0,6}';
const MARK = `${GAP}[:=]?${GAP}`;
const BREAK = '(?:\\n[ \\t]{0,4})?';

/** A label, its "No.", and the number as the group `value`. */
export function labelledPattern({ bare, numbered }: { readonly bare: string; readonly numbered: string }): RegExp {
  const number = `(?:${GAP}[-–/]?${GAP}\\(?(?i:${NUMBER_WORD})(?![\\p{L}]))`;
  const labelled = `(?:(?i:${bare})(?![\\p{L}])${number}?\\)?${MARK}${BREAK}|(?i:${numbered})${number}{1,2}${MARK}${BREAK})`;
  return new RegExp(
    `(?<![\\p{L}\\p{N}])${labelled}(?:(?i:is|ist|lautet|est|es|was|war)(?: |\\n)${BREAK})?(?<value>${VALUE})(?![\\p{L}\\p{N}])`,
    'dgu',
  );
}

/** A "number" of anything, when nothing is said of what. */
export const anyNumberPattern = new RegExp(
  `(?<![\\p{L}\\p{N}/])(?i:${'no\\.|nr\\.|n\\.? ?[°º]|n\\.[°º]|number|numéro|número|nummer|núm\\.'})[ \\t\\u00a0]{0,2}:?[ \\t\\u00a0]{0,2}(?<value>${VALUE})(?![\\p{L}\\p{N}])`,
  'dgu',
);
