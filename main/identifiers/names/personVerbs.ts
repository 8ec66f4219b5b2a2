import type { Language } from './vocabulary.ts';

/** What only people do, right behind their name. */
export const verbBehind: Readonly<Record<Language, RegExp>> = {
  english:
    /^[ \u00a0\n](?:(?:also|has|had|have|then|later|still|never|now|already|will|would|could|can|is|was) )?(?:said|says|told|tells|asked|asks|phoned|rang|called|calls|wrote|writes|stated|states|explained|reports|reported|replied|came|comes|went|goes|lives|lived|works|worked|wants|wanted|wishes|knows|knew|thinks|thought|believes|felt|feels|agreed|agrees|refused|refuses|denies|denied|insists|insisted|admitted|promised|mentioned|confirmed|suggested|complained|drove|walked|stood|sat|saw|heard|shouted|pushed|attended|arrived|left|slept|ate|cried|married|divorced|died|retired|signed|spoke|speaks|met|helped|cares|joined|apologised|thanked|reviewed|discussed|visited|consented|testified|alleges|alleged|deposes|aware|unwell|keen|happy|anxious|worried|aged|born)(?![\p{L}])/u,
  german:
    /^[ \u00a0\n](?:sagte?|erklärte?|berichtete?n?|gibt an|gab an|teilte?|schrieb|schreibt|fragte?|bat|bittet|rief|ruft|kam|kommt|ging|geht|wohnt|wohnte|arbeitet|möchte|wollte|will|meinte?|meint|bestätigte?|bestätigt|bestreitet|bestritt|widerspricht|widersprach|verweigert|lehnt|lebt|lebte|starb|verstarb|unterschrieb|weist|verlangt|klagt|klagte|besuchte|besucht|nimmt|übernimmt|hält|führt|führte|weiß|wusste|kennt|sah|hörte|fuhr|stand|saß|lief|trägt|stellte sich|stellt sich|wurde (?:\p{L}+ ){0,4}(?:aufgenommen|entlassen|operiert|vernommen|geboren)|hat (?:\p{L}+ ){0,4}(?:gesagt|erklärt|berichtet|mitgeteilt|angerufen|unterschrieben|erzählt|zugestimmt))(?![\p{L}])/u,
  french:
    /^[ \u00a0\n](?:(?:n[’']|ne |l[’']|s[’']|se |me |m[’']|nous |vous |lui |leur |y |en )?(?:a|ait|avait|aurait|est|était) )?(?:n[’']|ne |l[’']|s[’']|se |me |m[’']|nous |vous |lui |leur )?(?:dit|déclare|déclaré|affirme|affirmé|précise|précisé|explique|expliqué|indique|indiqué|demande|demandé|appelle|appelé|téléphone|téléphoné|rappelle|rappellera|écrit|soutient|soutenu|refuse|refusé|accepte|accepté|confirme|confirmé|habite|vit|travaille|pense|croit|souhaite|veut|vient|venue?|passée?|passera|sortie?|arrivée?|partie?|allée?|rentrée?|tombée?|mariée?|décédée?|née?|signe|signé|prépare|préparé|reçoit|reçu|connaît|raconte|raconté|conteste|contesté|sollicite|vue?|fait|prise?|bu|mangé|dormi|rempla\p{L}+|rencontr\p{L}+)(?![\p{L}])/u,
  spanish:
    /^[ \u00a0\n](?:(?:no|se|le|les|lo|la|me|nos|ya|también) ){0,2}(?:(?:ha|había|está|estaba) )?(?:dice|dijo|dicho|declara|declaró|manifiesta|manifestó|afirma|afirmó|explica|explicó|refiere|pide|pidió|llama|llamó|llamado|escribe|escribió|escrito|solicita|solicitó|confirma|confirmó|niega|negó|vive|vivía|trabaja|trabajaba|quiere|quería|sabe|cree|viene|vino|venido|fue|va|llegó|entró|salió|sale|cayó|murió|falleció|nació|firma|firmó|toma|tomó|lleva|llevó|acude|acudió|vio|oyó|contesta|contestó|conoce|casad[oa]|atendió|avisó|rechaza|acepta|aceptó|reconoce|reconoció)(?![\p{L}])/u,
};

/** Whom someone does these to is a person. */
export const verbBefore: Readonly<Record<Language, RegExp>> = {
  english:
    /(?:^|[^\p{L}])(?:asked|told|phoned|rang|called|saw|met|met with|spoke (?:to|with)|speaking to|spoken to|talked to|know|knew|known|recognised|recognized|contact|email|emailed|informed|advised|thank|thanked|invited|married|seen by|reviewed by|written by|signed by|prepared by|according to|discussed with|liaised with|lives with|visited by|accompanied by|named|called|surname|remind|let|cc|says|said)[ \u00a0\n]$/iu,
  german:
    /(?:^|[^\p{L}])(?:fragte|bat|rief|traf|kenne|kennt|kannte|sprach mit|gesprochen mit|namens|laut|nannte|heißt|hieß|überwiesen von|durch|seitens|Rücksprache mit|Telefonat mit|dass|ob|weil|auch|bitte|danke an|zugunsten von|anstelle von)[ \u00a0\n]$/iu,
  french:
    /(?:^|[^\p{L}])(?:connais|connaît|appelle|appelé|appeler|vu|rencontré|selon|d[’']après|nommée?|dénommée?|certaine?|avec|chez|prévenu|informé|consulté|adressée? par|établie? par|rédigée? par|réalisées? par|confiée? à|présence de|assistée? de|demande à|demandé à|dit à|feue?|prévenir|contacter|par|que)[ \u00a0\n]$/iu,
  spanish:
    /(?:^|[^\p{L}])(?:llamado|llamada|llamarse|llama|tal|conoce a|vio a|avisó a|según|con|junto a|acompañad[oa] de|asistid[oa] (?:de|por)|nombre de|presencia de|remitid[oa] por|firmad[oa] por|realizad[oa] por|favor de|gracias a|hablar con|hablado con|viudo de|viuda de|casad[oa] con|ante|que)[ \u00a0\n]$/iu,
};

/** What nothing but a person does: saying, asking, wanting. */
export const speechBehind: Readonly<Record<Language, RegExp>> = {
  english:
    /^[ \u00a0\n](?:said|says|told|asked|phoned|rang|stated|explained|replied|wants|wanted|wishes|thinks|believes|insists|insisted|promised|complained|testified|wrote)(?![\p{L}])/u,
  german:
    /^[ \u00a0\n](?:sagte?|erklärte?|berichtete?|berichtet|gibt an|gab an|fragte?|bat|bittet|möchte|wollte|meinte?|erzählte|behauptete?|antwortete?|nannte|weigert sich)(?![\p{L}])/u,
  french:
    /^[ \u00a0\n](?:(?:m[’']a|nous a|lui a|a|l[’']a) )?(?:dit|déclare|déclaré|affirme|affirmé|explique|expliqué|raconte|raconté|demande|demandé|souhaite|veut|soutient|téléphone|téléphoné)(?![\p{L}])/u,
  spanish:
    /^[ \u00a0\n](?:(?:me|nos|le) )?(?:ha )?(?:dice|dijo|dicho|declaró|manifiesta|manifestó|afirma|afirmó|explica|explicó|refiere|pide|pidió|quiere|quería|cuenta que|contó)(?![\p{L}])/u,
};

/** Right before the name of someone not mentioned before; and before whoever did something, "signed by". */
export const namingBefore =
  /(?:[^\p{L}])(?:named|called|un certain|une certaine|dénommée?|nommée?|s[’']appelle|prénommée?|un tal|una tal|se llama|llamad[oa]|de nombre|namens|heißt|hieß|nennt sich)[ \u00a0\n]$/u;
export const agentBefore =
  /(?:[a-z]{3}(?:ed|en|wn) by|(?:é|ée|és|ées|ie?s?|ue?s?|ite?s?) par|(?:[ai]d[oa]s?|escrit[oa]s?|puest[oa]s?|hech[oa]s?) por)[ \u00a0\n]$/u;
