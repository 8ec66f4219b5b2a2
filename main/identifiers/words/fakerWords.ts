/** Ordinary words of English, German and French. From the data of @faker-js/faker: see LICENSE beside this file. Written by e2e/identifiers/writeNameLists.ts. */
export const fakerWords = `
aasen abacus abaft abaisser abandoned abandonner abattre abdunkeln abends abenteuerlustig aber abermals
abfackeln abhanden abher abhin abkapseln abkoppeln abkupfern able abmagern abnegate abnormally aboard abolir
aborder about aboutir above abriter abscond abseil abseits absent absentmindedly absolument absolut absolve
absolvieren absonderlicherweise absorber absorbieren abstatten abstauben abstufen absurderweise abtreibung
abuser abzweigen abzüglich abîmer academics accelerator accentuate accentuer accept acceptable accepter access
accessorise accidentally acclaimed accommoder accompagner accompanist accompany accomplir accomplished accorder
account accountability accredit accrocher accroître accueillir accumuler accurate accuser accéder accélérer
acero acheter achever achieve aching achtens achteraus achtern achtmal achtsam achtungswert acidic acidly acier
ack acknowledge acquaintance acquire acquérir across actionnaire actual actually adaptation adapter adaptieren
address adepte adhérer adipositas adjectiv adjourn adjudge adler admettre administration administrer
admirablement admired admirer admonish adolescent adopter adorable adrenalin adresser adult adumbrate advanced
advancement adventurously adverb adversaire advertisement adviser advocate affable affect affecter affectionate
afficher affiliate affirmer afford affranchir affronter afin afore afraid after aftermath afterwards against
aged aggravating aggraver aggressive agil agile agir agitated agiter agnostizismus agreeable agreement agréable
aha ahnden aider aids aigre ailleurs aimable aimer ainsi airbrush airbus aircraft airline airmail airman
airport ajar ajouter akkurat akquirieren akribisch aktiv aktivieren alarmed alarmieren alb alentour alentours
alert algodón algorithmisieren alienated aligner alimenter alive alkalimetall all allda alldieweil alle
allegation allein allemal allenfalls allenthalben aller allerbest allerdings allerhöchstens allerliebst
allerorten allerseits allerspätestens alleweg alleweil allgemach alliance allig alligator allocation allonger
allseits allumer allzeit allzu almighty almost along alongside alors alphabet alphabetisieren alsbald alsdann
also alt alternativ alternieren alters altershalber although altmachen altruiste altruistic aluminium aluminum
always amazing ambitioniert ambitious ameliorate amend amendment amener amid amidst amnesty among amongst
amorcer amorphe amount ample amputieren amtieren amtshalber amused amuser améliorer aménager amüsant amüsieren
anaesthetise analogy analyse analyser anarchie anatomie anbei anbändeln and andante andantino anderenfalls
anderenorts anderentags andererseits anderes andernfalls andernorts anderntags anders andersartig anderswo
anderweit andrerseits andächtig aneinander anenst anerkannt anesthetize anfangs angelic angeln angesichts angle
angrily angst anguished anhand anhimmeln animated animer animieren animierend anjetzt ankoppeln ankreiden
anlasten anlässlich anmuten anmutig anneal annektieren annex anno annoncer annual annually another anprangern
ansatzweise anscheinend ansonsten anspruchsvoll anstacheln anstandshalber anstandslos anstatt anstelle
anständig anständigerweise antagoniste antagonize antelope anti anticodon antike antique anwesend anxiously any
anziehend anästhetisieren anéantir apaiser apart ape apercevoir apern aphrodisierend apologise apostrophieren
apostrophize apparatus apparaître apparemment appartenir appeler appellieren appertain applaudir appliance
appliquer applizieren apporter appreciate apprehensive apprendre appretieren apprivoiser approach approcher
approfondir appropriate approuver approximate approximativement apprécier appuyer apricot apropos après apt
apte apud aquarellieren arbeitsam arbitrate arbitrieren arcade archaeology archaisieren architektur archive
archivieren archäologie areu argwöhnen arid arkadisch arm armchair armieren armmachen armoire around arracher
arraign arrange arranger arretieren arriver arrière arrogantly arrêter arschling arsenieren artesanal articuler
artikulieren artisanal artistic ascertain ascribe ashamed aside asphaltieren aspirer assail assassiner asseoir
asservieren asset assez assigner assimiler assimilieren assist assister assistieren associer assoziieren
assumer assured assurer assurément astonishing astride astronomie atchoum atemberaubend atheismus athletic
athletisch athlète athwart atom atomize atop atrium attacher attaquer attarder atteindre attend attendre
attendrir attest attestieren attirer attraction attraktiv attraper attribuer attribuieren attribute atténuer
atún auch auf aufbahren aufbauend auffrischen auffällig aufgrund aufhalsen aufheitern aufhellen aufhin aufi
aufmerksam aufmucken aufmuntern aufmunternd aufputschen aufrecht aufreizend aufrichtig aufsehenerregend
aufseiten auftischen aufwärts aufzug aufächzen auge augment augmenter aujourd'hui auparavant auprès aus
ausbedingen ausdrucksstark auseinander auserlesen ausgangs ausgefallen ausgeflippt ausgeglichen ausgelassen
ausgerechnet ausgereift ausgesucht ausgewählt ausgezeichnet aushilfsweise ausmerzen ausmisten ausnahmslos
ausnahmsweise ausrangieren ausschlaggebend ausschließlich aussi aussitôt austere ausufern ausweislich auswendig
auswärts auszeichnungswürdig auszieren auszirkeln autant autark authentic authentifizieren authentisch
authentisieren authorized automobil autonom autor autoriser autorisieren autour autrefois autrement aux außen
außenvor außer außergewöhnlich außerhalb außerordentlich außerorts außerstande availability avalanche avaler
avancer avant avantgardistisch avare avaricious aventurer average avertieren avertir avex avivieren avoir
avouer avouieren avow aware awareness awesome awful awkwardly axe axt aïe baa babushka babyish back backbone
backbord backburn backgammon bacon bad badaboum baden badezimmer badly bagatellisieren baggy bah bahnbrechend
bahnhof baigner baiser baisser bakeware bakterium balancer balayer bald balgen ball bamboo bandagieren
bandwidth bang banish bank bannen bannig baptise bar bare barge baritone barmherzig barracks barrer barring bas
basculer baseball baseboard bashfully basic basket basteln bathhouse bathrobe battle battre bauchoben baum
baumeln bavarder beachtlich beachtsam beard beaucoup beautifully because beckmessern bedacht bedauerlicherweise
bedenkenlos bedeutend bedeutsam bedrohlich beeidigen beeindruckend beendigen beep beerdigen beflissentlich
beflügelnd before befreiend befremdlicherweise befristen begabt begegnen begehren begehrenswert begehrt
begeisternd begeistert begeisterungsfähig begierig beglaubigen begleiten beglückend begnügsam begonia
behandlung beharrlich behelfsweise beherrscht beherzt behest behind behold behufs behutsam behänd bei
beiderseits beidseits beieinander beim bein beinahe beipflichten beisammen beiseite beispielgebend beispielhaft
beispielhalber beispielsweise beizeiten beizu bekannt bekanntermaßen bekannterweise bekanntlich beklagen
beklatschen beklecksen belabor belastbar belebend belebt beliebig beliebt bell beloved below belämmern
bemerkenswert bemerkenswerterweise bemuse bemuttern bemächtigen bemängeln bemüht bench bend beneath beneficial
beneiden benzin benötigen benützen bepflastern bequem bequemlichkeitshalber berauschen berauschend bereden
bereits beret bergab bergan bergauf beruf berufen berufshalber beruhen beruhigt berückend berühmt beschallen
bescheiden bescheinigen beschleunigung beschranken beschriften beschweren beschwingt beschützen beseelt beside
besides besmirch besonders besonnen bespoke bespritzen besserstellen best bestatten bestechend bestellen
bestenfalls bestens bestimmt bestrafung bestride beständig bestätigen bestürmen betanken beteiligen beten
beteuern betreffend betreffs betriebsam bett betten better between beurlauben bevorzugt bewail beweglich
beweinen bewilligen bewundernswert bewunderungswürdig bewusst bewusstsein bewährt bewältigen bewölken beyond
bezaubernd bezeichnenderweise beziehentlich bezirzen bezwecken bezüglich biathlon biathlète bibbern
bibliographie bibliothek bicicleta bicycle bid bide bidet bien bientôt bier big bike bildhübsch bildlich
bildschön billig billigen billigermaßen billigerweise bin bind binnen biodegradable biodegrade biographie
biologie birdbath birdcage birth bis bisher bislang bisschen bisweilen bitte bitter bitterly blablabla black
blacken blah blank blaring blaspheme blass bleach bleak bleakly blechen blei blend blesser blight blind
blindheit blindlings blindly blink blinken bliss blissfully blitzen blond bloom blossom blowgun bloß bludgeon
blue blume blushing blême blödsinnigerweise blühen boastfully bob bobble bodenständig bof bog bogen boggle
bogus boiling boire bois boldly bolster bombig bon bondir bonfire bonnet bony boo boohoo book bookcase bookend
boom bootleg border bore borgen boring boss bossy both boucher bouffer bouger boulanger boule boulevard boum
bouncy bourgeoisie bousculer bowed bowler bowling boyfriend boykottieren brace bracelet braid bran brand
brandaktuell brandish brandneu brave bravely break breakable breastplate breed breit brief briefly bright
brightly briller brilliant briser brisk briskly broadcast broadly broadside brochure brockenweise broken bronze
brood brook broschieren brot brouiller broum brown browse brr bruised brush brusque brust bröseln brûler brücke
brüderlich brüsten buch buck buddeln buddhismus bug bulky bump bungalow bunt burdensome burg burgeon burly bus
busen busily bustling busy but buter butter buttern buttery buzzing bzzz bâtir bär bärenstark bäuchlings
bénéficier béton bûcher bücken bürostuhl büßen cacher cadre cafe cake calculating calculer calculus calme
calmer calmly camarade camiseta camouflage camper candid candide cannibalise cannon cantaloupe canter
caoutchouc cap capitalise capitalize cappelletti capsize captain capter caption car caractériser carboxyl card
cardboard carefree carefully careless carelessly caresser caring carnival carouse carp carpool carrément cas
case casement cash casket cassava casser castanet catalog catalyst catalyze catch categorise cauliflower cause
causer cautious cautiously cavernous cease celebrate celebrated cellar celsius cemetery censor cependant
ceramic ceramics cerner certainement certainly certes certification certify cesser chainstay chair chairperson
chaise challenge championship chancenlos changer chanter chaotisch chap chapeau chapel char character
characterization charakterstark charger charismatisch charitable charlatan charm charmant charming charter
chase chasser chasuble chatter chauffer chaussures cheap cheerful cheerfully cheese cheetah chef chemie chemise
chercher chez chialer chicken chier chiffonier chillen chilly chime chip chips chirurgie choir choisir cholera
chops choreographieren chow christen christentum chromakey chronologisch chubby chunder chunter chut cinch
cinder cinema circa circle circulaire circular circulate circuler circumference circumnavigate citer citizen
clac clamor clamour clamp claquer classer classic clavicle clavier claw clean cleaner clear clearly cleave
clever cleverly clientèle climb clinch clinking clocher clone clonk close closed closely cloudy clueless clumsy
cluttered coac coagulate coal coarse coast coaxingly coche cocher cocorico cod coexist cogner coil coin
coincide coliseum collaborate collaboration collaborer collectivization coller colligate collègue colon
colonialism colorful colorfully colorize colorless colossal colour comb combattre combien combiner combler come
comestible comfortable comic commandeer commander comme commemorate commencer comment commenter commercial
commettre commis commissionnaire commodity common commonly communauté communicate communiquer community
comparer comparison compassionate compenser compete competent complete completion complicated complication
compliquer complètement compléter comporter composer comprendre compromettre compromise compter computer
conceal concentration concentrer conceptualize concernant concerned concerning concevoir concilier conclude
conclure concrete concurrence condamner condense condition conduire cone confesser confide confidence confier
configuration confirm confirmer confiscate confondre conformer confound confronter confused confusion confute
conférer congelé congregate conjecture connaître connect conquérir consacrer conseil conseiller consentir
consequently conservation conservative conserver considerate considering considérable considérer consign
consistency consoler consommer constater constituer construe construire consulter contamination contempler
contenir content contenter contester continually continuer contourner contra contractor contradict contrail
contraindre contrarier contrast contravene contre contredire contribuer controvert contrôler convaincre
convalesce convection convenir conversation converse convertir convince convoke cook cool coolly coop
cooperative coordinated coordination coordonner cop cope copier cork corner cornet corny corporation corps
corral correctly correspondre corriger corrupt cosset costume cot coton cotton couch coucher coudre couler
couleur council councilman countess coupable couper courageous courageously couragiert courir courteous
courtroom couvrir covenant cow coïncider coûter crac cracher crackle crafty craindre crainte cram crank craquer
crazy creak creaking cream creamy creative creator creature crescendo crest creuser crever cricket crier
criminal cripple critical critiquer crocodile croire croiser crooked croon cross crossly crowded croâ croître
cruel cruelly cruelty crumble crushing crystallize créer cuckoo cuddly cueillir cuicui cuisine culminate
cultivated cultiver culture cumbersome curiously curl curly curry curse custody custom customise cut cute
cutlet cutover cyan cycle céans céder célébrer côté d'abord d'après d'avec d'entre dabei dach daddy dadrauf
dadurch dafür dagegen dahannen dahaußen daheim daher dahin dahinnen dahinten dahunten dahüben daily daintily
dalli dally damaged damals dame damit damp dampen dampfmaschine danach dandelion daneben dank dankbar
dankenswerterweise dann dans danser dapper daran darauf daraufhin daraus darben darein darin dark darling darm
darn darob darstellbar darum darunter daselbst dash dater dato dauernd daughter daumen dauß daußen davantage
davon davor dazu dazumal dazwischen dazzling dead deadly deafening dearest dearly debattieren debit debout
debut deceivingly decent decide decision decisive deck deckend declaration decode decongestant decouple
decriminalize decryption decà dedans deduce deduct deduction deduzieren deed deep deeply deer defendant
defenseless defensiv defensive defiantly deficient defilieren definite definitive deflate deflect deform defrag
defäkieren degenerate degradieren degrease dehors deinerseits deinetwillen dekantieren deklarieren dekorieren
dekretieren delectable delete deliberately delicious delight delightfully delikat deliquesce delirious deliziös
delà demain demander dementgegen dementsprechend demeurer demi demnach demnächst demob demobilise democratize
demokratie demolieren demonstrate demzufolge denitrify denker denn dennoch dense density dental deny depart
department depend dependable dependency dependent deplore deploy deployment depot deprave deprimieren depuis
depute derart derby derechef dereference dereinst derohalben derowegen derrière derweil descendant descendre
descent describe descriptive desecrate deselect deserted deshalb design designation desk despite dessentwillen
dessiner dessous dessus destock detailliert detain detective determined detto deuteln deutlich
deutlichkeitshalber devalvieren devant devastation develop developing developmental devenir devil deviner
devise devoir devoted dezent dezidiert deçà diablement diagram dial diamant dichtauf dichten dicker dienstags
dieserart diesmal diesseits dieweil diffamieren different difficult différencier différer digestive digit
digital digitalisieren digitize diktando diktatur dilate diligent diligently dim dime diminuendo diminuer dimly
ding dinosaurier diplomate diplomatie diplomatisch dire direct direction director direkt direttissimo diriger
dirty disadvantage disappointment disapprove disarm disbar discerner disclosure disconnection discontinue
discourse discrete discuter disgorge dish dishearten dishonor disinherit disk diskontieren diskutieren
dislocate disloyal dismal disparaître dispense dispenser disperser display dispose disposer disputer
disqualifizieren disrespect dissemble dissimuler dissiper dissocier dissoudre distant distinct distinction
distinguer distorted distraire distribuer diszipliniert ditch dito divenhaft diver diversifizieren diversity
divert dividend divine divinement diviser diététiste doch dock documented dogmatisch doing doktern dolmetschen
dominant dominer dominieren donner donnern donnerstags donné doodle doorpost dormir dort dorther dorthin
dorthinan dortmals dortzulande dorénavant dosieren doter doting doubeln doubler doubter doubtfully doucement
doute douter doux down downchange downloaden downright downshift dowse drab drache draft drag drain dramatic
dramatisieren dramatize dran drat drauf draußen draw dream dreamily dreary drechseln dredger drelin dress
dresser dribbeln drin dring dringend drinnen dritteln drive droben drosseln drowse drug drum drumherum drunten
drängeln drôlement dröseln drüben drüber drücken dual duffel duften duftend duh dulcimer dulden dull dumm
dummerweise durant durch durchaus durchdacht durcheinander durchfall durchforsten durchfurchen durchschlagend
durchtrieben durchweg durer during duseln dusk duster dutiful dutzendmal dwell dynamique dynamisch dämonisieren
dès débarquer débarrasser débattre débile déborder déboucher débrouiller déceler décharger déchiffrer déchirer
décider déclarer déclencher décoller découper décourager découvrir décrire décrocher déduire défaire défaut
défendre défier défiler définir dégager déjeuner déjà délectable délivrer délégation démarrer démontrer
dénoncer dépasser dépendre dépens dépenser dépit déplacer déployer déposer dépouiller déranger dériver dérober
dérouler désagréable déshabiller désigner désirer désormais détacher détailler détecter détendre déterminer
détester détourner détruire développer dévoiler dévorer dîner dösen dünn dürsten düsen d’administration
d’autant d’œuvre each early earnest earth easily easy ebben eben ebenda ebendaher ebendaselbst ebendort ebene
ebenfalls ebnen echauffieren echt eckig ecliptic economise ecstatic ectoderm edel edelmütig edge edible editor
educated eek efface effacer effector effectuer effektiv effektvoll efficace effizient effondrer effrayer egal
egg eggplant ehedem ehemals eher ehnder ehrenhaft ehrenhalber ehrfürchtig ehrgeizig ehrlich ehrlicherweise
ehrwürdig eifrig eigenartig eigenartigerweise eigenbestimmt eigens eigensinnig eigenständig eigentlich
eigentümlicherweise eigenwillig eilends eimerweise einbezüglich eindeutig eindrucksvoll einerseits einfach
einfacherweise einfachheitshalber einfallsreich einfühlsam eingangs eingedenk einheimsen einigermaßen einladend
einmal einmalig einnehmend eins einsatzbereit einschließlich einschläfern einschüchtern einsichtig einst
einstens einstmals einstweilen einträglich einverleiben einwandfrei einzig einzigartig einäschern eisen
eisenbahn eke eklatant ekstatisch elanvoll elastic elbabwärts elbaufwärts elderly electric electrify electronic
electronics elefant elegant elegantly elektrizität elektromotor elektron elektronik element elementar
elementary elevation elevator elitär ellenbogen elliptical eloquent elver elysisch embalm embarquer
embarrassment embed embody emboss embossing embrasser emerge emergent emeritieren eminent emmener emmerder
emotional empathisch empfehlenswert empfindsam empfindungsvoll emphasise emphasize emplir employer empor
emporter emprunter empty empêcher emsig emulgieren emulsify enchanted enchanting encode encore encouragement
encourager endormir endow energetic energetically energie energiegeladen energievoll energisch enfant enfermer
enfiler enfin enfold enfoncer engage engager engagiert engelsgleich engender engendrer engloutir enhance
enigmatisch enlever enlightened enlist ennuyer enormously enrage enraged enregistrer enrich enrichir enroll
ensalada enseignant enseigner ensemble ensuite entamer entbehren entdecker entdeckung entdeckungsfreudig
entendre enterrer entgegen entgegenkommend entgräten enthusiastically entice entire entièrement entkernen
entkorken entlang entlarven entlasten entledigen entmutigen entomb entourer entraîner entre entrench
entreprendre entrer entretenir entrevoir entry entsaften entscheidungsfreudig entschlossen entschuldigen
entspannt entsprechend entwanzen entwine entwirren entzückend envahir envelopper envers environ environs
envisager envoyer epic epistemologie epochemachend equal equally equate equatorial erbarmen erbaulich erben
erbosen erdbeben erde erfahren erfahrung erfinder erfinderisch erfolgreich erfolgsorientiert erfolgssicher
erforderlichenfalls erfrechen erfreulicherweise erfrischen erfrischend ergebnisreich ergo ergonomic ergonomique
ergonómico ergänzen erhaben erhebend erhitzen erlebnisreich erlesen erniedrigen ernst ernsthaft erotisieren
erprobt erprobungshalber erregend errer erschlaffen erst erstatten erstaunlich erstaunlicherweise erstens
erstklassig erstmal erstmalig erstmals erstrangig erstrebenswert ertüchtigen erwachsener erwartungsgemäß
erweitern erwünscht erübrigen eskalieren especially espiègle espérer esquisser essay essayer essbar essen
essence essential esslöffelweise essuyer esteemed estimer etch eternity ethical ethik ethyl etwa etwas
euertwillen euh eulogise euphonium euphorisch eurerseits euretwillen evangelisieren even evenly event
eventually everlasting every evil evince exacerbate exactly exaggerate exagérer exalt exalted examiner
examinieren exasperation excellent except excepting excess excitable excited excitedly exciter excluding
exclure excuser excéder executor exemplarisch exempt exercer exhaust exhausted exiger exister existieren
exklusiv exklusive exmittieren exonerate exotic expansion expatiate expedieren expense expensive experience
experienced experimentierfreudig expert expliquer explode exploiter exploration explorer exploser explosiv
exposer expostulate exprimer exprès expédier exquisit extatique extension extent exterior extra extract
extrahieren extrapolieren extravagant extremely extricate extroverted extrêmement exzellent exzessiv exécuter
eyebrow eyed eyeglasses eyeliner fabelhaft fabricate fabriquer face facettenreich fach fachgerecht fachkundig
fachsimpeln facilitate faciliter factorise factorize fade fahnden fahrer fahrrad fail failing faint fair faire
fairerweise fairly fait faithfully fake faktenreich faktisch fakturieren fall falloir falsch falten familiar
familiarize famosfacettenreich famously fantasievoll fantastic fantastique fantastisch fantástico far faraway
farbe farbenfroh farm farmer faschismus fashion fashioned fassen fast fasten faszinierend faszinierenderweise
fat fatal fatally fated father fatherly fathom fauchen faul faulen faulenzen faveur favorable favoriser
favorisieren favorite fax façon fearless feather federate federn fedora fegen fehlerfrei feierlich feiern
feilschen fein feindre feinfühlig feinsinnig feline fellow fels feminismus feminize fen fence fencing fendre
fenster ferienhalber ferkeln ferme fermer fern fernab ferner fernsehen fernseher ferociously ferret fertig
fertigen fervently fesch fess fesselnd fest festival festlich fett fetten feucht feuer feuerstein fibre ficher
fictionalize fiddle fidel fidget fidèle fiedeln fiedern fier fiercely figurer filer fill film filter filtern
filthy fin final finally financer find finding fine finer finger finir finished fireplace firm first firsthand
fisch fischen fish fisherman fishery fit fixed fixer flackern flambieren flame flammen flankieren flaschenzug
flash flashy flat flatter flawed flawless fleck fledgling fleißig flennen fleurir flexibel flickering flight
flimsy flink flint flippern flirten flood floodlight florieren floss flott flotter flowery flu fluctuate fluff
fluffy flughafen flugs flugzeug flung flunkern fluss flussabwärts flussaufwärts flustered fly fläche fläzen
focalise focused fog fokussieren fold folgen folgendermaßen folglich folklore follower following foncer
fonctionnaire fonctionner fond fonder fondly fondre foodstuffs fooey foolhardy foolish foolishly foot footed
footrest for forage forager force forceful forcer forcieren forearm forecast forenenst foretell forgather
forgery forgo fork form formal formamide formation formen former formidabel formula formuler forsaken forsch
forswear fort fortan forthin fortpflanzung fortschrittlich fortunate fortunately fotografieren fouiller foule
founder fourbe fournir fourrer fowl fragmentieren fragrant frail frais fraktionieren franchir franco frank
frankieren frankly franko frantically frapper frappieren fraternise frau fraudster fray frayer frech freckle
free freely freezing frei freidenkend freight freigiebig freiheit freiheraus freilich freiner freitags
freizügig french frenetically frequent frequentieren fresh freudig freudvoll freundlich freundlicherweise
frieden friedfertig friedlich friedselig friedvoll friendly frightened frightfully frikassieren frilly frisch
fritas frites frivolous frizz frizzy froh frohsinnig from fromage frommen front frotter frozen frucht fruchtbar
fruchten frugal fruitful fry frémir fréquenter fröhlich frömmeln früher frühestens frühmorgens frühstücken fuel
fully fulminant fumer fumigate fun function functional fund fundiert fundraising funkelnd funny furchtlos
furios furiously furlough furthermore fusiller fuss fussy futon futtern fuzzy fuß fußball fächeln fälteln
färben féliciter fêter förmig fötus fügen fühlen führend für fürchten fürderhin fürsorglich fürwahr füttern
gackern gad gadzooks gagner gah gai galaxie gallery gallivant galoshes galvanize gants ganztags gape gar garage
garantiert garantir garder garen garnieren garrote gaseous gasp gastieren gastropod gaukeln gazebo geachtet
gebietsweise gebildet gebirge geborgen geburtenkontrolle gebäude gech gedeihen gediegen gee geehrt geeignet
geerdet geez gefeiert gefährden gefälligkeitshalber gefälligst gefühlsbetont gefühlvoll gegebenenfalls gegen
gegenüber geheimnisvoll geheimnisvollerweise gehirn gehören geist geistern geistreich geizen gelassen
gelegentlich gelieren gelungen gelüsten gemach gemeinhin gemeiniglich gemäß gemüse gemütlich gemütvoll gen
genau genauestens genauso general generalisieren generally generic generously generös genial genieren genießbar
genießerisch gens gentle gently genuine genérico genügen genüsslich geographie geologie gepflegt gerade
geradeaus geradeheraus geradeso geradewegs geradezu gerbil gerecht gerechterweise gern gerne gerste geschichte
geschickt geschmeidig geschwindigkeit geschäftehalber geschäftig geschätzt gesellen gesellig gesellschaft
gesetzt gesichert gesprächig gestalten gestanden gestate gestern gestionnaire gesundheitshalber getreu getränke
gewaltig gewichten gewichtig gewieft gewinnend gewissenhaft gewissermaßen gewitzt gewöhnen gewöhnlicherweise
gewünscht geübt ghost giant gift gifted gigantesque gigantic giggle give given giving gladly glaring glass
glatt glaubensstark glaubwürdig gleaming gleefully gleich gleichauf gleichentags gleichermaßen gleichfalls
gleichsam gleichviel gleichwohl gleißen glider gliedern glimmer glisser glisten glittering gloat globalisierung
gloom gloomy glorifizieren glorious glorreich gloss glossy glouglou gloves glow glum glänzen glätten glücklich
glücklicherweise glücksspiel gnash gnaw gnädig goat godfather godparent going gold golden gonfler good goodwill
goose gorgeous gorro gosh gott gouverner govern governance government gown goûter grabbeln graceful gracefully
gracious grad grade gradient graduate gradweise graffiti graft gramm grandement grandiose grandir grandpa
grandson granit granite granito granny granular granulieren grass gratefully gratis gratter gratulieren grave
gravierend gravir gravitation gray grazil great greatly greedily greedy grenzen grenzenlos grienen grim grimper
grimy gripper gripping grizzled grob groin grok groomed grossir grouchy grounded grouper growing grown groß
großartig großenteils großherzig großmütig großteils großzügig grrr grubby gruesome grumpy grundbegriff
grundieren grundkonzept grundlegend grundsätzlich gruppieren grâce größtenteils grübeln gründeln gründlich
grüppchenweise guacamole guantes guapa guapo guard guest guetter gueuler guidance guide guider guilt guilty
guise gullible gulp gum gummy gurgeln gurn gust gustieren gut gutenteils gutmütig guzzle guère gym gymnast
gâcher gänzlich gémir génial généraliser générique géométrique gérer gêner gültigkeitshalber günstig
günstigenfalls gütig habile habiller habit habiter habituer hadern hafer haften hagel hageln haircut hairy halb
halbe halber halbleer halbmast halbtags halbvoll halbwegs hallen halluzinieren halt ham hamburger hammock hand
handcrafted handeln handful handgelenk handle handmade handover handsome handy hannen happily happy harangue
hard harken harmful harmonieren harmonisch harmonisieren harp harpunieren hart hartnäckig harvest hassen hassle
hasten hastily hasty hat hateful haufenweise haul haunting haus hausieren hausser haut hauß haußen haversack
hawk haze headline healthily heartache heartbeat hearten heartfelt heating heavenly heavily heavy hebdomadaire
hebel hecheln hecho hechten hefty hegen hehlings heighten heiligen heilsam heim heimlich heimwärts heint heiter
heiß hektisch heldenhaft heldenmütig hell hellauf hellhörig hello help helpful helpfully helpless helplessly
hemmungslos hence hepatitis her herab heran herauf heraus herausfordernd herausragend herbei herein
hergebrachterweise herinnen hernach heroben heroine heroisch herrlich herum herunten herunter hervor
hervorhebend hervorragend hervorstechend herz herzerfrischend herzlich herzu herüber hetzen heuer heurter heute
heutigentags heutzutage hexagon hidden hie hiedurch hiefür hienieden hier hieran hierarchy hierauf hierbei
hierdurch hierfür hierher hierhin hiermit hierunter hierzu hierzuland hierzulande hiezu highlight highly
hilfreich himmelan himmelwärts himmlisch hin hinab hinauf hinaus hindern hinduismus hindurch hinein hinfort
hingebungsvoll hinnen hinreißend hinsichtlich hinten hintenach hinter hintereinander hintereinanderweg
hintergründig hinterher hinterhin hinterrücks hinum hinunter hinweg hinüber hippodrome hirsute hisser hitze
hmph hoarse hoben hoch hochanständig hochehrenhaft hochgeschätzt hochgradig hochhaus hochinteressant hochkant
hochkarätig hochmodern hochmotiviert hochmütig hochrangig hochwertig hochwirksam hocken hoffentlich
hoffnungsvoll hoick hold hole hollow holster holterdiepolter holterdipolter home homely homeschool
homogenisieren honestly honesty honorable honored honorer hoof hoot hope hopeful hopelessly hoppeln hopplahopp
horde hormigon hormis horn hornet horrible hors horse horst horten hose hospitable hospitalization hot hotel
hotfoot hourly house hovel hover hovercraft how however howl hubris huddle huff huge huh hujus huldigen
humanisieren humanismus humble humidity humiliating humor humorvoll hund hundred hunger hungern hungrily hungry
hunt hunten hurler hurrikan hurtful husband husk husky hutch huzzah hydrant hydrocarbon hydrolyse hydrolyze
hyena hygienic hype hyphenation hypocrite hypothesise hypothesize hystérique hâter häckseln hänseln
häppchenweise härten häufen hésiter hôte höchstens höchstwahrscheinlich höflich höflichkeitshalber hüben hübsch
hüllenlos hüten hütte ice icebreaker ici ick icy ideal idealerweise idealistic idealistisch idealiter
ideenreich identifier identisch idle idolized idyllisch igloo ignite ignorance ignorant ignorer ihrerseits
ihretwegen ill illegal illiterate illusion illustrer illustrious imagefördernd imaginary imaginative imagineer
imaginer imiter imitieren immaculate immediate immediately immense immer immerdar immerhin immerzu impact
impanel impartial impassioned impeccable imperialismus impfung impish implode impolite imponierend import
importance important imposant imposer impossible impostor impractical impressionable impressionner impressive
imprimer improbable impromptu imprägnieren impure imstande inasmuch inborn incalculable incandescence incarner
incidentally incinerate inciter incline incliner including incognito incomparable incomplete inconsequential
incorporer incredible increible incroyable inculcate indeed indelible indem independence indes indignieren
indiquer individual individuell indizieren indoktrinieren indolent industrialisieren industrialize
inexperienced infamous infatuated inferior infime infiniment infinite influencer influent infolge infolgedessen
informal information informativ informer infrage ingratiate inhibit initial initiativ initier initiieren inject
injunction inklusive inkognito inmitten innen innenarchitektur innerhalb innerorts innert innocent innocently
innombrable innovate innovation innovativ inquisitively inquiéter insbesondere inscribe inscrire insecure
insekt insert insgeheim insgesamt inside insidious insignificant insipide insist insistent insister insofern
insolence insolite inspect inspecter inspection inspirer inspirieren inspirierend inspizieren installer
installieren instance instand instantly instead instinktiv instituer institute institutionalize instruction
instructive instructor instruire insuffisamment insulter insultieren insérer integer integrieren integriert
inteligente intellect intellektuell intelligent intend intensely intensivieren intent intently interchange
interdire interessanterweise interessehalber interesting interestingly interior intermarry intermesh intermix
internal internalise internalize international internationalize internet interpellieren interpretieren
interpréter interroger interrompre intervenieren intervenir intervention interviewen interviewer inthronisieren
into intrepid intrigue introduire intrépide intus intégrer intéresser inure inveigle inventarisieren inventer
inventory investigate invite inviter invoquer inwardly inwiefern inzwischen irgend irgendwann irgendwie
irgendwo iridescence irk ironclad ironischerweise irre irresponsible irrigerweise irritably islam isoler issue
item iterate itzo itzund jacket jadis jagen jagged jaggedly jahrelang jaillir jam jamais jaulen jaunty jawohl
jaywalk jazz jealous jealously jedenfalls jederzeit jedesmal jedoch jeher jell jellyfish jemals jenseits
jeopardise jet jeter jetzt jeune jeweils jiggle jittery jive joggen jogging joint joke joliment joshingly jot
jouer jouir jovial jovially joy joyful joyfully joyous joyously jubeln jubilant jubilantly judentum
judgementally judicious judizieren jugendlich jugendliche juger juggernaut juicy jumbo jump jung junge jungle
junior jupiter jurer juriste jury jusque jusqu’à just justament justifier justly jut juvenile jählings jährlich
jüngst jüngstens jüngsthin kaffee kaleidoscopic kalibrieren kalt kamel kannelieren kannenweise kanonisieren
kantig kapieren kapitalisieren kapitalismus kapitelweise kappen karren karte kartoffel kassieren kastrieren
katalogisieren katalysieren katastrophe kategorisieren katze kaufen keck keel keenly keimen keinesfalls
keineswegs kellnern kennerisch kenntnisreich kernschmelze kettledrum keuchen key keyboard kichern kick
kiddingly kielbasa kilogramm kilometer kinase kind kindheartedly kindly king kino kirche kiss kissingly
kistenweise kit klagen klappstuhl klapsen klar klassik klassischerweise klatschen klecksen kleiden kleinweis
kleistern klinge klingeln klipp klittern klonen klotzen klug knacken knallig knapsen knausern knavishly
knechten knickern knickers knie knife knight knit knitting knobeln knottily knotty know knowingly knowledgeable
knowledgeably known knuckle knuffig knutschen knöchel knüllen knüpfen kodifizieren kokett koksen kollegial
kollektivieren kollern kolossal kolportieren komfortabel komischerweise kommentieren kommerzialisieren
kommunalisieren kommunikationsfähig kommunismus kompetitiv komplizieren komplizierterweise komprimieren
kompromissbereit kompromittieren kondensieren kondolieren konferieren konfiszieren konjugieren konjunktion
konkret konkurrenzlos konsequent konsistent konsolidieren konspirieren konstant konstitutiv konstruktiv
konsumieren kontakten kontaktieren konterkarieren kontern kontingentieren kontra kontrastieren kontrollieren
kontrolliert konventionell konzentriert konziliant konzipieren kookily kooky kooperativ koordinieren kopf
kopfunter kopfüber kopieren kordial korrekt korrelieren korrespondieren korrodieren kosen kosher kostbar kosten
koten kowtow krachen kraft kraftvoll krallen krampfen krank krankheiten kreativ krebs kredenzen kreditieren
kreide krempeln kreuzweise krieg kriseln krisenfest kristallisieren kritisieren kritteln kräftig krähen
kränkeln krümmen kubus kugeln kulant kullern kultivieren kultiviert kultur kundig kunst kupfer kuppel kurbeln
kurios kurioserweise kurven kurz kurzerhand kurzweg kuscheln kuschen käse königlich körper köstlich kühn
kümmern künftig künstlich kürzlich l'encontre l'entour l'exception l'instar l'insu l'égard label laben labourer
lace lack lackieren laden ladrillo lady lahm lahmen laichen laisser lamentieren lamp lampe lampoon lancer land
landab landauf landwirtschaft lang lange language lanky lard large larva laser lashes lasieren lasser last
lasting late latschen laughter laut lauter lauthals lava laver lavieren lavish lawful lawine lawmaker lay
lazily lazy leading league lean leap leben lebendig lebensbejahend lebensfroh lebensnah leber lebhaft lectorat
lecture lediglich leeren leewärts left legal legend leger legging legierung legislature legitimize lehnan
lehrreich leicht leichtathletik leichterhand leichtfüssig leichtsinnigerweise leidenschaftlich leider leimen
leisten leistungsbereit leistungsfähig leistungsorientiert leistungsstark lend lender lenken lentement lepra
lernbereit less lest letztendlich letztens letzthin letztlich letztmals leuchten leutselig lever libel liberal
liberalisieren liberalismus liberalize libérer licencié license licensed lichten lid lieb liebenswert
liebenswürdig lieber liebevoll liebreizend liebäugeln lier lieu lifestyle lift liften ligate light lighthearted
lightly likable like likely likewise limited limiter limp limping limply linear lined links linseed liquid
liquider liquidieren lire list listen lit liter literatur literweise lithographieren litter little live lively
livid livrer loaf lobenswert lobotomise lobster lock locker loftily log loger logisch logischerweise lohnen
lohnenswert loin lone lonely long longboat longingly longtemps loose loosely lors lorsque los losen lost lotion
loudly louer loufoque lounge louse lovable lovely lovingly low lowball lox loyal loyally loyalty luchsen luck
lucky lumbering lumpy lunatique lunge lustig lustigerweise lustrous lustvoll lutter luvwärts luxueux luxurious
luxuriös lyre lâche lâcher ländlich länge längs längsseits längst läppern lässig läutern lécher löcken lösen
lösungsorientiert löten löwe lüften lüstern l’équipe machen machine mad made madera madly maestro magen magenta
magisch magnetismus magnetize magnificent magnifique maigre mail main mainstream maintainer maintenant
maintenir mairie mais majestic majestically major majority make makellos makeover making mal malade malaria
male malerisch malfunction malgré mallard malmen mammoth mampfen manage management managen manchenorts
mancherorts manchmal mangels manger manier manifester manipulate manipuler manipulieren manière mann manner
mano mantua marathon marble march marcher marier marimba markant marketplace marksman marktgerecht markup
maroon marque marquer married marron mars marten marvelous masculinize mash mask maskieren masquer masquerade
massage masse massenweise massiv massive masterpiece masticate masturbieren mater materialise mathematics
mathematik mathematiker matter mature maul mausen mausern maximal maß maßgeblich maßgeschneidert maîtriser
meadow meager meal mealy mean meander meaningfully meanwhile measly meatloaf meaty mechanic mechanically
meckern median medikation mediocre medium medizin meer meerwärts meh mehr mehrfach mehrmals mehrsprachig
meinerseits meinerzeit meinethalben meinetwegen meinetwillen meinungsstark meist meistens meistenteils
meisterhaft meisterlich meistern meißeln membership membre memorable memorieren memorise menacer menacing mener
mensch menscheln menschenrecht menschlich mentionner mentir mentor merci merge merit merkur merkwürdigerweise
merrily merry mesa mesh messing messy mesure mesurer metabolise metabolite metal metall metallic metallisieren
metallurgie metaphysik meteorologie meter methodisch mettre meubler meucheln meuh miam miaou microblog
microchip micromanage mid middle midst midwife miefen mieux milch milchstraße mild mildern milestone militate
milky mill millet milz mince minder mindestens mindless mineral minimalisieren minion minister minor minority
minty minus minuscule minute misappropriate miscalculate mischen miserable miserably miserly misfire misguided
misjudge miskey mismatch mispronounce misread misreport missbräuchlicherweise misspend mit miteinander
mitfühlend mithilfe mithin mitnichten mitreißend mitsamt mittags mittels mitten mittendrin mitternachts
mittlerweile mittschiffs mittsommers mittwochs mitunter mixed mixen mixture mmm mob mobil mobilise mobility
mobilize mockingly modebewusst modeler modellieren modeln moderieren modern moderne modifier modulo moins moist
moisten molasses molekül mom moment monarchie monasticism monat mond monocle monotheismus monster monstrous
monströs montags monter monthly montieren montrer monumental mooch moor moquer moral moralise moralisieren
morbidity mordre more morgen morgens morning mortally mortar mortise mosh mostly motel mothball mother
motionless motivate motivieren motiviert motor motorisieren mouiller mould mount mountain mourir mouse mouser
mousse moyen moyennant mozzarella muddy muffeln muffled multicolored multiple multiplier multiplizieren
mumifizieren mummify mund mundane munden municipal munkeln munter murky murmurer murren muscat museum mushy
musik musikalisch musiker musizieren mustergültig musterhaft mustern musty mutate muted mutig mysterious
mysteriously mysteriöserweise mystify mystisch mythology mäandern mächtig mädchen mählich mäkeln märchenhaft
mästen méconnaître méditer mélancolique mélanger ménager mépriser mériter métal mêler même möbel möchten
möglichst münden mütterlicherseits nab nach nachdrücklich nacheinander nachgerade nachhaltig nachher nachmals
nachmittags nachts nachtsüber nachttisch nachweislich nagel nagen nager naguère nah nahe nahebei
naheliegenderweise nahen nahezu namens namentlich napkin narkotisieren narrate narren narrensicher narrow
narrowcast nasalise naschen nass nationalisieren nationalismus nationalsozialismus natural naturalisieren
naturally natured natürlich naughty nauseate nautical navigate naître near nearly neat neaten neatly nebbich
neben nebenan nebenbei nebeneinander nebenher nebst necessary neck necken necklace nectarine nee needily needy
negativ negative negieren neglect neglected negligible negotiation neighboring nein nephew neptun nerve nervous
nervously nesteln net netsuke nett netterweise nettoyer neu neuerdings neuern neugierig neulich neutre neutron
never new newsletter newsprint newsstand next nice nicely nicht nie niedlich niedrig niemals nier niere nifty
nightlife nimble nimmer nimmermehr nippy nirgends nirgendwo nirgendwohin niveauvoll nobel noch nocheinmal
nochmal nochmals nocturnal noisily nomen nommer nonobstant noon nor nordwestlich nordwärts nordöstlich norm
normal normalerweise not notabene notarize noted noter noteworthy notfalls notieren notorisch notwendigerweise
notwithstanding nouer nougat nourrir novice now noxious noyer nuanciert nucleotidase nudge numb numeracy
numeric nummerieren nun nunmehr nur nutritious nutzbringend nächst nächstens nächtens näherungsweise nämlich
nässen négliger négocier nördlich nörgeln nötigenfalls nüchtern nützlich obduzieren obedience obedient
obediently oben obenauf obendrauf obendrein obenherum obenrum oberflächlich oberhalb obesity object objekte
objektiv obligation obligatorisch obliger oblong obnoxiously obscure observe observer obsess obstruct obtenir
obtrude obvious obéir occuper ocelot octave odd oddball oddly off offenbar offend offenherzig offensichtlich
offensiv offensively offerieren official officially officier offrir offset oft often oftmals ohne ohnedem
ohnedies ohnegleichen ohnehin ohnlängst ohr ohrfeigen oil oily okay oktroyieren old olympisch omelet onanieren
once only onset onto oof openly opera operating operieren opponieren opposer opposite optik optimal optimieren
optimistic optimistically optimistisch option opérer orakeln orange orchestrate orchid ordenador ordentlich
order orderly ordinary ordinateur ordnungshalber ordonner organiser organisieren organisiert orient oriental
orientate orienter orientieren originell ornate ornery oser ostrich ostwärts other ouah oublier ouch ouf oui
ouille ouin oups our out outbid outdo outfit outflank outfox outgoing outlandish outlaw outlying outnumber
outrageous outrank outre outrun outset outside outsource outstanding oval over overburden overcharge overcoat
overconfidently overcook overcooked overdub overdue overfeed overheard overload overplay overproduce overreact
override overspend overstay overtrain overvalue overwork owlishly own ownership oxidise oxidize oxydieren
oxygenate ozean paarmal paarweise pace pacemaker pacifique pack packaging packed packend paddeln paf paffen
painfully paintwork palast palatable palate palavern pale pallier paltry panieren panisch pant pantalon
pantalones pants pantschen pantyhose papa par parade paradieren paradiesisch paradoxerweise parallel paralyse
paralysieren parametrisieren paraphieren paraître parce parched parcourir pardonner parer parfois parken
parkettieren parkhaus parkieren parlementaire parler parmi parody parole parsnip part partager partenaire
parterre partial partially participer partir partnerschaftlich partout partridge parvenir pas passablement
passager passer passim passionate passioniert passiv passport past pasta pastel patatas pater patiently
patientèle patroller pauken pause pausieren pauvre pave payer peaceful pear pearl pecan peindre peine peinigen
peinlich peitschen pellen pelota penalise pencher pendant pendre penibel peninsula penis penser pension peony
pepper peppery pequeño per percer percevoir perdre perfection perfectionner perfectly perfekt perfumed
periodensystem perky permafrost permettre permutieren perp perplexe persecute personal personalise
personifizieren personnel perspire persuader persönlich pertain pertinent pescado peser pessimistic petal peter
petit petroleum petticoat petty peu peur peut pferd pff pfft pfiffig pflanze pflichtbewusst pflücken pflügen
pfriemeln pfund phantastisch pharmacopoeia phew philosophie phony phooey photographier photographieren photon
phrase physical physically physik physikalisch phänomenal pick pietätvoll piglet pigpen pigsty pikant
pikanterweise pike pile pillbox pillepalle pillory pillow pilot pilz pin pine pinion pink pinkeln pinstripe pip
piquer pirschen pis pish pissen pisser pitiful pittoresk pity pivot pixellate pizza place placer placide
plagiarise plaider plain plaindre plaire plaisanter plait plan plancher planquer planschen planter plantschen
planula plappern plastic plastique platin platter platypus platzieren playfully plazenta pleasant please
pleased pleasing pleasure pleurer pleuvoir plic plier pliers plonger plouf pluck plugin plumber plump plumpsen
plus pluto plutôt plástico plätten plündern pneumonia pochieren pocken pocket poetisch poetry point pointed
pointer pointless poisson polarisation polemisieren police polished polite politely political politik politiker
politisch pollo polstern polwärts polyester polytheismus pomelo pompös pon ponder poor poorly pop poppy
popularisieren popularity popularize population populist populär porte porter portly portray posen poser posh
positiv positively possession possible posséder postbox potable potent potentially potenzieren poulet pour
pourpre pourrir poursuivre pourvoir pourvu pousser pouvoir powerful powerfully powerless practical pragmatisch
praktikabel praktisch praktischerweise prall prallen prance pratique pratiquer precedent precious preclude
preheat prejudge premeditation premier premise premium premièrement prendre preregister presell present preside
presque pressen pressentir presser pressure prestataire prestigefördernd prestigeträchtig prestigevoll
prestigious presume pretend pretty pricey prickly prier priesthood prima primary prime print printer
prinzipientreu prioritize private privatim privatisieren priver privilege prix pro proaktiv probable
probablement probat probate probe probehalber probieren problematisieren problemlos proceed proche proclamer
procrastinate procurement procurer procéder produce producer productive produire produzieren profane
professionnel profitabel profitable profiter profuse programme programmieren progress progresser progressiv
prohibition projektieren projeter projizieren proklamieren proliferate prolonger promener promettre prominent
promise promouvoir promptly prononcer pronoun proofread proper properly prophetisch proposer propound propre
proselytise protektiv protester protist protokollieren proton protzen protéger prou proud prout prouver
provided providence provider provision provoquer prudent prunkvoll pry práctico prägnant prähistorie präzise
près précipiter préciser précisément préférer préoccuper préparer présenter préserver présidence prétendre
prévaloir prévenir prévoir prêter prügeln pschitt psitt psst publication publicity publicize publier
publizieren puff puis puisque pulen pull pulp pulse pulver pulverize pulvern pumpen punctual punctually
punctuation punkto puny pupil puppet pure puritan purple purse pushy put putrefy putrid putzig puzzled pyramide
pénétrer périr pêcher qua quadratisch quadruple quaff quaintly qualified qualifier qualifiziert qualitativ
qualitätsvoll qualmen qualvoll quand quant quantify quarrel quarrelsome quarrelsomely quart quartalsweise
quarterly quarz quash quasi quasiment quaver que queasily queasy quelque quelquefois quer querbeet querdenkend
querfeldein querulous queso question questionable questionably questioningly quetschen quick quicker
quicklebendig quickly quiet quietly quinoa quintessential quintuple quip quirkily quirlig quit quitte quitter
quixotic quizzically quoique quotieren québec raccrocher racheter rackern raconter rad radiant radieren
radikalisieren radio raffinieren raffiniert raffiné rafraîchir rag ragen ragged raide railway raison raisonner
ralentir rallier rally ramasser ramener rammeln rammen ramp rampe ramper ramponieren ran randomize range ranger
ranimer rapid rapide rapidly rappeler rapport rapporter rapprocher rare rarely rasant rascheln raser rassembler
rassismus rassurer rasten rater ratifizieren rational rationale rationalise rationalize ratlos raton rattacher
rattekahl rattern rattraper ratzekahl ratzeputz ratzfatz rauchfrei raumfüllend raunen raunzen raus rauschen
ravage ravel ravioli raw rawhide reach react readies readily readjust readmit ready reaktion real realistic
realistisch realiter realität really reapply rear reasonable reasoning reassemble reassuringly rebel reboot
reborn rebound rebuff rebuild rebuke recede recent receptor recevoir recherche rechercher rechnen recht
rechtens rechts rechtschaffend recken reckless recklessly reckon reclassify recommander recommencer
recommendation recompense reconnaître reconsideration reconstituer reconstitute reconstruire record recount
recourir recouvrir recovery recruter recta rectangulaire rectangular rectorat recueillir reculer recycled
recyclé red redact redescendre redesign redevelop redevenir redire redonner redound redouter redraw redress
redresser redselig reel reell refaire refer reference refermer refinado refine refined reflate reflecting
reflektiert refroidir refuser refute regagner regal regarder regarding rege regen regnerisch regretter
regrouper regsam regular regularly regulate regulieren rehabilitieren reich reichen rein reiterate reizen
reizend reizvoll rejeter rejigger rejoin rejoindre rekindle reklamieren rekordverdächtig relativ relative
relaunch release relevant relever reliant relier relieve religion relire relokalisieren reluctantly remand
remark remarkable remarquer rembourser remercier remettre remonter remorseful rempeln remplacer remplir remuer
remédier renaissance renaître rencontrer rendre renforcer renier renommiert renoncer renouveler renovieren
renseigner rentrer renverser renvoyer reopen reorganisation reorient reparaître repartir repasser repeat
repeatedly repentant repentir replacement replacer replicate reporter reposer repossess repousser reprendre
represent representation reprimand reproach reproachfully reprocher reproduire reprove repräsentieren
représenter reptil republican repurpose repérer request requirement requirieren requite reschedule reservation
reservieren resilient resistent resolut resolve resort resource respecter respectful respektabel respektieren
respektiert respirer responsable responsibility responsible respray ressembler ressentir ressortir ressusciter
restaurant restaurer restaurieren rester restfully restituer restreindre restructure resultieren resümieren
retarder retardieren retenir retention retentir retirer retomber retool retour retourner retracer retract
retrospectivity retrouver retuschieren revanchieren revenir revere reversieren revitalise revitalisieren
revivre revoir revoke revolution revolutionieren revolutionär revêtir reward rewarding reword rewrite
rezensieren reüssieren ribbon rich richtig richtungsgebend richtungsweisend ride ridge riegeln riesig riff
right righteously rightfully rigid rigidly rigoler rigoros rim ring ringsherum ringsum ringsumher ripe rire
rise riser riskant risquer rittlings rival rivalisieren roadway roasted robust rocher rochieren rock roger role
rolltreppe romantisch rompre ronfler ronron rose rosemary rosin rosy rot rotating rotieren rotten rotzen rotzig
rough roughly rouler round roundabout rout routiniert row rowdy royal rubber rubbery rubric ruddy rudely
rudement rudern rue ruhig ruin ruiner rule rum rund runden rundherum rundown rundum runny runway runzeln rupfen
rural rust rustic rustique rusty rußen rädern rätselhaft räuspern réagir réaliser réchauffer réciter réclamer
réconcilier récupérer rédaction rédiger réduire réfléchir référer régler régner réjouir répandre réparer
répartir répondre réprimer répéter réserver résigner résister résonner résoudre résulter résumer rétablir
réunir réussir réveiller révéler rêver rôder rústico rüber rücklings rücksichtlich rücksichtsvoll rückwärts
rückzu rügen rümpfen rütteln sabbeln sabbern sabroso sache sachgemäß sachgerecht sachkundig sachverständig
sacrifier sad sadly safe safeguard safely saft sage sagenhaft saigner sailor salad salade salchichas sale
saloon salty saluer salz salzig same sammeln samstags samt sand sandbar sandstein sandy sanft sanftmütig
sanguinisch sanity sans sarcastic sardonic sarong sashay sate satirise satirize satisfaire satisfy sattsam
saturate saturieren saturn saucisses sauerkraut sauf sausages sauter sauvage sauvegarder sauver save savoir
savon savour savoureux saw scaffold scale scaly scamper scar scarcely scare scared scarification scarily
scarper scary scenario scent scented schach schachern schaden schaf schandehalber scharenweise scharf scharren
scharwenzeln schattig schaukelstuhl schedule scheibchenweise scheitern schematise scheme scheuern schielen
schier schießpulver schiff schillern schillernd schimmeln schippen schirmen schlafzimmer schlange schlau
schlechthin schleimen schlep schleudern schließlich schlimmstenfalls schlottern schlucht schlucken schlürfen
schmatzen schmecken schmeicheln schmiegen schminken schmirgeln schmoren schmuggeln schmücken schnarren
schnattern schnaufen schnee schnell schnellstens schniegeln schnitzel schnitzeln schnurstracks schnäbeln
schnüffeln schnüren scholarship schon schonmal schrammen schrank schraube schreibtisch schrift schrittweise
schrubben schrumpeln schrämen schuften schuldenhalber schule schummeln schusswaffe schustern schwangerschaft
schwanken schweben schweinigeln schwerlich schwert schwimmen schwungvoll schwäbeln schwängern schwänzeln
schwänzen schämen schätzen schätzungsweise schönen schöpferisch schüren scientific scoff scoop scope scorn
scornful scorpion scotch scout scowl scrabble scram scramble scrap scrape scratch scratchy screw scruple
scrutinise scuffle scuttle seafood seagull seal search searchingly season second secondary secouer secouriste
secours secrecy secret section secularize sedately sediment see seele seemingly segel segeln segregate sehnen
sehr seinerseits seinerzeit seinetwegen seinetwillen seit seitab seitdem seitens seither seitlich seitlings
seitwärts sekunde sekundieren selbander selbdritt selbigesmal selbst selbstbestimmt selbstbewusst selbstredend
selbstsicher selbstständig selbständig selbviert seldom self selfish selfishly sell seller selon selten sembler
semer sensationell sense sensibel sensibilisieren sensitiv sensitize sentimental sentir separate separately
separieren sequester serenade serene serialize seriously seriös sermon serpentine serrer serve serviable
service services serviettes servir sesame sessel settle settler seufzen seule severe sew sexismus sexuell sexy
shabby shadowbox shadowy shady shaft shakily shallow sham shameful shameless shampoo shanghai shark sharply
shear sheathe sheepishly shell shimmering shinny shiny shipper shirk shirt shocked shoddy shoes shoot shore
short shoulder shout shovel showboat showy shred shrill shrilly shudder shush shy shyly sicher
sicherheitshalber sicherheitsorientiert sicherlich sichten sick sideboard sidetrack sieben siechen siege siegen
siegreich siezen siffler sightseeing sign signaler signature signer signifier signifikant sikhreligion silber
silent silently silk silky silla silt silver similar simpel simple simplifier simplistic sin since sincère
sinful singe singing sinnvollerweise sit situer sitôt sizzle sizzling skandalös skateboard skean skeletal
skeleton skelett ski sklaverei skyline skyscraper slake slap slather sleek sleepily sleepy sleet slide slight
slime slimy slink slip slipper slope slow slowly slump slushy smack small smart smarten smog smoggy smoke
smooth smoothly smug smuggle snack snappy snarling sneak sneaky snif sniff sniveling snob snoop snoopy snow
snowplow snuggle soap sociable sock sodann soeben sofort soft softly sogar soggy sogleich soigner soit
sojabohne solace solala solder solemnly solicit solidarisch solidarisieren solide solidly soliloquy solitaire
solliciter solution solvency somber sombre sombrer some someplace sometimes somit sommers sommersüber sonar
sonata sonder sonderbarerweise songer sonnabends sonne sonnensystem sonner sonnet sonnig sonntags sonst soon
sopa sophisticated sore sorgenfrei sorgfältig sorghum sorgsam sorprendente sorrowful sorte sortir soucier
soudain souffler soufflieren souffrir souhaiter soulager soulever soulful souligner soumettre soup souper
souple soupy soupçonner sour source sourire souris sous soustraire soutenir souvenir souvent soweit sowieso
soybean sozial sozialisieren sozialismus sozialverträglich sozusagen space spanish spannend spark sparkling
sparsam sparse spattering spaßig spear specific spectacles spectate speedily speedy speicheln spektakulär
spellcheck spenden sperrangelweit sperren spew speziell spherical spice spiel spielerisch spiffy spirit
spirited spiteful spitz spitze splash splay splendid splendide split splosh splurge spontan spook spork sport
sportlich spotless spotten sprache sprachlos sprengen sprengstoff spring sprinkles spritzen spritzig sprudeln
sputen spätabends später späterhin spätestens spätnachmittags spécialiste spötteln spülen spürbar square
squeaky squid squiggly squirm staatsmann stabil stabilise stabilisieren stable stack stadt stadtauswärts
stadteinwärts stage stahl staid stained stake staksen stale stall standard standhaft stanzen stapfen starboard
starch stark starten state statement stationieren statt stattdessen stattlich statue status stauchen stay steak
stealthily steel steep steeple steil stellen stellenweise stenografieren stenographieren step steppen sternly
stets steuerbord stibitzen stichfest sticken sticker sticky stiff stiffen stiften stigmatize stilbewusst
stilisieren still stillen stilsicher stilvoll stimmig stimmungsvoll sting stingy stint stir stitcher stochern
stock stocken stoisch stolpern stolz stool stoop store stormy stornieren story storyboard stottern stoßweise
stracks strafen strahlen strahlend straight strait stranden strange stranger strangulieren strategisch strategy
stratify straucheln straw strebsam streng stressen strict strictly strident striking strikt stromab stromauf
strong strotzen structure strukturieren strukturiert studienhalber stufenweise stuff stuhl stumm stump stunde
stunning stunt stupendous sturdy stylish stänkern stäupen stückchenweise stückweise stülpen stümpern stürmisch
subdued subexpression subito submissive submitter subsidy subsister substantial substantiate substantiv
substanziell substanzreich substituer substitution subtle subtract suburban subventionieren successfully
succéder suckle sudden suddenly suffice suffire suffisamment suffocate sugary suggerieren suggérer suhlen
suitcase suite suivant suivre sukzessive summarise summary summer summieren sun sunbathe sunbeam sundae sunder
sunny sup super superb superficial superior supplier supporter supportive supposer supposing supprimer sur sure
surface surge surmonter surprendre surprise surprised surprisingly surren sursauter surveiller survivre sus
susciter sushi suspendieren suspension suspiciously sustenance suv svelte swanling swat swath swathe sway swear
sweatshop sweet sweetly swelter swerve swift swiftly swill swim swine swing switch switchboard swordfish
symbolise sympathetically sympathique sympathisch synergy synthesise syringe säubern säugetier säugling säure
sécher séculaire sédentaire séduire séparer südlich südwestlich südwärts südöstlich sündig sündigen süß
tabellarisieren table tabletop tabulate tac tackle tadellos taff tag tagen tageweise tags tagsunter tagsüber
tail tailler taire takeln taktvoll talab talabwärts talauf talaufwärts talaus talauswärts talein taleinwärts
talentiert talkative tall talwärts tame tandis tangible tank tankful tant tantôt tanz taper tapezieren tapfer
tapioca tapsen tard tarder tarieren taro tarragon tarry task tasty tatkräftig tattered taub taubheit tauen
tauglich taumeln taut taxicab taxieren tchou tchouu team teamfähig teammate technician technologie technologist
teclado tectonics tedious tee teeming teilbar teilen teils teilweise telefon telefonieren telescope tellement
tempel temperamentvoll temps tempting tenant tender tenderly tendieren tendre tenement tenir tennis tense
tensely tentacle tenter tepid teppich teriyaki term terminer terne terraform terrible terriblement terribly
terrorise testify testimonial testing testweise teuer texten than thankfully that the theater these thick thigh
thin think thon thongs thorn thorny thorough thoroughly those though thoughtfully thread thrifty throbbing
thronen through throughout thump thunderbolt thyme tic tidy tief tiefgründig tier tigern tight tighten tightly
till timely times timide tinderbox tinted tiny tired tirer tirilieren tisch tischlern tisser titulaire toady
toallas toaster toc toe tolerant tollen tolérer tomatillo tomb tomber tomography tomorrow tonangebend too tool
tooth toothbrush toothpick topsail tor tordre torn tornado tot total totalement touchant toucher touchieren
tough toujours toupieren touriste tourner tousle tousser tout toutefois toward towards towels tracer trachten
traditionalism traditionell traduce traduire traffic tragic train trained traiter traktieren trancher
tranchieren tranquille transcend transferieren transformer translation transmettre transom transparency
transparent transpirieren transplant transplantieren transporter transportieren transzendent trash trauern
traumhaft traurig traurigerweise travailler travel travers traverser tray traîner treasure treble treffend trek
trembler tremendously tremper trench treppab treppauf treppe treu treuherzig trial triangulaire triangular
triathlète tribe tributary trick tricky trier trim trimmen triompher triste triumphantly triumphieren trivial
trocken trolley tromp tromper trop tropfenweise trotteln trotz trotzdem troubled troubler trouser trouver true
truly trust trusting trustworthy trusty truthfully tränken träumen träumerisch très tröpfchenweise tröpfeln
tröpferlweise trösten tsoin tsunami tuba tuber tuberkulose tuer tugendhaft tuna tune tunlichst turbulent turnen
turquoise turret turteln tusk tut tuten tuxedo twin twine twist typeface typewriter typify typisch
typischerweise typisieren tâcher tâter täfeln tänzeln tätscheln téléphoner témoigner téméraire tôt tönen töten
tüchtig tür ugh ugly ultimate ultimately ultimativ umfassend umgänglich umhin umjubelt umkehrbar umranden
umschwärmt umsichtig umsonst umstandshalber umständehalber umtriebig umwerfend umwölken unabashedly unabhängig
unaccountably unangreifbar unantastbar unaufhaltsam unaware unbalance unbearably unbeeinflussbar unbefangen
unbeirrbar unbekümmert unbeschadet unbeschreiblich unbeschwert unbesehen unbesorgt unbestechlich unbestritten
unbezahlbar unblinking unbranded unbändig uncomfortable uncommon unconscious uncork uncover under underachieve
undergo underneath underpants underplay understanding understated undurchsichtig unearth uneigennützig
uneingedenk unerachtet unerbittlich unerreichbar unersetzlich unerwarteterweise unethically uneven unexpectedly
unfassbar unfern unfinished unfit unfortunate unfortunately unfreeze unfurl ungeachtet ungefähr ungenau
ungerechnet ungerechterweise ungern ungestraft ungewöhnlich ungezwungen unglücklicherweise unglückseligerweise
unhappy unhealthy unibody uniform unimportant unimpressively unique unisono unit unkempt unknown unkompliziert
unkonventionell unlawful unlearn unless unlike unlined unlucky unlängst unnachgiebig unnaturally unnecessarily
unnötigerweise unpleasant unproblematisch unrealistic unripe unruly unschlagbar unscramble unselfish
unsererseits unseretwillen unserseits unsertwillen unsightly unsrerseits unsteady unsterblich unsung unten
untenan untenherum untenrum unter unterdessen untereinander unterernährung unterhalb unterhaltsam unterminieren
unternehmungsfreudig unternehmungslustig untertunneln unterwegs unterweil unterweilen untidy until untimely
unto untried untrue unused unusual unverfälscht unvergesslich unvergleichbar unverkennbar unverletzbar
unversehens unverwechselbar unverwundbar unverzichtbar unvoreingenommen unvorsichtigerweise unvorstellbar
unweit unwelcome unwiderstehlich unwieldy unwilling unwritten unzip unübersehbar unübertroffen upbeat
upliftingly upon upright uproot upsell upset upside upward upwardly uralt uranus urban urgently urknall usable
usefully useless uselessly user usher usually utilization utilized utter utterly vacantly vacation vagina vague
vaguely vain vaincre vainly valentine valiantly validity valley valoir valuable vamoose vanadyl vanish vanter
variable varier variieren vary vast vaste vastly veg veiller vein velocity velvety vendre vengeful venger venir
venom venture venus verantwortungsbewusst verantwortungslos verantwortungsvoll verballhornen verbally verben
verbiestern verbindend verbindlich verbindung verblassen verblüffend verbogen verbrannt verbreitet verbrieft
verbrämen verbürgt verchromen verdient verdoppeln verdorren verdrecken verdutzen verehrt vereinen verfeinden
verfeinern verflüchtigen verfrachten verführerisch vergebens vergeistigen verger vergeuden vergewaltigen
vergiften vergipsen vergleichsweise vergnügenshalber vergnügungshalber vergreisen vergrätzen vergällen
verheddern verherrlichen verhältnismäßig verhütung verify verinnerlichen verkehrt verklausulieren verklärt
verkorksen verkrusten verkupfern verkörpern verlockend verlässlich vermarkten vermittelnd vermittels
vermittelst vermählen vermöge vernarben vernetzen vernetzend vernünfteln verpatzen verpesten verplempern
verproviantieren verrecken verrenken vers verscheißern verscherbeln verschiedentlich verschiffen verschwenden
verser versichert versiert versinnbildlichen version versklaven verspießern verspäten verstand versteinern
verstummen verständlicherweise verständnisvoll verstümmeln versumpfen versus versöhnlich versüßen
vertrauensvoll vertrauenswürdig verträglich verträumt verulken verve vervielfältigen verwegen verwundert
verwöhnt verwüsten very verzichten veränderbar veräppeln verästeln veröden vestment vet veto via viability
vibrant vibraphone vibration vibrer vice vicinity viciously victorious victoriously vide video vider vie vieh
viel vielenorts vielerorts vielfach vielfältig vielleicht vielmals vielmehr vielschichtig vielseitig violent
violently violer violin virer virus vis viser visieren vision visionär visiter visitieren vista visualisieren
vital vite vivace vivacious vivaciously vivid vivre vlan vogel voir voiture vol voler volksmusik voll vollauf
vollends voller volleyball vollständig volontiers voluminous voluntarily volunteer vom von vonjeher vonseiten
vonstatten vor vorab vorace voran vorauf voraus vorausschauend vorbehaltlich vorbehaltlos vorbei vorbildhaft
vorbildlich vordem voreinst vorerst vorgängig vorher vorhin vormals vormittags vorn vorne vornehm vornehmlich
vorneweg vorschüssig vorsichtshalber vorsorglich vorteilhaft vortrefflich vorurteilsfrei vorweg vorwiegend
vorwitzig vorwärts vorzeigenswert vorzugsweise vorzüglich vorüber voter vouh vouloir voyager vraiment
vraisemblablement vroum vulgarise vulkan väterlicherseits vélo vérifier vérité vétuste völlig wach wachsam
wackeln wafer waffe waft wagemutig wahlweise wahrhaftig wahrheit wahrheitsliebend wahrlich waist walken wallaby
wallen wallop waltz wandelbar wandeln wann warlike warm warmhearted warmherzig warming warmly warp warped warum
wasabi wash wasser wasserfall wasteful watch waten waterlogged waterspout watery waver wavy weakly wealthy wear
wearily weary weatherize webbed wechseln wedding wedge wee weekly weep weg wegarbeiten wegdiskutieren wegen
wegschnippen weich weiden weight weighty weiland wein weird weise weit weitab weitaus weitblickend weiter
weiterhin weiters weitherum weithin weitsichtig weizen welcome well weltbekannt weltgewandt weltoffen wendig
weniger wenigstens werktags wert wertschätzend wertvoll wesentlich weshalb westernise westernize westlich
westwärts weswegen wetly wetten wettern whack whale what wheel when whenever where whereas wherever whether
which while whimsical whine whirlwind whisper whispered whistle white whitewash who whoa whoever whole wholly
whopping whose whup why wichtig wicked wickeln wide wider widerstandsfähig widerstehen widow wie wieder
wiederkäuen wiederum wiegeln wienern wieselflink wieso wiggly wild wilderness wildly wille willen willensstark
willfully willing willkommen willow wilt wilted wind winding window windy wing winged winken winters
wintersüber wire wirklich wirksam wischen wise wisecrack wisely wissbegierig wissenschaft wissenschaftler
wissenschaftlich wissenshungrig with within without witted witty witzeln witzig woanders woandershin wobbly
wochenends wodurch woeful woefully wogegen woher woherum wohin wohl wohlan wohlauf wohlerzogen wohlgemerkt
wohlklingend wohlriechend wohlschmeckend wohltuend wohlverdient wohlwollend wohlüberlegt wohnhaus wohnzimmer
wolf wolke wolkenkratzer wombat womit womöglich wonach wonderful wonderfully wooden woot worauf woraufhin word
wordy worein worin worldly worn worriedly worse worst wortgewandt worth worthless worthwhile worthy worüber
woselbst wound wozu wrathful wretched wriggler wring writ writhing wrong wrongly wry wuchern wuchten wunderbar
wunderbarerweise wunderhübsch wunderlich wunderlicherweise wunderschön wundervoll wurmen wursteln wuscheln
wuseln wählen wählerisch während währenddem wärme wässern wölben wünschen wünschenswert würdevoll würdigen
würfel würgen xenophil xerographieren yahoo yak yarmulke yawn yawningly yearly yearn yearningly yeast yellow
yellowish yesterday yet yieldingly yin yippee yogurt young youthful youthfully yowza yuck yum yummy yuppify
zahl zahlen zahlungshalber zahnlos zanken zany zapatos zapfen zart zartfühlend zauberhaft zausen zealous zebra
zechen zeh zehren zeichnen zeigen zeit zeitalter zeitlang zeitlebens zeitlich zeitlos zeitweise zelten zen
zerbrechlich zerdeppern zerfurchen zerkleinern zerren zertifizieren zertrümmern zesty zetern zielbewusst zielen
zielführend zielorientiert zielsicher zielstrebig ziemlich zieren zigmal zimmer zimmermann zinn zionismus zirka
zirpen zischen zocken zoomen zornig zowie zuallerallererst zuallerallerletzt zuallererst zuallerletzt
zuallermeist zualleroberst zuallerunterst zueinander zuerst zufolge zufälligerweise zugegebenermaßen zugeneigt
zugleich zugrunde zugunsten zugute zuhanden zuhauf zuhause zukunftsorientiert zulande zulasten zuleid zuleide
zuletzt zulieb zuliebe zum zumal zumeist zumindest zumindestens zumute zumuten zunutze zunächst zuoberst zupfen
zur zurande zurechnungsfähig zureden zurück zurückhaltend zusammen zusammenhängend zuschanden zusehends
zuseiten zustande zuständig zuständigkeitshalber zutage zutiefst zuungunsten zuunterst zuverlässig
zuversichtlich zuviel zuvorderst zuvorkommend zuvörderst zuweilen zuwider zuzeiten zuzüglich zuäußerst
zwangsweise zwar zwecks zweifach zweifellos zweifeln zweifelsohne zwinkern zwischen zwischendurch zzzz zäh
zählen zähmen zärtlich zögern zügeln zündend zürnen âcre ängstigen ängstlich ärgerlich ärgern äsen ästhetik
ätzen äugen äußern äußerst ébranler écarter échanger échapper échouer éclaircir éclairer éclater économiser
écouter écraser écrire édifier également égarer égoïste élaborer élargir électorat électronique élever éliminer
éloigner élégant émerger émettre émouvoir émérite énergique énoncer énorme énumérer épanouir épargner épouser
éprouver épuiser équilibrer équipe équiper établir étaler étant éteindre étendre étonner étouffer étranger
étrangler étudiante étudier évacuer évaluer éveiller éviter évoluer évoquer être ôter öffentlich öfters
ökologie ölen örtlich östlich üben über überall überallhin überaus überdies überdurchschnittlich überein
übergangsweise übergenau überhand überhaupt überkopf überlegen überlegt übermorgen übernachten überragend
überraschend überraschenderweise überschwemmung übersichtlich übersinnlich übertrumpfen überwiegend überwintern
überwältigend überzeugend üblicherweise übrigens übungshalber
`;
