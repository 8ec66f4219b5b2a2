/**
 * Words that letters write with a capital and that are no part of a name: what sentences begin with, roles, bodies, months,
 * medicines. Lower case, four languages.
 */
export const neverNames = {
  all: `
buenas buenos litem tel fax aw rv wg fwd fw tr univ sachen toma refiere acude nacimiento nac peux vertrauensperson gerichtsfach vp ceo cfo cto coo hr pr it whereof witnesseth foreign confidential founder hcpc gmc nmc presenta fecha los las kfz pkw lkw ortho
seat ford renault peugeot citroën opel volkswagen vw bmw audi mercedes toyota volvo fiat tesla freightliner transit golf clio mustang
paracetamol ibuprofen ibuprofeno aspirin aspirina metformin metformina ramipril bisoprolol omeprazol pantoprazol atorvastatin lisinopril warfarin sintrom adiro nolotil doliprane kardegic levothyrox
augmentin eliquis xarelto marcumar synthroid ventolin spiriva clexane novalgin tilidin pregabalin sertralin sertraline quetiapina lorazepam furosemida enalapril lasilix
microsoft google apple amazon siemens bosch barclays lloyds tesco aviva allianz savills unison macif maif mapfre iberdrola endesa telefónica mercadona medtronic dexcom omnipod boston biotronik dräger
`,
  english: `
the this that these those there then they their he she his her him hers it its we our ours you your yours i my me mine us a an and or but if in on at by for
from of to with without as is are was were be been has have had do does did not no yes please thank thanks dear hello hi good kind kindest best many yours
sincerely faithfully truly regards wishes re ref subject sent date dated cc bcc page section sections article articles schedule clause paragraph chapter
table figure rule exhibit part title act acts code court courts tribunal judge judges justice jury clerk magistrates bench chancery division district circuit
supreme federal county state states united kingdom nations european union commission council parliament house government ministry department office
hospital hospitals clinic clinics centre center surgery practice ward unit service services trust foundation nhs university college school institute
medical medicine emergency general health care home homes nursing department consultant registrar attending physician doctor doctors nurse surgeon
patient patients name names surname address telephone phone fax email mobile number hospital-number diagnosis diagnoses history examination plan assessment
medication medications medicine discharge admission referral letter report note notes summary result results investigations follow treatment operation
plaintiff plaintiffs defendant defendants claimant claimants appellant respondent petitioner applicant complaint answer agreement contract settlement
employee employer company companies buyer seller landlord tenant lender borrower lessor lessee licensor licensee trustee executor witness attorney counsel
solicitor solicitors barrister notary estate testament limited ltd llp llc inc plc corp corporation partners associates sons brothers bank insurance group
holdings management property road street avenue lane drive close square place park station airport river lake mount north south east west northern southern
eastern western new old great upper lower royal national international american british english german french spanish irish scottish welsh italian swiss
monday tuesday wednesday thursday friday saturday sunday january february march june july september october november december christmas easter
syndrome disease sign line lymphoma palsy test score scale grade stage type class version release model serial lot isbn iso covid hiv mri ct ecg ekg eeg iban bic
where when what which who whom whose why how while after before since until during also however therefore further furthermore pursuant upon under over between
all any each every some such other others same both either neither none one two three four five six seven eight nine ten first second third last next
see cf ibid id et al per via usa uk eu signed dictated reviewed seen denies reports states continue start stop take tablets today tomorrow yesterday mother father
wife husband son daughter brother sister partner friend sir madam sirs ladies gentlemen team colleague colleagues congress senate republic kingdom church
head human resources facilities customer support sales board director directors manager secretary president chairman chief executive officer
works lives married single widowed retired payments payment information product products terms conditions regulation regulations protection data
`,
  german: `
bescheid raum zimmer flasche flaschen geld arbeit frage fragen antwort brief post auto schlüssel tür fenster wasser blut fieber schmerz schmerzen  hüfte herz lunge niere leber nacht morgen abend mittag
monat woche stunde minute sekunde anfang ende mitte seite teil teile stück grund folge weise art form zahl menge höhe länge breite gewicht größe  rechnung betrag summe konto zinsen rate raten miete kaution heizung strom gas
küche bad flur keller dach  tisch stuhl bett schrank essen trinken  milch kaffee tee zucker  sprache wort worte satz text  ton  farbe luft  
der die das den dem des ein eine einer eines einem einen er sie es wir ihr ihre ihrer ihrem ihren ihres sein seine seiner und oder aber wenn weil dass daß
im in am an auf aus bei bis durch für gegen mit nach ohne seit über um unter von vom vor wegen zu zum zur zwischen als auch nicht kein keine ist sind war waren wird
werden wurde wurden hat haben hatte kann können soll sollen muss müssen bitte danke vielen dank sehr geehrte geehrter geehrten liebe lieber hallo guten tag
damen herren grüße grüßen gruß freundliche freundlichen viele beste herzliche mit kollegialen hochachtungsvoll betreff betrifft datum seite anlage anlagen
frau herr herrn kollege kollegin kollegen doktor professor patient patientin patienten patientinnen kläger klägerin beklagter beklagte beklagten antragsteller antragstellerin
antragsgegner antragsgegnerin zeuge zeugin zeugen zeugnis gutachten sachverständiger sachverständige sachverständigen sachverständigengutachten rechtsanwalt rechtsanwältin
rechtsanwälte rechtsanwälten notar notarin richter richterin gericht amtsgericht landgericht oberlandesgericht bundesgerichtshof verwaltungsgericht arbeitsgericht sozialgericht finanzgericht
bundesverfassungsgericht staatsanwaltschaft polizei polizeiinspektion gesetz gesetzbuch bürgerliches zivilprozessordnung strafgesetzbuch artikel absatz satz nummer paragraph abs art nr
anspruch ansprüche klage urteil beschluss berufung revision vertrag verträge darlehen kaufvertrag mietvertrag arbeitsvertrag vermieter mieter käufer verkäufer arbeitgeber arbeitnehmer
arbeitnehmerin darlehensgeber darlehensnehmer darlehensnehmerin klinik kliniken klinikum krankenhaus universitätsklinikum praxis abteilung station ambulanz notaufnahme chefarzt chefärztin oberarzt oberärztin
assistenzarzt assistenzärztin facharzt fachärztin hausarzt hausärztin arzt ärztin schwester pfleger anamnese befund befunde diagnose diagnosen therapie labor medikation procedere aufnahme entlassung
operation untersuchung behandlung beurteilung epikrise verlauf empfehlung kontrolle röntgen sonographie mrt ct ekg eeg morbus syndrom krankheit zeichen test
name vorname nachname anschrift adresse wohnhaft telefon telefax geboren geburtsdatum geburtsort krankenkasse versicherung versicherungs-ag gmbh ag kg ohg mbh ug ev se co partner kanzlei
universität hochschule schule institut gesellschaft verein verband bundesrepublik deutschland österreich schweiz land stadt gemeinde kreis bezirk amt finanzamt gesundheitsamt jugendamt standesamt
straße platz weg allee gasse montag dienstag mittwoch donnerstag samstag januar februar juni juli september oktober november dezember weihnachten ostern
unterschrift unterschriften ort beweis begründung tatbestand entscheidungsgründe tenor namen auftrag vollmacht konto bank sparkasse euro prozent uhr jahre jahren tage wochen monate
mutter vater tochter sohn bruder ehefrau ehemann ehegatte ehegattin familie kinder kind großmutter großvater onkel tante neffe nichte lebensgefährte lebensgefährtin verstorben dr prof med dipl ing
gegner gegnerin wohnung haus termin rückfragen ansprechpartner ansprechpartnerin geschäftsführer geschäftsführerin vorsitz vorsitzende vorsitzender protokoll protokollführer protokollführerin
`,
  french: `
avis courrier appel passage remplacement semaine week-end mardi lecture suite retour demande réponse lettre message visite réunion séance mesure mesures projet plan point points total montant somme prix facture devis contrat bail loyer
début fin partie parties lieu place nom noms motif motifs objet cause effet état suivi avenant procès procédure dossier numéro chambre lit soins repas toilette douleur fièvre tension poids taille
acte contrat vente bail médecine chirurgie pardevant par-devant le la les l un une des du de d au aux et ou mais si il elle ils elles nous vous je tu on ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes ton ta tes
en dans par pour sur sous avec sans chez entre vers depuis pendant avant après contre selon dont que qui quoi où est sont était a ont été sera ne pas plus
madame monsieur mesdames messieurs mademoiselle maître docteur professeur cher chère chers confrère consœur bonjour bonsoir merci cordialement salutations veuillez agréer amitiés bien
objet date page annexe pièce article articles alinéa code civil pénal loi décret arrêté ordonnance directive règlement tribunal cour cassation appel conseil état constitutionnel juge juges
président présidente conseiller conseillère greffier greffière procureur avocat avocate avocats barreau huissier notaire commissaire justice demandeur demanderesse défendeur défenderesse
appelant appelante intimé intimée requérant requérante vendeur acquéreur bailleur locataire preneur emprunteur prêteur employeur salarié société sarl sas sa sci eurl scp cabinet étude
hôpital clinique centre hospitalier service chu chr ehpad pôle médecin médecins chirurgien infirmier infirmière patient patiente patients résident résidente docteure interne externe
antécédents examen traitement conclusion diagnostic compte rendu hospitalisation consultation certificat médical ordonnance biologie échographie radiographie scanner irm
nom prénom né née adresse téléphone tél télécopie fax courriel dossier affaire numéro référence réf nos lundi mardi mercredi jeudi vendredi samedi janvier février avril mai juin juillet août septembre
octobre novembre décembre france français française république ministère préfet mairie commune département région ville rue avenue boulevard place quai université école lycée institut
banque assurance mutuelle caisse épargne crédit agricole générale maladie syndrome signe test fait faits vu attendu considérant motifs dispositif jugement arrêt conclusions
épouse époux mari femme fils fille père mère frère sœur fait lu approuvé signature composition représenté représentée témoin témoins expert tuteur prévenu transmission entre soussignés
`,
  spanish: `
aviso pendiente llegada salida visita turno cama material incidencias firma lectura petición respuesta carta mensaje reunión sesión medida medidas proyecto plan punto puntos total importe suma precio factura presupuesto alquiler renta
inicio fin lugar plaza nombre motivo causa efecto estado seguimiento cuenta cuentas acta obra obras casa piso local finca edificio planta sala quirófano dolor fiebre tensión peso talla dosis tac resonancia ecografía
interviene intervienen comparecen medicina interna cirugía pediatría ginecología traumatología enfermería residencia mayores instrucción arrendamiento vivienda el los las una unos unas del al y o u pero si no se su sus mi mis tu tus este esta estos estas ese esa que quien cual donde cuando como con sin por para sobre según desde hasta entre
es son fue era ha han ser estar don doña señor señora señores señoras estimado estimada estimados querido querida muy hola gracias saludos atentamente cordialmente abrazo besos
asunto fecha página anexo documento artículo artículos apartado ley leyes código civil penal real decreto orgánica reglamento tribunal juzgado audiencia provincial supremo constitucional
juez jueza magistrado magistrada fiscal secretario secretaria letrado letrada procurador procuradora abogado abogada notario notaria registro sentencia auto providencia fallo antecedentes hechos fundamentos derecho
primero primera segundo segunda tercero tercera cuarto cuarta quinto demandante demandado demandada denunciante acusado parte partes arrendador arrendadora arrendataria arrendatario vendedor vendedora comprador compradora
hospital clínica centro salud servicio unidad urgencias consulta médico médica doctor doctora enfermero enfermera paciente pacientes diagnóstico tratamiento exploración analítica antecedentes motivo ingreso alta
informe historia clínica domicilio dirección teléfono móvil nombre apellidos nacimiento fax correo lunes martes miércoles jueves viernes sábado enero febrero marzo mayo junio julio
agosto septiembre octubre noviembre diciembre españa español española reino gobierno ministerio ayuntamiento comunidad autónoma provincia ciudad calle avenida plaza paseo ronda camino
universidad colegio escuela instituto banco caja seguros compañía sociedad sl slu fundación asociación enfermedad síndrome signo virgen san santa santo señorita varón mujer hombre
contrato escritura estipulaciones reunidos exponen intervienen comparece firma firmado fdo testigo testigos perito expediente procedimiento autos diligencias número ilustre cláusula
`,
};

/** What a thing, a place or a body is called by stands before or behind a person's name: then the person is not meant. */
export const thingBehind =
  /^[ \u00a0]?(?:&|-|(?:and|et|und|y|e) (?:Sons?|Partners?|Associates|Co|Partner|Associés|Asociados|Hijos)(?!\p{L}))|^,?[ \u00a0](?:Ltd|Limited|LLP|LLC|Inc|PLC|plc|Corp|Company|Co\.|Group|Holdings?|GmbH|AG|KG|OHG|SE|e\.V|mbH|SARL|SAS|SA|S\.A|S\.L|SL|Bank|Hospital|Clinic|Klinik|Klinikum|Krankenhaus|Stiftung|Universität|University|College|School|Institute|Institut|Foundation|Trust|Syndrome?|syndrome|Disease|disease|Lymphoma|lymphoma|Palsy|palsy|Sign|sign|Line|line|Test|test|Score|score|Street|Avenue|Road|Lane|Station|Airport|Square|Park|Straße|Platz|Allee|Weg|Haus|House|Church|Securities|Immobilien|Versicherung|Apotheke|Verlag|Red Cross|Clinic|Surgery|Solicitors|catheter|tumou?r|fracture|procedure|reflex|manoeuvre|criteria|classification)(?!\p{L})/u;

export const thingBefore =
  /(?:Morbus|Klinik|Klinikum|Krankenhaus|Stiftung|Universität|Firma|Gasthof|Hotel|Restaurant|Apotheke|Praxis|Kanzlei|Hospital|Hospital Universitario|Clinic|University|maladie d[e’']|maladie|syndrome d[eu’']|syndrome|signe d[e’']|Hôpital|hôpital|CHU|rue|avenue|boulevard|place|quai|université|Université|lycée|école|clinique|Clinique|société|Société|agence|salon|enseigne|enfermedad de|síndrome de|signo de|Fundación|Hospital|Clínica|Colegio|Instituto|calle|Calle|Plaza|plaza|Avenida|Avda\.|Paseo|Universidad|Banco|Talleres|empresa|Gestoría|gestoría|bar|Bufete|Étude|Cabinet|Saint|Sainte|San|Santa|St\.?|Sankt|Virgen de[l]?|Palandt\/)[ \u00a0]$/u;
