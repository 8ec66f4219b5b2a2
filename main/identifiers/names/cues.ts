/** Words before a name: "Mrs", "Herr Dr. med.", "Maître", "doña". */
export const titles = new Set(
  `mr mrs ms miss mx dr prof professor sir dame lady lord rev reverend father judge justice sgt sergeant pc dc officer trooper captain lieutenant detective constable inspector sister nurse hon honourable honorable
  herr herrn frau fräulein frl pd priv-doz univ-prof dipl-ing ing mag lic ra rain rae oa oä sr schwester pfleger pater pfarrer polizeihauptmeister polizeioberkommissar kommissar hauptkommissar polizeimeister hofrat
  m mm mme mmes mlle mlles monsieur madame mademoiselle me mes maître docteur pr professeur juge brigadier adjudant gendarme capitaine lieutenant gardien veuve
  d dn dña don doña sra srta señor señora señorita dra letrado letrada procurador procuradora magistrado magistrada perito fray sor cabo agente inspector sargento doctor doctora lcdo lcda excmo excma ilmo ilma`.split(
    /\s+/,
  ),
);

/** These are written small where they are titles, and are other words too: only with their own form. */
export const shortTitles = new Set(['m', 'd', 'pr', 'me', 'sr', 'ra', 'oa', 'ing', 'mag', 'pc', 'dc', 'mes', 'mm']);

/** May follow a title: "Prof. Dr. med.", "Sra. Dña.". */
export const moreTitles = new Set(
  'dr prof med dent habil rer nat phil jur h c dipl ing mba msc univ univ-prof dipl-ing dña dn don doña dra sra sr d me maître kollege kollegin kollegen kollegin doktor professor professeur docteur juge judge justice direktor'.split(
    ' ',
  ),
);

/** People stand in these relations to others; a name follows, perhaps behind a comma. */
export const relations = new Set(
  `adviser advisor teacher lawyer barrister trooper carer nurse therapist psychologist plumber builder tenant landlord buyer seller wife husband partner son sons daughter mother father brother sister uncle aunt nephew niece cousin friend neighbour neighbor colleague witness adjuster expert driver physiotherapist physician optometrist operator
  grandson granddaughter grandmother grandfather carer guardian manager supervisor consultant specialist boyfriend girlfriend fiancé fiancée counsel appoint call telephone ring contact patient resident named called widow executor
  ehefrau ehemann frau mann tochter sohn bruder schwester mutter vater onkel tante nichte neffe lebensgefährte lebensgefährtin freund freundin nachbar nachbarin zeuge zeugin kollege kollegin geschäftsführer geschäftsführerin
  rechtsanwalt rechtsanwältin steuerberater steuerberaterin sachverständige sachverständiger sachverständigen schreiner bürge bürgin oberarzt oberärztin betreuer betreuerin hausarzt hausärztin enkel enkelin großmutter oma opa großvater patient patientin geschädigte schwager schwägerin partnerin vertrauensperson betriebsrats notar notarin
  épouse époux mari femme fils fille mère père frère sœur oncle tante neveu nièce voisin voisine témoin compagnon compagne conjoint conjointe notaire psychologue kinésithérapeute infirmier infirmière ami amie gardienne tuteur tutrice caution solidaire défunt défunte greffière greffier avocat avocate expert solicitor trésorier cliente client patiente président conseiller
  hija hijo esposa esposo marido mujer hermano hermana madre padre nieta nieto sobrina sobrino tío tía testigo perito letrada letrado procuradora procurador notario notaria abogado abogada enfermera enfermero avalista cuñada cuñado amigo amiga vecino vecina residente fisioterapeuta social secretario secretaria viuda viudo denunciante detenido magistrada magistrado médico médica suegra suegro nuera yerno paciente procuradores identifican`.split(
    /\s+/,
  ),
);

/** A relation ends a phrase; the words between it and the name are few. */
export const afterRelation = /^[ \u00a0]?(?:,|:|\(|is|ist|est|es)?[ \u00a0]?$/;

/** Before a colon, or at the head of a line, a name follows. */
export const labelBefore =
  /(?:^|[\n(;,.]|[ \t]{2,})[ \t]*(?:(?:\p{L}+ ){0,1}(?:patient(?: ?name)?|present|apologies|in attendance|attendees|distribution|présents?|présentes?|excusée?s?|absente?s?|asisten(?:tes)?|presentes|teilnehmer|teilnehmende|entschuldigt|es fehl(?:t|en)|sekretariat|secretariat|secrétariat|secretaría|pt|patientin|name|employee|resident|client|claimant|plaintiff|defendant|appellant|respondent|petitioner|debtor|witness|from|to|cc|bcc|attending|pcp|gp|consultant|secretary|re|emergency contact|next of kin|nok|referring manager|notary public|attn|signed|signed by|dictated by|reviewed by|author|physician|surgeon|provider|examiner|beneficiary|insured|tenant|landlord|contact|kläger(?:in)?|beklagter?|antragsteller(?:in)?|zeug(?:e|in|en)|von|an|kontakt|ansprechpartner(?:in)?|versicherter?|mandant(?:in)?|betreuer(?:in)?|arzt|ärztin|chefarzt|direktor|protokollführer(?:in)?|anwesend|betreff|gezeichnet|unterzeichner|unterschriften|gegner(?:in)?|patiente|nom|prénom|nom et prénom|de|à|expéditeur|destinataire|résidente?|interne|médecin traitant|personne de confiance|tuteur|affaire|assuré|composition|témoin|salarié|bailleur|locataire|nombre|nombre y apellidos|apellidos y nombre|paciente|para|demandante|demandado|demandada|procuradora?|letrad[oa]|abogad[oa]|residente|familiar de referencia|médico|médico responsable|médica|enfermer[oa]|remitido por|testigo|fdo\.?|instruye|titular|asegurado|firmado|prévenu|cahier signé|signataire|dossier de m(?:\.|me)|vendeur|acquéreur|état des lieux|appelante?|intimée?|fallecid[oa]))(?: \([^)\n]{1,20}\))?[ \t]{0,3}[:–][ \t]{0,12}\n?[ \t]{0,12}$/iu;

/** Signatures, and what only stands before a person. */
export const signBefore =
  /(?:\/s\/|gez\.|i\.[ ]?[AV]\.|Fdo\.?:?|Signed by|signed by|Signé|Unterzeichnet|Seen by|Reviewed by|with|By:|by|To:|dictated by|spoke to|spoken to|per pro|p\.p\.|known as|married to|gegen|against|durch den Geschäftsführer|vertreten durch(?: den| die)?|Ante mí,|a nombre de|hijo de|hija de|viuda de|viudo de|son of|daughter of|née|de soltera|formerly|geborene|geb\.|nom de jeune fille|condamne|Notary Public|Yours(?: sincerely| faithfully)?,|chez|par|ci-après|testigo|bis)[ \u00a0]{1,3}$/u;

/** Greetings: any name may follow, a given one by itself as well. */
export const greetingBefore =
  /(?:^|[\n"“„(>])[ \t]{0,4}(?:Dear|Hi|Hello|Hey|Good morning|Liebe|Lieber|Hallo|Guten Tag|Guten Morgen|Moin|Servus|Grüezi|Cher|Chère|Bonjour|Bonsoir|Salut|Coucou|Estimado|Estimada|Querido|Querida|Hola|Buenos días|Buenas tardes|Apreciado|Apreciada|Mon cher|Ma chère|Morning|Thanks|Danke|Merci|Gracias)[ \u00a0]{1,2}$/iu;

/** A farewell, then a line with the name alone. */
export const farewellBefore =
  /(?:regards|wishes|sincerely|faithfully|truly|thanks|cheers|grüße|grüßen|gruß|lg|vg|mfg|hochachtungsvoll|cordialement|confraternellement|amitiés|à vous|à bientôt|dévoué|distinguées|salutations|abrazo|saludos?|besos|atentamente|cordialmente),?[ \t]*\n\s{0,40}$/iu;

/** What follows a person's name. */
export const roleBehind =
  /^(?:[ \t]*\n[ \t]*(?:Rechtsanw|Fach(?:arzt|ärztin)|Steuerberat|Chef(?:arzt|ärztin)|Ober(?:arzt|ärztin)|Assistenz|Partner|Consultant|Attorney|Solicitor|Notar|Director|Head of|Manager|Abogad|Médic[oa]|Avocate?|Étude|Occupational|Psycholog|Geschäftsführ|Sachbearbeit|Secretar)|, \p{Lu}[\p{L}.-]+(?: [\p{L}.-]+){0,3} \d{1,4}[ ,a-z]|[ \u00a0]?(?:<|\()[\p{L}\d._%+-]{1,64}@|,?[ \u00a0]{1,12}(?:\n\s{0,40})?(?:M\.?D|D\.?O|R\.?N|O\.?D|Ph\.?D|DDS|NP|PA-C|Esq|QC|KC|FRCS|MRCP|FY1|JD)(?![\p{L}])|,\s{1,30}(?:Plaintiffs?|Defendants?|Claimant|Appellant|Respondent|Petitioner|Debtor|geb\.|geboren|née?|nacid[oa]|born|aged|of (?:\d|Flat|Unit|Rose)|residing|wohnhaft|demeurant|mayor|avocat|avocate|notaire|notario|notaria|Facharzt|Fachärztin|Rechtsanw|Steuerb|zu laden|UDAF|agence|enseignante?|artisan|bailleur|who|whose|whom|der|die|viud[oa]|hij[oa]|vecin[oa]|titular|secretario|secretaria|présidente?|conseill|greffi|Head|MD|abogad[oa]|testigo|joignable|RN|employeur|en adelante|für|Sozialversicherungsnummer|\*)|[ \u00a0]\((?:Bar|["“”]|the ["“]|sister|brother|wife|husband|son|daughter|mother|father|Vorsitz|fils|fille|hij[oa]|Neumo|physio|nurse|OD|RN|hereafter|im Folgenden|nachfolgend|ci-après|de soltera|el |la |\+?\d{3})|[’']s? (?:wife|husband|daughter|son|mother|father|account|statement)|[ \u00a0]+(?:testified|stated|said|alleges|zustimmte|sagte|erklärte|déclare|atteste|déclarent|declaró|manifestó|manifiesta|confirmó|consented|épouse|veuve|geb\.))/u;

/** Joins two names: what follows a name and one of these is a name. */
export const andBetween =
  /^(?:,|;)?[ \u00a0](?:(?:and|und|et|y|e|u\.|&)[ \u00a0])?$|^;[ \u00a0]?$|^[ \u00a0](?:v\.?|vs\.?|c\/|\.\/\.|gegen|contre|contra|\/)[ \u00a0]$/u;

/** Two parties, a name on either side. Cases in reports follow with their year. */
export const versusBetween = /^[ \u00a0](?:v\.?|vs\.?|c\/|\.\/\.|-v-|\.\/)[ \u00a0]$/u;
export const reportBehind = /^[^\n]{0,40}?(?:\[\d{4}\]|\(\d{4}\)|, \d{1,4} [A-Z])/u;

/** Between the parts of a surname, or before it. */
export const particles = new Set(
  'de del della dei di da das do dos la las los le lo van von vom zu zum zur der den dem ter ten te af av bin bint ibn ben al el y e und ap ní ó mac d l des du of wa nic nan'.split(
    ' ',
  ),
);

/** Forms that surnames take and ordinary words seldom do. */
export const surnameForm =
  /^(?:mc|mac|o['’]|d['’]|n['’]|l['’]|fitz|ó|al-|el-|van|von|des|bou|ben|ait|abd|gold|rosen|ander)\p{L}{2,}|(?:sk[iyaá]|ck[iyaá]|wicz|wic[zk]|czyk|czak|ńsk[ia]|enko|chuk|czuk|yuk|ov[aá]?|ev[aá]?|in[aá]?ov|escu|eanu|anu|opoulos|poulou|idis|akis|iou|yan|ian|shvili|dze|oğlu|oglu|ić|vić|vich|sson|sen|søn|dóttir|dotter|quist|qvist|ström|lund|berg|stein|mann|feld|bauer|maier|meyer|mayer|meier|müller|huber|hofer|inger|enko|bach|thal|wald|burg|dorf|hardt|brock|kamp|horst|brink|worth|thwaite|ley|shaw|bottom|botham|royd|holt|hurst|combe|croft|ez|áez|oz|uz|iz|az|arez|añez|etxea|etxea|oechea|goitia|berri|aga|egi|zabal|iño|eiro|eira|eiros|ães|ñán|eau|eaux|oux|ault|aud|ard|art|ert|ier|et|ot|in|ec|ic|oc|ou|aoui|oui|iri|ouzi|ani|oun|allah|uddin|deen|singh|preet|jit|wala|murthy|swamy|nathan|ayan|opadhyay|umi|ova|ová)$/iu;

/** Letters of languages other than those the letters are written in: where they stand in a capitalised word it is mostly a name. */
export const foreignLetters = /[ğışİłńżźćśřěčžőűøåđãõțșăęąýůťďňľĺŕõ]/u;

/** What German nouns end in, and surnames hardly. */
export const germanNoun =
  /(?:ung|ungen|heit|keit|schaft|schaften|tion|tionen|tät|ismus|nis|tum|ment|mente|gesetz|ordnung|gericht|buch|recht|vertrag|versicherung|nummer|klinik|haus|straße|amt|arzt|ärztin|pfleger|mittel|wert|werte|druck|test|befund|bild|zeit|tag|jahr|stelle|platz|dienst|werk|werke|firma|technik|zentrum|verein|anstalt|kasse|karte|schein|bericht|brief|anwalt|anwältin|anwälte|führer|führerin|inhaber|nehmer|geber|träger|prozess|mangel|schaden|kosten|frist|grund|gründe|fall|fälle|itis|ose|om|ie|ämie|urie|pathie|graphie|skopie|tomie|ektomie|kunft|sturz|ruf|nahme|sicht|antrag|auftrag|satz|gang|stand|zug|gabe|hilfe|pflege|weisung|lauf|stück|kraft|macht|besuch|bedarf|mut|sorge|rede)$/u;

/** What ordinary words of English, French and Spanish end in: "Channel Notification", "Nasal Aspirator". */
export const commonForm =
  /(?:tions?|sions?|ments?|ings?|ness|ity|ities|ances?|ences?|ships?|able|ible|ive|ives|ware|ents?|ary|ory|ical|ional|nal|ators?|ders?|isers?|izers?|users?|ts|ologie|ologies|ité|ités|eurs?|euses?|trices?|ages?|iques?|isme|ción|ciones|dad|dades|miento|mientos|ncia|ncias|ador|adora|ología|ismo|ivo|iva|ico|ica|ario|aria)$/u;
