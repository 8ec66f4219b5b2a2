/** Surnames of many countries. From the data of @faker-js/faker: see LICENSE beside this file. Written by e2e/identifiers/writeNameLists.ts. */
export const surnames = `
aalbers aalerud aaltonen aas aasen ababii abacı abadan abadžija abadžić abalıoğlu abate abay abazović abbas
abbate abbondanza abbosov abbosova abbott abbrescia abdi abdulahadyev abdulahadyeva abdulazimov abdulazimova
abdulazizov abdulazizova abdulboriyev abdulboriyeva abdulhafizov abdulhafizova abdulhakimov abdulhakimova
abdulhayov abdulhayova abdulholiqov abdulholiqova abduljabborov abduljabborova abduljalilov abduljalilova
abdulkarimov abdulkarimova abdullatifov abdullatifova abdullayeva abdulmalikov abdulmalikova abdulqahhorov
abdulqahhorova abdulqodirov abdulqodirova abdulvahhobov abdulvahhobova abdulvaliyev abdulvaliyeva abdulvohidov
abdulvohidova abegglen abel abernathy abeyta abicht abimanyu abiodun abiola abiputra abodunrin abosede abraham
abrahamsson abramovic abrego abreu abshire abt abu acar accardi accardo accurso aceto acevedo achari acharya
acheampong achilles achim achkinadze ackerman ackermann aclan acosta acquadro acquaviva acquistapace acuña
adadevoh adal adam adamcová adamczak adamczyk adame adamec adamek adami adamiak adamiec adamo adamović adamová
adamowicz adams adamski adamus adan adanır adaobi adar adašević adcock addari addis ade adebayo adebisi
adegbite adegboye adegoke adekunle adel adelakun adeleke adelusi adem ademayowa ademiluyi ademola adeniyan
adeogun adeoluwa aderibigbe aderinsola aderogba aderonke adesina adesiyan adewale adewunmi adewura adeyemo
adhikari adhitama adiga adin adisa adomah adomako adongo adorno adragna adriansyah adu adusei adutwum adámek
adámková adıvar aebi aebischer aeby affinito afifah afirifa afoakwa afolabi afolayan afonja afunku agarwal
agboola agnello agnes agostinelli agostini agosto agresta aguayo aguilar aguilera aguirre aguridić agustian
agustina agyapong agyare agyei agyemang ahić ahlke ahluwalia ahmad ahmed ahmetspahić ahonen ahortor ahrenberg
ahrens ahrorov ahrorova ahuja aiello aigare aigars aigbiniode aigner aigroz airlangga ajakaiye ajao ajayi
ajewole ajose ajvazović akal akalın akan akar akay akaydın akbaba akbay akbulut akcan akdağ akdemir akeem akel
akerele akgöz akgül akgün akifović akinrinola akintade akkan akkaya akkaş akkor akkoyun akkoyunlu akkoç akkurt
akmalov akmalova akman akoto akowua akpınar akramov akramova aksakal aksel aksentijević aksentić aksin aksić
aksović aksoy aksungur aktan aktay aktaş akyeamfuɔ akyeampong akyel akyena akyürek akyüz akyıldız akçal akçalı
akçay akın akıncı akışık akşit akšam alabi aladić aladžić alaimo alaković alamsyah alan alanis alaniz alanović
alaníz alarcón alargić alavanja alavantić alba albanese albano albert alberti albertyn albrecht albrechtová
albu albuquerque alcala alcalá alcamo alcaraz alcántar aldea alejandro aleksandrowicz aleksić alemán
alessandrini alessi alev alexa alexander alexandrescu alexandru alexe alfano alfaro alfermann alfieri ali
alicea alidi aligbe alih alija alikavazović alisherov alisherova alivernini aliyev aliyeva alizadeh aličić
aljančić alkan alkaya alkhamis alković alksne alksnis allegretti allgeyer almanza almaraz almaráz almašac
almeida almonte alnıaçık aloba aloi alonso alonzo alparac alpman alpuğan altamirano altan altenwerth altieri
altun altuntaş altınay altınbaş altınel altınok altıntaş altınışık altıok aluga alva alvarado alvarez alves
alyanak alıcı amabile amado amador amadori amaechi aman amann amanta amar amaral amato amaya amberg ambrosini
ambrosino ambrosio ambrož ambrožová amendola amerio amici amico aminat amla ammann ammoscato amo amoa amoako
amoasi amorim amoroso amoruso ampadu ampofo amponsah amrein amundsen ananda anandya anasov anasova anaya ancona
anda andersen anderson andersone andersons andersson andesilić anding andini andić andonov andonović andorful
andrade andre andreassen andreasson andrei andrejević andrejin andrejić andreković andreoli andresen andriani
andries andrisani andriška andrle andrlová andronic andrzejczak andrzejewski anděl andělová anelli angeletti
angeli angelini angelis angeloni angelucci anggraini anggreny anggriawan anghel angster anguiano angulo anjani
anjos ankra ankunding anne annunziata anokye ansa anselmi anselmo antal antalová antczak antenucci antezza
antoci anton antonacci antonelli antoni antonini antonić antonović antonucci antović antoš antošová anttila
antunes antunović antušević antwi anučin anušić anvaryev anvaryeva anzalone anđelić anđelković aparicio
apicella apitz apodaca aponte apostol appia appiah aprile aqila aquino aragón aramini aranda arap aras araña
araújo arcangeli arce archuleta arda ardana ardelean ardeleanu ardianto ardiyanti aregger arellano aremu arena
arenas arendt arens arevalo argenio argento argiolas arguello argüello arhanić arias arifin arlović arman armas
armendáriz armenta armijo armstrong arnaud arnaut arndt arnesen arnold arora arpaši arredondo arreola arriaga
arroyo arsenić arsić arslan arslanoğlu arslonov arslonova arteaga artioli arvidsson aryal aryani aryanti aryee
arāja arājs arıcan arık arıkan arığ asadov asadova asadullohyev asadullohyeva asamoa asamoah asan asante asare
asaro aschenbroich ascione asenso ashley asiama asiedu asil asilbekov asilbekova aslan aslanoğlu aspere aspers
assmus assunção astafei astolfi astuti aswandi ata atakan atakol atalık atan atanda atasever atay atencio ateş
atik atlı atzeni atzori atıcı atılgan au aubert aubry aucamp auer aufderhar augustyn augustyniak aurelia auziņa
auziņš avallone avan avazyev avazyeva avcı avcıoğlu avilés avola avram avsec aw awodiran awolowo awuah axelsson
axmann ayala ayandokun ayaydın ayaz aybar aycan aydan aydemir aydoğdu aydın aygün ayhan ayisat aykan aykaç
aykurt ayobami ayomide ayoola aytaç aytek aytekin ayverdi azad azamatov azamatova azara azevedo azinić azizah
azizov azizova azzahra açar açıkalın açıkgöz aïdara aćimović aćin aćić ačanski ačić ađanski ađić ağa ağaoğlu
ağca ağırbaş aşkın aşçı aşık aşıkoğlu ašanin ašađanin ašimi aškraba aškrabić ašonja ašćerić aždajić ažić ba baa
baafi baah baarck baawia babac babacan babalj babalola babalı babaoğlu babarogić babatunde babatz babel babin
babini babić babka babková babou babović babtunde baburić baca bacalo bacci bacher bachmann baciu badane badea
bademci badenhorst bader badiane badillo badji badjuk badu baeza baganz bagaskara baggio bagiński bagnoud
bahadır bahena bahl bahna bahno bahnová bahodirov bahodirova bahriddinov bahriddinova bahringer bahromov
bahromova bahun bailey baiocco bajc bajer bajerová bajāre bajārs bajčetić bajčić bajšanski bak bakal bakan
bakaran bakare bakarec bakhoum bakhtiyorov bakhtiyorova baki bakke bakken bakker bakos bakırcı bakırcıoğlu
balaban balabanović balajić balan balat balašević balašković balaž balažević balboni balcar balcarová balcer
balcerzak balck balcı baldacci baldassarre balderas baldi baldini baldo balducci baldé balestra baleta baletić
balević balešević balint balinčić balistreri baljak balkow balla ballarin ballesteros ballouhey ballı balmer
balnuweit balode balodis balog balogh balogová balogun balogšandor baloun balounová baloyi balsamo baltacı
baltag baltin balzano balzer balázs baláž balážová bamidele bamiloye bamisebi banach banasiak banasik banaś
banda bandini bandić bandićštimac bandl bandopadhyay banerjee bang bani banica banić banićević banićjokić banja
banjac banjak banjalić banjari banov banse banu baptista barajas baral baraldi baran baranjec baranka baranková
baranová baranowski barański barbagallo barbarićšehić barbarosoğlu barbarossa barbarulo barbato barbera barberi
barberis barbero barbier barbieri barbiero barbosa barbu barbulescu bardek barela baretta bareš barešová bargan
bari barile barillà barinić barisić barišić barlas barletta barna barnard baron barone baroni barons barošević
baroševčić barr barra barragán barras barraza barre barreca barrera barresi barreto barretta barrientos barrios
barros barrows barry barsotti barta bartczak bartell bartels barth bartkowiak bartnik bartoletti bartoli
bartolini bartolomei bartolucci barton bartosik bartovič bartovičová bartoň bartoňová bartoš bartošek
bartošková bartošová bartulin barták bartáková bartůněk bartůňková barylla barzani barák baráková basar basara
basarić baseda bashirian basile basmacı basnet bassani bassi basso basson bastajić bastać bastola basynat
batinićšantić batista batnožić bato battaglia battista battisti battistini battke baturalp batz bauch bauer
bauermeister bauerová baumann baumbach baumeister baumgartner baur bauschinger bauschke bavaud bawer bayazıt
baydar bayeni bayer bayerová baykam bayraktar bayraktutan baysoy bañuelos bača bačová bağış başaran başer
başoğlu bašta baštová bažant bažantová beahan beatty beavogui becerra bech bechtelar beck beckel becker
beckmann bedewitz bedini bednar bednarczyk bednarek bednarski bednarz bednařík bednaříková bednář bednářová
beek beele beer beerli beggerow beh behr behrenbruch behruzov behruzova beier beissmann bejan bejenari bejenaru
bekavac bekdik bekjarev bekker bekmurodyev bekmurodyeva beko bekonja bekovac bektaş bektaşoğlu bekvalac bekčić
belcar belec belenzada belivuk belić bella belli bellini bello bellomo bellotti bellucci belmonte belojević
belopoljac belotti belović belovljev belovuković beloševac belošević beltrame beltrami beltrán belvisi belz
belčević benaković benatti benavides benavídez benašićpavlović benda bender bendová benecke benedetti benedetto
benetti beneš benešová bengtsson bengu benigni benini benjamin bennardo benner benninger benoit bentivoglio
benvenuti benvenuto benz benzing benítez berak beran beranová berardi berberoğlu berends beretta berg
bergamasco bergamini berge berger berggren berglund bergman bergmane bergmanis bergnaum bergqvist bergrová
bergstrom bergström beribak berk berka berková berky berkyová bermúdez bernabei bernal bernard bernardi
bernardini bernardová bernasconi bernatović berner berney bernhard bernier berning bernolák bernoláková
berntsen berríos berset bertaccini bertani bertelli bertelsen bertenbreiter berthoud berti bertini berto
bertolini bertolussi bertrand berxwedan beránek beránková beso best bester betancourt bethke betschart betti
betz beushausen beutelspacher bevilacqua bevk beye beyeler beyer bezděk bezděková bezjak bezuidenhout bečka
bečková bečvář bečvářová beđan beļavske beļavskis beňo beňová beşerler beşikçi beşok bhadresha bhana bhandari
bharadwaj bhat bhattacharya bhattarai bhattathiri bhembe bhengani bhengu bhuyeni biagetti biagi biagini bianc
biancheri bianchetti bianchi bianchini bianco biasci biase białas białek białkowski biba biccari bicek biceková
bichler bickel bidaud bideau biedermann biedrzyński bielak bielawski bielecki bieler bielert bielik bieliková
bielski bienasch bienias bieniek bieri biernacki biernat biesenbach bieńkowski bigdeli biggi biglebauer bijl
bildik bilen bilge bilgen bilgin bilgiç biljan bilogravić bilolyev bilolyeva bilopavlović bilski bindi bini
bins bionaz biondi birca birinci birkemeyer birlik biro birtašević birziņa birziņš birzniece birznieks biró
birčaković birčanin bisconti biseniece bisenieks bisgaard bisio bisset bitca biteye bittner bittnerová bivol
bivolarević biyela bizetić bizjak bizumić bizzarri biçer bićanin biškićmerkaš bjelanović bjeletić bjelica
bjelinić bjelivuk bjelić bjeličić bjelja bjeljac bjelkić bjelobaba bjelobrk bjeloglav bjelogrlić bjelojević
bjerke bjerregaard björk björklund bjørnstad blaga blaha blaho blahová blanc blanchard blanckenberg blanco
blanda blank blaschek blaser blasi blassneck blatančić blatter blaua blaus blazer blazević blaćanin blaško
blašković blažanović blažek blažková blecha blechová blekte blick bloch blochwitz block blockhaus blom
blomqvist blum blume bláha bláhová boadi boadu boahen boakye boaten boateng bobek bober bobeta bobinac bobková
boboc boburov boburova bocchi boccia bochenek bocić bock bockovac bocokić boda bode bodea bodian bodini
bodiroga bodnár bodrug boduroğlu boehm boer boffa bogan bogdan bogdashin bogdán bogenrieder bogisavljević
bogisich bognár bogoljubović bogosavac bogucki bogusz bohge boháč boháček boháčková boháčová boi boico boje
bokanović bolat bolatlı bolf bolkovac bolle bolliger bolm bologna bolot bolta boltić bolunović bomeštar bona
bonanni bonanno bonato bonazzi bondare bondarenco bondars bonde bonderović bondra bondrová bondžić bonelli
bonetti bongiorno bongiovanni bongo boni bonifazi bonilla bonini bonis bonnet bono bonomi bonomo bonsra bonsu
boratav borbély bordian bordoni borek borelli borer borge borgeaud borges borghi borgia borgschulze borilović
borinčević borisavljević bork borkovački borković borkowski bormann bornscheuer boros borovac borovička
borovičková borowiec borowski borrego borrelli borrmann bors borsch borta bortolin bortoluzzi bortot
boruschewski borčanin bos bosanac bosančić boscaino bosch boschetti boschi bosco boscolo boshoff bosi bosiljkić
bosiljković bosiljčić bosler bosman bossard bosshard bosson bossy bostan bosák bosáková bota botan botello
botezatu botha botiryev botiryeva botnari botnaru botsford botta boucher bouda boudová bourcard bourgeois
bourrouag bouschen bouček boučková bouška boušková bove bovolenta boxhammer boyacı boyde boye boyer boyes boyle
boz bozalo bozdok bozdokov bozdoğan bozkurt bozkır bozoğlu bozsik bozzi bozzo boček bočkai bočková boška
bošková bošnjakovićholik bożek božanić božanović božićković božič božičanin božičić božičković brabcová brabec
brabencová brabenec brada bradová bradtke bradvić bradáč bradáčová braga brahaj braia brakus brambilla branca
branco brand brandenburg brandi brandis brandt bratina bratojević bratonožić bratović bratu brauer braun
braunová bravo bredenkamp brehmer breitenberg breitenstein brejcha brejchová brekke bremer bremser brenner
bresciani bressan breton brettschneider breu breuer brezina brezinová breznik brezo brezovac brezovnjački
brečko breņķe breņķis brešković brežančić briano briede briedis briesenick brigandì brignone bringmann brinjak
brink brinkmann brinza briones briseño brisuda brito brits brix brizzi brkanović brkić brnićlevada broda broek
broening brogi brogli bromfield brosch brouwer brown brož brožek brožková brožová bruckmann bruder bruen bruhns
bruijn brumat brun brunelli brunet brunetti bruni brunkeviča brunkevičs brunner bruno bruns bruschi bruun bruyn
bruzzone brychta brychtová brzeziński brzozowski brázda brázdil brázdilová brázdová brändli bräutigam brömme
brügger brüggmann brđanin brđović buač buača bubalo bubeník bubeníková bucaklı bucalo bucalović buccheri bucci
buch bucher buchholz buchrucker buchta buchtová buckridge bucur buczek buczkowski buczyński buda budai budak
buder budiman budimčić budiyanto budreiko budziński budzyński bueno buga buhl buile builis bujak bujor bukovská
bukovský bukowski bulaja bulak bulat bulatović bulgarelli buljat buljin buljubašić buljugić bulovan bultmann
bulut bundgaard bunea bunescu bunjes bunoza bunuševac buongiorno buonomo burani burazer burazor burckhardt
burda burdová burduja burević bureš burešová burger burghagen burgio burgić burgos burhonov burhonova burian
burianová buriánek buriánková burkhard burkhardt burlacu burmeister burri buruiana buruk burzyński burđak busak
busari busch buschbaum busemann buslaver buss busse bussmann bustamante bustos busuioc butarević butera
buthelezi butnaru butt buuren buzzi bučanin buček bučkalović bučková buđićhalas buša bušetinčan bušs byrd
byrtus byrtusová báez bálint bárta bártová bäcker bär bättig bétancourt bílek bílková bílá bílý bína bínová
böhm böhmová bölükbaş bölükbaşı bönisch börgeling börner böttner bùi büchele bühler bühlmann büker büngener
bürger bürklein büscher büttner bąk bąkowski bērziņa bērziņš bērzīte bērzīts bělohlávek bělohlávková bīriņa
bīriņš bıçakçı błaszczak błaszczyk březina březinová bříza břízová caballero cabras cabrera cabán caccamo
caccavo cacciamani cacciapuoti cacciatore cadena cadoni caforio caggiano caha cahová caiazza caiazzo caillat
cailler cajner cajzler calabrese calabria calabrò calafiore calame calandro caldera calderón cali califano
calin callegari calligaris calvillo calì calò camacho camara camarillo cameron camilli cammarata cammisa
campagna campana campanella campanile campanini campbell campisi campo campoli campos campus can canale canales
cancelliere cancellieri candan candela candelaria candido canepa cangiano canino canjko cankar cannas cannata
cannella cannone cano canova cantagallo cantoni cantú canu capannolo capasso capatina capecchi capek capelli
capitani capizzi capoccia capocotta capogna capone caporaso cappai cappelletti cappelli cappello cappiello
capponi capraro capriotti capuano caputo cara caraballo caracciolo caradonna caraman caraus carbajal carbon
carbone carboni cardella cardenas cardia cardinale cardinali cardini cardona cardone cardoso careddu carella
caretti caricari carini carić carletti carli carlini carlino carlo carloni carlotti carlowitz carlsen carlsohn
carlucci carminati carmona carneiro carnevale carnovale carolis carollo caron carosi carp carpentier carranza
carrara carraro carrasco carrasquillo carre carrera carrero carreón carrieri carriero carrillo carrion carrión
carroll carrozza carrozzo carrus carstens carta carter cartl cartwright caruso carvajal carvalho carvelli carè
casadei casadio casagrande casale casali casano casanova casares casarez casas casavecchia cascio cascone
casella caselli caserta casian casillas casini casolaro caspari casper caspers cassano cassim cassin castagna
castaldi castaldo castañeda castellana castellani castellano castellanos castelli castelyn castens castiello
castiglioni castillo castro casu casula casárez catalano cataldi cataldo catana catania catanzaro catarsi
catellani caterino cattaneo cattani cauna caune cavaliere cavalieri cavallari cavallaro cavalli cavallini
cavallo cavazos cavriani cazac cazacu cazares ceballos ceban cebanu cebekhulu cebotari cebula cecan ceccarelli
ceccarini cecchetti cecchi cecchini cecere cedillo cehmajster ceja celano celar cele celentano celeste celi
celli cellini celma celmiņa celmiņš celms cemal cenni centeno centofanti cepeda cerar cerda cerise cernei
cerrani cerrato cerri cerullo cerutti cervantes cervántez cesare cesaretti chacón chaloupka chaloupková chalupa
chalupka chalupková chalupová champlin chan chang chapa chappuis chapron chapuis chapuisat charles charpentier
charvát charvátová chassot chattopadhyay chaturvedi chavarría chen cheng cherchi cherubini chessa chessari
chettri chetty cheuk cheung chevalier chiacchio chianese chiara chiaravalle chiavacci chibike chibuike chicu
chidinma chidozie chihai chiliza chilà chimenti chiodi chiriac chirico chirila chirilov chirita chis chiu chivu
chlup chlupová chládek chládková chmelař chmelařová chmelík chmelíková chmiel chmielewski chmura cho choi
chojnacki chojnowski cholewa chollet chong chopard chopra choquart chovancová chovanec chow choy christ
christen christensen christian christiansen chromá chromý chrzanowski chu chudoba chudobová chudzik chudík
chudíková chui chuit chung chvojka chvojková chvátal chvátalová chytil chytilová chávez ciaccio ciacio ciampa
cianci ciani ciavarella cibotari cibula cibulka cibulková cibulová cibuľa cicala cicatiello ciccarelli
cicchetti cicco ciccone cichocki cichoń cichy cierpinski ciesielski cieśla cieślak cieślik cifarelli cigoj
cihlář cihlářová cikota cilikan cilli cilliers cimbaljević cimerman cimeša cimmino cinelli cingolani cini
cintrón cioban ciobanu ciocan ciocco cioffi cioni ciorba ciornii ciotola ciotti cipolla cipollaro cipolletta
cipriani cipriano cirelli cirillo cisneros ciss cisse cissokho ciszewski citro cittadino ciubotaru ciuffetelli
ciuffreda ciulla ciumac ciwan claasen claes claesson claeys clare clarius clark clarke clausen cleem clement
clemente clerc cleve cloete cloos clottu co coccia cocco codreanu coelho coinchon cojocari cojocaru cojuhari
cokan col cola colangelo colantuono colarič cole colella colesnic coletta colin collado collazo collet collier
collins colombo colonna colucci colunga coly colón coman comito como concas conceicao concepción condrea
conforti congiu coniglio conn connelly conrad conroy considine consiglio constantin constantinescu constantinov
cont conte conti contini contreras contu cook coppola corazza corboz cordero cordes cordioli coretti corkery
cormier cornea cornejo cornelissen cornelsen corona coronado corradi corradini corrado corral corrales corrao
correa correale correia corridori cors corsi corsini corso corsten corte cortese cortesi cortez corti
cortinovis cortés cortéz corwin cosentino coslovich cosma cossu costa costache costantin costantini costantino
costanza costanzo costea costin cotorobai cotruta cotthardt cottier cotto cottone coufal coufalová coulibaly
coulon courten cousin covaci covalciuc covalenco covali covarrubias coviello cox cozma cozzani cozzi cozzolino
craciun crea creciun cremin cremona cremonesi crepaldi crescenzi crespi crespo cretu crevatin crews crimi
crippa crisafulli crisan criscenti crisci criscione crispino crist cristea cristescu cristiano cristofaro
critelli crnogaj croce croitor croitoru crona cronin cronjäger cronnje crooks crosskofp cruciani cruciata crudu
cruickshank cruz csapo csonka csordas cucchiara cucciniello cuche cucos cucu cuellar cujba cullinan cummerata
cummings cunha cuomo curci curcio curiel curreli cusimano cusnir cusumano cuzzocrea cvetković cvetljanin
cvetojević cvetuljski cvijan cvijanović cvijančević cvijetin cvijetinović cvijetić cvijić cvjetičanin cybulski
cygan cyprich cyprichová czaja czajka czajkowski czapla czarnecki czech czechowski czekaj czerniak czersky
czerwiński czyż czyżewski cárdenas cíger cígerová císař císařová córdova cālīte cālītis cīrule cīrulis
d'agostino d'aleo d'alessandro d'alessio d'amato d'ambrosio d'amico d'amore d'andrea d'angeli d'angelo d'anna
d'argenio d'avino d'elia d'errico d'incà d'ippolito d'onofrio d'orazio d'urso da daako dabija dabić dabižljević
dabnjak dabo dabović dabčević dach dadić dafunić dagović dahl dahlberg dahm dahmen daidone daimer daišević
dajić dajlić dakićkožić dal dalgaard dalkıran dalleaste dallenbach dalmasso dam damanik damaske damayanti
damian damiani damiano damico damljanović damm dan danciu danenhauer daniel daniele daniels danielsen
danielsone danielsons danielsson danila danilová daniš danišová danko danková danneberg danner danso dante
daněk daražac dare darii darko darmawan darojat darteh dartey dascalu datković dattilo daub daubner daudrich
dauer daugherty daum dauth dautzenberg david davidović davidovićamić davidová davidsen davies davis davoli
davronov davronova dačković dačović dağdaş dağlaroğlu daňko daňková daňo daňová dašić de deane debeljak
debenjak debnár debnárová dec decker deckert deckow declerck declercq decock decoster dedejić dedijer deerberg
degano degrassi dehmel deiana dej deja dejanović dejová dekany dekker dekýš dekýšová del delacrúz delafuente
delagarza delalić delaney delao delapaz delarosa delatorre delazy deleón delfino delgadillo delgado dell'amico
delle delogu delonge delrío delvalle dembelé demeter demetrová demir demirbaş demirel demontis demurtas demut
den denaro denesik dengler denis denkel denner denti denzinger denzler der dera deriu derr dersim dertmann
desai deschamps deshpande desiderio desmet desogus destro dethloff deuschle devald devar devedžić deventer
devetak devkota devos devrnja devčićkatić dewilde deák deđanski deģe deģis dhakal dhawan dhlamini dhlomo di dia
diaby diack diaconescu diaconu diagne diakhaté diallo diamanka diamanti diana diao diarra diatta diattara diaw
diawara dibbert dickens dicki dickinson dieckmann diedrich diekmann dienel dieng dies dietrich dietsche dietz
dietzsch dieye diezel dijk dijkstra dildar dilla dilmurodyev dilmurodyeva dima dimitrijević dimitrić
dimitrovski dimić dimkić dimković dimnjašević dimović dimčević dimčić dimšić dinca dingarac dingelstedt
dingiswayo dini dinu dio diome dione diongue dionisi diop diouf dioum dippenaar dippl dirgantara distefano
dittmann dittmar dittmer dittrich dittrichová divald diviš divišová dix dixon diyorov diyorova dizanov dizdar
diène diédhiou diémé djak djetka djitté djokoto djurasek dlamini dlouhá dlouhý dobaj dobbrunz dobeš dobešová
dobiáš dobiášová dobler dobosz dobre dobrescu dobrilović dobrinković dobrosavljević dobrovolná dobrovolný
dobrowolski dobrzyński dodaro dodon dogaru doherty dohnal dohnalová dohring dokonal dokoupil dokoupilová dokoza
dolaček dolce dolch dolci dold dolejš dolejšová dolejší doleček dolečková doležal doležalová doležel doleželová
dolinar dolničar dolović domagała domanović domazet domański dombrovska dombrovskis dombrowski domenico
domingues dominiak dominici domiševac domjan domljan domínguez domínquez donald donati donato donda dondur
donević dongen dongol donica donie donkor donnelly dončić dooley doorn dopuđa dopša doria dorić dornik doro
doronjski dorontić doronzo doskoczynski doskočil doskočilová dostál dostálová doubek doubková doubrava
doubravová douglas douša doušová dovudov dovudova dower doyle dočekal dočekalová dočkal dočkalová dočolomanská
dočolomanský doğan doža drabik dragan draganović draghici dragin dragić drago dragoi dragojlov dragomir dragone
dragoni dragovićzafred dragu drakčić dramlić dramé drač dračić drašković drechsler drees dreher dreier dreimane
dreimanis dreissigacker drenjačević dressler drews drešević driessen drinić drinjak drljan drljača drmanac
drmanović drmončić droppa droppová droz drozd drozdová drozdowski drvarević drvenica drzewiecki drábek drábková
dróżdż drča drčelić du duah duarte dubashi dube dubiel dubochet dubois dubovská dubovský dubravec dubská dubský
dubuis dubuque duca ducci duchoň duchoňová ducommun ducret duda dudek dudeková dudková dudová dudziak dudzik
dudziński dudás dueñas dufek dufková dufour dugac dugaja dukovac dula dulla dullová dulová duma dumanjić dumas
duminy dumitrache dumitrascu dumitrescu dumitriu dumitru dumnić dumont dunka dunková dupan dupont dupuis dupuy
durak duran durand durante durgan durmaz durán duszyński dusík dusíková duta dutkiewicz dutoit dutta dutto
duval duvnjakčuljak duygulu dušek dušková dvizac dvokić dvonč dvončová dvoranac dvorská dvorský dvořák
dvořáková dvořáček dvořáčková dwamena dwivedi dyer dyett dylus dzene dzenis dziedzic dzirkale dzirkalis dziuba
dzokoto dzurjanin dzurjaninová dávid dávidová dávila dächert dème díaz döbel döring dörner dörre dück
düşenkalkar dąbek dąbkowski dąbrowski dębowski dębski dědek dědková dīriķe dīriķis długosz džakmić džakula džal
džanija dženopoljac džepina džigumović džigurski džikić džinić džodanović dương eberhard eberhardt ebert
ebubechukwu echevarría ecker eckhardt edorh edun edvardsen edwards effertz effler egbochukwu egeli egelja
egeljić egerić eggenmueller egger egić egli eglīte eglītis ehigiator ehm ehmann ehrig eich eichenberger eide
eifert einert eisenlauer ek ekici eklund ekpo eksteen ekström ekwueme ekşioğlu elbe elbekov elbekova eldorov
eldorova elebiyo eleyth elia eliasson eliaš eligibile elizabeth elizondo eliáš eliášová eliçin elmastaşoğlu
elmurodyev elmurodyeva elnurov elnurova els elss elvina elworthy elyorov elyorova elçiboğa emard embranthiri
emert emery emig emmanuel emmelmann emmerich enache enachi ender endziņa endziņš ene engel engelen engelmann
engström eni enríquez epifani eplinius erasmus erbay erben erbenová erberk erbulak ercoli erdman erdmann
erdoğan erez erginsoy erhan erhardt eriksen eriksson erkekli erlei erm ermini erni ernser ernst eronat errante
errera errichiello errico ertepınar ertl ertürk erwes erçetin esanu esbensen escalante escamilla escobar
escobedo esenwein esparza espinal espino espinosa espinoza esposito esquibel esquivel esser esteves esther
estrada estévez etzebeth eugster evangelista evangelisti evans evensen evers everts evliyaoğlu evola ewald
fabbri fabbricatore fabbro fabian fabiani fabiano fabianová fabijan fabijanović fabián fabiánová fabjan fabre
fabris fabrizi fabrizio faculjak fadda fadel fadipe fagunwa fahey fahham fahner fahriddinov fahriddinova faisz
fajardo fajdetić fajdiga fajimi fajnor fajnorová faktor falabi falbo falchi falcioni falco falcone falcão
faleti falk falkowski fall faller faloye falter falzone fan fanara fancello fanelli fankhauser fanta fantini
fantová fantozzi faraci faragó faraone farber farcas farella faresta faria farida farin farina farkas farkaš
farkašovská farkašovský farkašová farra farrell farris farruhov farruhova farías farčić fasano fasasi fasayo
fasoli fassbender fathina faty fauche faulhaber faure fava favara favaro favero favre fay faye fayzbekov
fayzbekova fazekas fazio fazliddinyev fazliddinyeva febian febrianti fedele federici federico feeney feest fehr
fehrig fehér feil fejfar fejfarová fekete fekonja felber feld felder feleppa felice felici feliciano feliziani
felke feller femina fencl fenclová fenner fenske feo ferat ferenc ferencová ferilli ferjan ferko ferková
ferluga fernanda fernandes fernandez fernández ferracuti ferraiuolo ferrando ferrante ferranti ferrara ferrari
ferrarini ferrario ferraris ferraro ferrarotti ferreira ferrer ferreri ferrero ferretti ferri ferrigno ferrini
ferro ferroni ferry festa festuccia feuerbach fiala fialová fichardt fichera fico ficová fidélis fiedler
fiedlerová fierro fietz figl figueiredo figueroa figura fijałkowski filc filcová filice filimon filip filipan
filipek filipiak filipová filipowicz filipowski filippi filippini filippis filippo filipponi filsinger fincke
fini fink finka finke finková finocchiaro finotti finstad fior fioravanti fiore fiorelli fiorentini fiorentino
fiorenza fioretti fiori fiorillo fiorini fiorucci firdavsyev firdavsyeva firgantoro firmansyah fischer
fischerová fischetti fish fisher fister fitratov fitratova fitschen fišbah fišer fišerová fjeld flacco flak
flaman flanjak flatley flačer fleischer fleischmann fleury flis floder florczak flore florea florek flores
florescu floridia florio floris florián floriánová floričelović flottmann flórez flückiger focsa fodor
fodulović fofana fofie foged fogele fogelis foglia fois fojtík fojtíková fok folivarski foltýn foltýnová fonda
fonseca fontaine fontana fonti forconi foretay forgione forkel forlani forman formanová formica formánek
formánková fornara forsberg forst forster forte fortugno fortunato foschi fossum fosu foti fotihov fotihova
fourie fournier fousek fousková fořt fořtová fraga frahmeke frami franc francesca franceschi franceschini
francesco francesconi francese francezi franchi franchini francišković franco francois francová frandsen
franecki franey franić franjićabramić franjićzelić frank franke franková frankowski fransson franta frantz
franz franzis franzmann franzoni franzè franěk frasca fratello fratila fratti frau frauen frauendorf frazi
frederiksen fredriksen fredriksson frei freigang freimane freimanis freimann freimuth freisen freitas frenzel
freriks frey freymond frezza frick fricke fridrich fridrichová fried friedek friedenberg friedli friedmann
friedrich friesen friess frigan frigerio frigo frisch fritsch frohn frosch frunza frunze frydrych frydrychová
frías frąckowiak frączek frątczak ftorek ftoreková fu fucci fuchs fuchsová fuentes fuga fuhlbrügge fujiati
fuksa fuksová fuller fumagalli fumarola fundak fung funk funmilayo fuoco furdi furgala furlan furman furno
furrer furtado furtuna fusaro fusco fusenig fust fuze fučík fučíková fábián förster fülöp g'afforov g'afforova
g'afurov g'afurova g'iyosov g'ulomov gaba gabhezi gabius gabler gabor gabriel gabriele gabrielli gabrielová
gabrovšek gabud gaddini gade gadiaga gadomski gadschiew gadžić gaetano gages gagić gagliano gagliardi gagović
gagričić gagro gaile gailis gaillard gailīte gailītis gaina gaitán gajda gajdoš gajdošová gajec gajewski
gajgićmatić gajski gakstädter gal galander galante galarza galasso galati galeazzi galinac galindo galić galjak
galjen galjer gall gallardo gallegos galli gallo galluzzo galošević galván gama gamba gamberini gambino gamboa
gamez gamlin gamper ganaka gandhi gandolfo ganea gangan gangemi gangnus gantar ganzmann ganzžuparić gaona
garatva garau garavaglia garay garcia garcía garden gargiulo garibay garica garifo garnier garofalo garonja
garrido garza gasjūne gasjūns gaspar gaspari gasparini gassama gasser gast gastel gastélum gatta gatti gatto
gatzka gauder gaudiano gaudio gauthier gautier gavrila gavrilita gavriliuc gavrilović gavrić gavrović gaweł
gawlik gawron gawroński gaye gaytán gazdić gazibara gazivoda gazzola gaćina gaćinović gačanović gačević gačić
gađanski gałka gałązka gašpar gašparovič gašparovičová gašparová gašpić gaži gažiová gažo gbadamosi gbogboade
gebhardt geese gehre gehrig gehring gehrke geiger geisendorf geisler geissler gelling gemma genchi genjega
genna gennaro genoud genovese gens gentile gentili georgescu gerace geraci gerard gerbennow gerber gerdel
gerhardt gerhold gerlach germani gerritsen gerschler gerson gervasi gerwig gesell geyer gfeller ghale gheorghe
gheorghita gheorghiu gherman ghilardi ghirmai ghita ghosh giacalone giaccio giachi giacomelli giacomo giampaoli
giampaolo giannelli giannetti gianni giannini giannone giannotti gianotti giansante giardina giardini gibala
gibbs gibson giehl gielen gierisch giesa giesche gigaba giger gigli giglio gigliotti gil gilca gilde gill
gilliéron ginneken gioacchini gioia giordani giordano giorgetti giorgi giorgio giovannelli giovannetti giovanni
giovannini giovinazzo girard girardet girardi giraud giraudo girbu girolamo girone girón gisca gislason giudice
giuffrida giugliano giuliani giuliano giunta giurgiu giuseppe giusti giustra glasnović glasson glatting glavak
glavati glavač gleason gledić gleichner gleđa glintić gloor glosli glover glođović gložanski gluhović glukčević
glumac glumpak gning gningue gobbi gocník gocníková godanj godec godlewski godoy godínez goebel goedicke golban
goldbeck goldfuss goldkamp goldkühle goldner golec golinelli golićsamaržija goller golling gollnow gollum golob
golomski gombai gombay gombert gomes gomis goncear gonta gonzales gonzalez gonzález gonçalves goodwin goonam
goosen goossens goran gorczany gordhan gorea gori goričanec gorišek gorjanski gotthardt gottlieb gottschalk
gottwald gottwaldová gotz goudiaby govender govoni gowda goy goyette gołąb gołębiewski gołębiowski graaf graber
grabež grabić grablović grabovac grabowski grace gracia graczyk gradišar gradištanac gradojević grady gradzki
graf graham grams gran granado granados granat granata granato grande grandi grandjean grange grant granà
grasse grassi grasso gratzky grau graudiņa graudiņš graur gravina graziani graziano grbeša greb grebenaržarmen
greco grecu green greenfelder greenholt greger gregersen gregor gregorc gregori gregorio gregorová greguš
gregušová greithanner greppi greschner grezia grgič grgurević gribuste gribusts grieco griego griem griesbacher
griese griffiths grigoras grigore grigorescu grijalva gril grilli grillo grimaldi grimes grimm grkavac grkinić
grladinović grm grob grobelaar grochowski groduma grodums groebli groen gromisch groot groothuizen gros
grosjean gross grosser grossheim grossi grosskopf grosso grosu grothaus grothkopp grotke groza grozdanović
grube gruber grubešićbarbir grubnić grubrová grudzień grundmann grundza grundzová gruning gruppuso gruszczyński
gruszecki gruszka grygar grygarová grzegorczyk grzelak grzesiak grzesik grześkowiak grznár grznárová grzyb
grzybowski grzywacz gröss grötzinger grün grüner grīnberga grīnbergs grūba grūbe guajardo gualtieri guardado
guarino guarneri guarnieri guastella guastone guerin guerra guerreiro guerrero guerrieri guerriero guerrini
guevara gueye guglielmi guha guida guidetti guidi guido guidotti guillaume guillen guillot guillén guinand
guissé gulam gulgowski gulino guliwe gullì gulyás gumede gummelt gunarto gunawan gundersen guneta gunjača
gunkel gunnarsson gunther gupta gurrieri gurule gurung gusan gusikowski gusmeroli gustafsson gut gutal
gutiérrez gutjahr gutkowski gutmann gutowicz gutowski gutrovac gutschank gutu guyot guzik guzina guzmán guzun
gučanin gušanović gušatović gušavac guševac gušić gušović gwacela gwala gwoździk gwóźdź gyamfi gyasi gyawali
gábor gáborová gál gálvez gámez gáspár gähwiler gómez góra góral górecki górka górniak górny górski göbel
göckeritz göhler gönültaş görlich görmer götz götzelmann gül güldemeister güler gümüşpala günday güneş günther
günz gürbig gürmen gąsior gąsiorowski głogowski głowacki głąb haack haaf haag haan haas habeeb habel habibi
habibov habibova hablák habláková habšuda habšudová hache hack hackbusch hackelbusch hackett hadfield hadwich
hadžibeganović haferkamp hafner hagen hagenes hahn haikal hajdinjak hajdu hajduk hajek hajnc hajná hajný hakala
hakan hakim hakyemez halas hald halda haldová haley halilyev halilyeva halim halimah hall hallmann haluška
halušková halvorsen halvorson halák haláková halász hamal hamann hamidov hamidova hamill hamilton hammes hampl
hamplová hamzaoğlu hamzayev hamzayeva hand handayani handoko handžić hane hanekom hanenberger hango hanifat
hanižar hanko hanková hannecker hannich hanniske hanousek hanousková hansen hansson hanus hanusová hanuš
hanušová hanzal hanzalová hanzl hanzlová hanzlík hanzlíková hanák hanáková hanáček hanáčková haramija harač
harber hardiansyah hardy hargasser harini hariyah harms harnapp haro harris hartati harter harting hartlieb
hartman hartmann hartmanová hartwig hartz harvey haryanti haryanto has hasan hasanah hasanica haschke hasler
hassan hassanah hasse hassfeld hastuti hathorn hattingh hauck haug haugaard haugen hauke haukelidsæter haupt
hauser havel havelka havelková haverney havlová havlík havlíková havlíček havlíčková havojić havránek
havránková hayes hayworth hazes hađa hašek hašková haščák haščáková he heaney hearne heathcote heberstreit
hechler hecht heck heczko heczková hedegaard hedermann hediger hedlund heefer heerden hegedüs hegedűs heger
hegerová hegmann hehl heidelmann heidenreich heidler heijden heikkilä heikkinen heinemann heinig heinke
heinonen heinrich heinze heiser heist hejda hejdová hejduk hejduková hejl hejlová hejna hejnová heleta heller
hellmann hellström helm helmke helpling henderson hendriks hendrych hendrychová hengmith henkel hennes hennezel
henri henriksen henriksson henriques henry henríquez hense hensel hentel hentschel hentschke hepperle herberger
herbrand heredia heretik heretiková hering herjavec herlambang herman hermann hermanová hermans hermansen
hermansson hermawan hermecke hermiston herms hernandes hernandez hernádez hernández herold herrera herrmann
herschmann hertel hertzog herweg herwig herzenberg herzog hess hesse hessek hessel hessler hettinger hetzler
heuck heunis heuvel heval heydemüller heyden hečko hečková heřman heřmanová heřmánek heřmánková hickle hidalgo
hidayanto hidayat hidošanin hiebl hikmatov hikmatova hildebrand hildenbrand hilgendorf hill hillard hiller
hilll hills hilpert hiltunen himawan hincu hinek hingsen hingst hinojosa hinrichs hintz hirnštajn hirsch
hirschberg hirt hirthe hirvonen hitchinson hjort hjorth hladká hladký hladík hladíková hlapec hlasni hlatshwayo
hlavati hlavatá hlavatý hlaváč hlaváček hlaváčeková hlaváčková hlaváčová hlinka hlinková hlongwa hlongwane
hloušek hloušková hlávka hlávková ho hochstrasser hodanovac hodea hodel hodkiewicz hodovanj hoeger hofer hoff
hoffman hoffmann hoffmannová hofman hofmann hofmanová hofstetter hohenberger hohl hohn hohnheiser hohošbabić
hojimurodyev hojimurodyeva holan holanová holas holasová holcová hold holdt holec holeček holečková holguín
holinski holl hollard holm holmberg holmgren holmqvist holoubek holoubková holtfreter holub holubová holuby
holubyová holz holzdeppe holzner holá holík holíková holý homa homenick hommel homola homolka homolková
homolová honegger hong honz hooss hopland hoppe hora horak horaček horký horn horna horne hornung horník
horníková horníček horníčková horová horská horský horst hort horvat horvath horvát horváth horváthová
horvátová horák horáková horáček horáčková horňák horňáková hossa hossová hottinguer hotz houdek houdková
hougaard houška houšková hovanjek hovorka hovorková howard howe howell hoza hozová hoàng hočevar hořejší hošek
hošková hrabal hrabalová hrabovská hrabovský hradecká hradecký hradil hradilová hraško hrašková hrbek hrbková
hrbáček hrbáčková hrdina hrdinová hrdlička hrdličková hrdá hrdý hrešićdubaić hribar hric hricová hrkalović hrmo
hrmová hrnjak hrnčíř hrnčířová hroch hrochová hromádka hromádková hron hronová hrovat hrubeš hrubešová hrubá
hrubý hruška hrušková hrušovská hrušovský hrvatin hrůza hrůzová hu huang huba huber hubert hubová hubáček
hubáčková huckestein hudak hudcová hudec hudeček hudečková hudson huebel huel huels huerta huet hug hughes hugo
huguenin huhn hui huisman huixtlacatl hujo huke huls human humbert huml humlová huneke hunziker hurramov
hurramova hurtado husakovićhodžić huseby husák husáková hutagalung hutapea hutasoit huth huwiler huzanić hušek
hušková hyatt hynek hynková hà hájek hájková hála hálová hána hánová häber häfliger häfner hämäläinen hänni
håkansson höcke höft höhne hönig hördt hübenbecker hübl hübner hügel hürlimann hüttcher hütter hýbl hýblová
hůlka hůlková hồ iacob iacolare iacono iacovino iacovone iancu iandolo iannaccone iannello ianni iannone
iannucci iaria iatco iazzetta ibarra ibe ibikunle ibodullohyev ibodullohyeva ibranović ibrić ibrohimov
ibrohimova ichim ierardi iersel iezzi iglesias igličar ignat igov igrić ihasz ihly ihnačák ihnačáková ihtiyorov
ihtiyorova ikromov ikromova ilančić ilc ilie iliescu ilin ilinčić ilisić ilić iličin illing illés ilori ilupeju
ilyosov ilyosova ilıcalı imhof immelman impellizzeri improta imronov imronova indelicato ingrassia ingrosso
innocenti inzerillo iodice ion ionescu ionita iordache iorga iorio iosif iotti iovino iovu ip ippoliti ippolito
irawan irfandi irimia irizarry isaac isac isak isakov isaksson isekenmeier isler islomov islomova ismail
ismoilov ismoilova isokun ispas israel istrate istrati iswahyudi iten itt iuliano ivan ivanišić ivankovićbon
ivanov ivanova ivanovs ivančan ivančič ivas ivascu iversen ivić ivkovac iwanowski iwański iyalla iyanda iyengar
iyer izdebski izzi izzo ičelić işık išpiranović ištoković išvan jaarsveld jablanov jabłoński jackowski jackson
jacob jacobi jacobs jacobsen jacobson jacquet jadro jager jagica jagielski jagiełło jagodić jagodziński jagusch
jagušić jahn jahnke jahoda jahodová jailani jaime jaimes jain jaiyeola jakab jakeš jakešová jakl jaklová
jakobek jakobs jakobsen jakobsson jakobčin jakolić jakopič jakoubek jakoubková jakubcová jakubczyk jakubec
jakubiak jakubowski jakušmejarec jalolov jalolova jaman jambor james jamiu jamnik jamolov jamolova jamrozy
jamshidov jamshidova janas janata janatová janda jander jandová janeković janevski janeček janečeková janečić
janečka janečková jangid janiak janich janicki janik janiszewski janka janke jankovitch jankovićbešlić
jankovska jankovskis jankowiak jankowski janků janota janotová janoušek janoušková janovská janovský janowski
janoševićfranz janoška janošková jansa jansen jansone jansons jansová janssen janssens jansson jantjies
jantošovič jantošovičová januar janus janusz januszewski januško janák janáková janáček janáčková janík
janíková janíček janíčková janča janček jančeková jančová jančík jančíková janša janů jaramillo jarc jardan
jarets jareš jarešová jarnec jaros jarosz jaroš jarošová jarząbek jasinski jasiński jaskolski jasper jasso jast
jastrzębski jasuryev jasuryeva jauk javlonov javlonova javohirov javohirova javůrek javůrková jaworski
jazbinšek jazvinšak jaćimović jaćović jaśkiewicz jašarević jašek jašková jean jeanneret jech jechová jedlička
jedličková jedľovská jedľovský jeftić jeftović jegorov jelačić jelašić jelen jelenová jelica jelisavac jelita
jellinghaus jelínek jelínková jendek jendeková jenkač jenkins jenko jenni jensen jeníček jeníčková jeorga
jeppesen jerab jeram jerde jereb jereminov jeremić jergić jerinić jerinkić jerkov jerković jerschabek
jeseničnik jespersen jess jesus jesús jeuša jevremov jevremović jevremčević jevrić jevrosimov jevrosimović
jevtanović jevtić jevtović jevđenić jevđenović jevđević jezdimirović jezdić jezierski jeřábek jeřábková jež
ježek ježková ježová jha jimoh jiménez jimínez jindra jindrová jirka jirková jirků jiroušek jiroušková jirsa
jirsová jirák jiráková jiránek jiránková jirásek jirásková jiyan jiřík jiříková jocković johannessen johannsen
johansen johansson johar john johnová johns johnsen johnson johnston jokanović jokin jokinen jokić jokičić
joković joksimović joly jonas jonata jonatová jones jong jonge jonker jonsson jonáš jonášová jordaan jordanović
josan joseph joshi joshua josić jossa jost jostiak joubert jovanović jovanovićfiličić jovančević jovičić jucken
juhart juhl juhász jukuma jukums julien jumiķe jumiķis junek jung jungbluth jungton junková jurado jurašić
jurašković jurek jurečka jurečková jurina jurinová jurišević jurišin jurišić jurišićspajić jurjević jurkiewicz
jurkovič jurkovičová jurkowski jurík juríková jurčík jurčíková just justesen justina juszczak juwita juárez
juřica juřicová juřík juříková jánošík jánošíková jánská jánský jáquez jäggi järvinen jílek jílková jíra jírová
jónás jóźwiak jóźwik jönsson jørgensen jürgens jēkabsone jēkabsons jędrzejczak jędrzejczyk jędrzejewski ka
kabić kablinović kabát kabátová kacprzak kaczmarczyk kaczmarek kaczmarski kaczor kaczorowski kaczyński kadar
kadeřábek kadeřábková kadijević kadlec kadlecová kadnar kadri kaesmacher kafenda kafendová kafka kafková kafle
kahl kahlert kahles kahlmeyer kahveci kahyang kainović kaiser kaisrová kaitović kajganić kakkar kala kalaba
kalabić kalajanović kalajdžić kalajitović kalajić kalamiza kalaš kalašová kalendić kaleta kalina kalinová
kalinowski kalinski kaliská kaliský kalisz kalivoda kalivodová kalić kallabis kallensee kallio kallis kalna
kalniņa kalniņš kalns kalnāja kalnājs kalous kalousek kalousková kalousová kalová kaluđerski kalyan kaláb
kalábová kalēja kalējs kamal kamara kamat kamber kambič kamenički kamenov kameník kameníková kaminski kamiński
kamoliddinyev kamoliddinyeva kamolov kamolova kampf kampschulte kan kanaria kandecki kandji kandé kane kanea
kania kaniewski kanimal kaniyar kanić kanižaj kano kantor kantorová kanté kanzaki kaplan kaplangı kaplanová
kapoor kappe kappler kaproncai kapulica kapusta kapša kara karabulut karaböcek karadamis karadaş karaduman
karaer karajčić karakašević karam karaman karamarković karamata karan karapetrić karas karasová karatošić
karaulac karaulić karavidić karać karačić karađorđević karaś karašićević karban karbanová karczewski kardache
kardinal kardoš karel karem karen karhoff karika karikari karjalainen karki karlak karlinski karlić karlová
karlsen karlsone karlsons karlsson karlík karlíková karpiński karrass karst karsten kartal karul karulová karus
karwowski karásek karásková kasal kasalová kasapoğlu kasavica kaselj kasperek kasprzak kasprzyk kass kassulke
kassé kasten kastner kaszuba katarinček katherine kathrada katić katoi katona katruša katulić katzinski
kaufmann kaul kauliņa kauliņš kaur kausemann kautzer kavaklıoğlu kavka kavková kavčič kawa kawecki kawohl kaya
kayode kazda kazdová kazenski kazmarek kačaniklić kačar kačarević kačavenda kačírek kačírková kałuża kaňa kaňka
kaňková kaňová kašanin kašiković kašpar kašparová kašpárek kašpárková kašterović kašík kašíková kaźmierczak kc
kedzierski keebler keeling keil keiner keith kekić keleka keleman kelemen keller kelly kelm kemal kemfelja
kemmer kemp kempe kemper kempis kempter kennedy keníž kenížová kerekes kerl kerluke kern kertzmann keseroğlu
keskin kesselring kesselschläger kessler kette kettenis keung keutel keçeci keïta kešina khadka khalid khan
khanna khatri khawula khouma khoza khumalo khumalu khuzwayo kick kiehn kiessling kiełbasa kihas kihn kilback
kimberly kinadeter kindelan kindl kindlová king kinnunen kinzel kinzy kirch kirlin kirst kirsten király kis
kisabaka kisiel kiss kita kitić kitonjić kizivat kićanović kićeskulov kićevac kičema kičić kišfalubac kjeldsen
kjær klaas klabuhn kladar kladarin klanac klander klapec klapka klapková klapper klasanović klauder klaus
klausen klačar klašnja kleeberg kleiber klein kleinert kleininger kleinmann kleinová kleinsteuber kleiss
klement klementová klemenčič klemme klerk kleven klečina klečka klečková klikovac klimczak klimek kliment
klimentová klimeš klimešová klimović klinac klincov kling klinger klinić klink klišanin klječanin klocko
klopsch klose kloss klouda kloudová klouček kloučková kluge klusener kluwe klíma klímová kmet kmeť kmeťová
kmiecik kmieć knabe knap knapik knapová knecht kneifel knetsch knez knies knippel knobel knoblich knoetze knoll
knorr knorscheidt knotek knotková knudsen knut ko kobela kobia kobs kobus kocabıyık kocchar koch kochan kochová
kocián kociánová kocjan kock kocman kocmanová kocourek kocourková kocsis koczulla koderisch koehl koehler
koelpin koen koenig koepp koester kofferschlager kofler kofranek kogan kogut koha kohle kohler kohlmann kohnle
kohout kohoutek kohoutková kohoutová kohrt kohs koirala koivisto koj kojčinović kojčić kok koka kokalj kokanov
kokanović kokar koković kokoškov koks kola kolade kolak kolaković kolar kolarac kolarević kolarić kolarov
kolasa kolařík kolaříková kolb koleiski kolek kolembus kolenc kolesarić kolesár kolesárová kolgjeraj kolková
kolly kollár kollárová kolman kolmanová kolnik kolniková kolník kolníková kolokas kolompar kolonja kolović
kolundžija kolundžić kolundžićradić kolár kolárová koláček koláčková kolář kolářová komad komadinić komadinović
komak komanov komanović komar komarica komarnički komaromy komarov komarčević komarčić komatina komatinović
komatović komazec komilov komilova komljen komljenović komluški komnenić komnenov komnenović komoll komorowski
komronov komronova komárek komárková komínek komínková konaté konda kondža konečná konečný kong konieczna
konieczny konig koning konopelski konopka konow konrad konta konté konya koníček koníčková končar koob koomson
kopal kopalová kopanec kopas kopczyński kopecká kopecký koper kopeć kopeček kopečková kopečná kopečný kopf
koprivec kopřiva kopřivová korbel korbelová korda kordin kordić kordulup korec korecová korhonen korica korkmaz
korkutović korol korotaj korošec korpaš korta kortajarena korušac korzeniowski korša kos kosalec kosenkow
kosina kosinová kosiński koskinen kosoko kosová kosowski koss kostadinović kostecki koster kostin kostić kostka
kostkaová kostková kostrec kostrecová kostrzewa koszewski kosík kosíková kot kotaranin kotaraš kotarlić
kotarčević kotas kotasová kotek kotević kotková kotlár kotlárová kotowski kotrba kotrbová kotrljanović kouba
koubaa koubek koubková koubová koudela koudelka koudelková koudelová koukal koukalová koutná koutný kouřil
kouřilová kovacek kovacs kovalski kovač kovačević kovačić kovařík kovaříková kovinjalo kovinčić kovjanić
kovljenić kovrlija kovács kováč kováčik kováčiková kováčová kovář kovářová kovářík kováříková kovčin kowal
kowalczuk kowalczyk kowalewski kowalick kowalik kowalinski kowalski koya koyuncu koza kozak kozakiewicz kozarac
kozarev kozarević kozarski kozel kozey kozieł kozioł kozić kozlica kozlina kozlovački kozlová kozma kozová
kozák kozáková kozłowski koç koçoğlu koçyiğit kočiš kočišová kočí kołakowski kołodziej kołodziejczyk
kołodziejski kořínek kořínková košanin košarac košević košničar košničarević košpić koštunica košutarac košutić
košćalek košťál košťálová krabbe kraft kragl kragulj kraguljac krahovski krainčanić krajcik krajewski krajina
krajinović krajišnik krajnc krajnović krajíček krajíčeková krajíčková krajči krajčo krajčovič krajčovičová
krajčová krajčír krajčírová krakowiak kral kralj kralja kraljinović kramarić kramer krance krancis kranjski
kranz krasić krasnova krastiņa krastiņš kratochvíl kratochvílová kratofil krauel kraule kraulis kraus krause
krausová krauspe krauze krawczyk krawiec kreb krebs kregar kreiger kreissig krejčová krejčí krejčík krejčíková
krejčíř krejčířová kremanac kremenović kresoja kresojević kresonja kresse kreutz kreštalica krga krieger kriel
krieva krieviņa krieviņš krievs krige krilović krinulović krippner kris kristensen kristiansen kristić
kristoffersen krivaja krivaćević krivda krivokuća krivošija krivošić krivčević kričak krička kričković krišan
krišanov krišanović krištof krištofová križaj križan križić krkalo krkeljić krkić krkljuš krkobabić krmelj
krnjajić krodinger krogh krohn krol kron kronberga kronbergs kropáček kropáčková kroupa kroupová krpović
krsmanić krsmanović krsmić krspogačin krstajić krstanović krstekanić krstin krstinić krstivojević krstić
krstičić krstonić krueger krug kruger kruk krukowski krull krupa krupička krupičková krupiński krupka krupková
krupová kruschinski kruszewski krušarovski krušković kružević krvavac krysiak krzemiński krznarić krzyżanowski
král králik králiková králová králík králíková králíček králíčková krátká krátký krämer król królikowski
kröckert kröger krúpa krúpová krügel krüger krčevinac krčmar krčmarević krčmář krčmářová krēsliņa krēsliņš
krūmiņa krūmiņš kshlerin książek kub kuba kubacki kubadov kubadova kubcová kubec kubelka kubelková kubena
kubera kubeš kubešová kubheka kubiak kubica kubicki kubicová kubik kubiš kubišová kubli kubová kubánek
kubánková kubát kubátová kubík kubíková kubín kubínová kubíček kubíčková kuc kucharczyk kucharski kuchař
kuchařová kuchta kuchtová kuciński kuczyński kuday kudeljaš kudláček kudláčková kudrna kudrnová kufahl kuhar
kuhic kuhlee kuhlman kuhn kuhnen kuijpers kuiper kujavec kujawa kujawski kukla kuklová kukuljica kukuružnjak
kula kulaksızoğlu kulas kulesza kulhavá kulhavý kulhánek kulhánková kulig kulik kulimann kuliński kulma kulmane
kulmanis kumbernuss kumcuoğlu kumi kummle kunc kuncová kunde kunene kuneš kunešová kunićbukovac kunt kunter
kunz kunze kunštek kupcová kupec kupfer kuphal kupka kupková kupprion kuprion kupusinac kuraica kurek kurevija
kuridža kurija kurilić kurjačić kurjački kurka kurková kurmazović kurniawan kurnicki kurnoga kurobasa kurowski
kurrat kurschilgen kurt kurtak kurtanjek kurtović kurtuma kurucić kurutluoğlu kuručev kurzemniece kurzemnieks
kurćubić kurčubić kusanović kuschewitz kuschmann kusi kuske kusmawati kustermann kusuma kusumo kuswandari
kuswoyo kutch kutlay kutlija kutscherauer kutzner kuvalis kuypers kuzmanić kuzmanićšarac kuzmanovićđorđević
kuzmina kuzucu kućinac kuča kučara kučera kučerová kučová kuś kušan kušić kušljević kušljić kužel kuželj
kuželová kužet kvapil kvapilová kvarme kvasina kvasnička kvasničková kvačanović kvekić kvrgić kwaakye kwadwo
kwan kwarteng kwaśniewski kwiatkowski kwiecień kwieciński kwok kwong kyei kyncl kynclová kyra kysela kyselová
kyseľ kyseľová kállay kállayová káňa káňová kägi kähler kälin käser käther kébé köhler köhrbrück köhre kölotzei
könig köpernick körmükçü köse köseoglu köybaşı köylüoğlu kúhn kúhnert kühn kühnel kühnemund kühnert kühnke küng
küsters küter küçükler kārkliņa kārkliņš kędzierski kędziora kępa kılıç kılıççı kıraç kļaviņa kļaviņš kłos
kłosowski křenek křenková křeček křečková křivánek křivánková kříž křížek křížková křížová la laack laakso
laaksonen laan labadie labalo laban labanac labate labotić laboy labuda labudová labus lacerda lach lacina
lacinová lack lacko lacková lacroix ladega ladewig laezza laforza laganà lahtinen lai lailasari laine laitinen
laitkam laiviņa laiviņš lakatos lakatoš lakatošová laketa laketić lakin lakić lakomy laksita laksmiwati laletin
lalić lam lama lamacchia lambelet lambert lamberti lambić lammert lamos lamula lana landa landi landmane
landmanis landmann landová lang lange langer langeveldt langfeld langhirt langosh langová langr langrová
langworth lanig lanteri lanz lanza lapiņa lapiņš lapsiņa lapsiņš lapčević lara lari larkin larsen larson
larsson lascio laskowski lasmane lasmanis lasota latifat latini latkovska latkovskis latorre lattanzi latupono
lau lauberga laubergs laubscher lauckner lauinger laureano laurent lauri lauridsen laursen laurén lausecker
laux lavecchia lavička lavičková law lawal laws lax lazanski lazar lazarac lazarev lazarević lazari lazarov
lazendić lazetić lazin lazinica lazizov lazizova lazić lazuardi lazzari lazzarini lazzaro laćman lačanin
lačnjevac lađevac lađević lađinović lažetić le leahu leal leale leannon lebeda lebedová leberer lebrón lebsack
lecca lecce lech leclerc leclercq lecomte ledda ledesma ledner lee leeuw leeuwen lefebvre lefevre leffler
leggio legrand legros legzdiņa legzdiņš lehmann lehner lehtinen lehto lehtonen leibold leide leilani leimbach
leinonen leipold leist leite leiter leiteritz leitheim leiva leiwesmeier lejiņa lejiņš lejniece lejnieks lelli
lelović lemaire lemaić lemajić lembede lemić lemke lemmens lemoine lemus lenart lenfers lengyel lenhard lenk
lentini lenz lenzen lenzi leo leonard leonardi leoncini leone leonetti leoni leontijević leopardi lepore
leposavić lepović leppänen lepthin lepšanović lepšík lepšíková lerma lero leroux leroy lesch leschnik lesendrić
lesiak lesjak lesmana lestari leszczyński letsoalo letzelter leu leuba leuenberger leung leuschke leutarević
leutenegger levajac levanić levá levý lewandowski lewicki lewin lewis lewke leyckes leye leyva lezzi león lečić
leśniak leśniewski lešević lešina lg li liang liberati liberto librizzi licata liccardo licciardello
lichtenfeld lichtenhagen lichtl licitra lie liebach liebe liebich liebold lieder lielmane lielmanis lienshöft
liepa liepiņa liepiņš ligorio liguori lilić lima limbu limoncuoğlu limón lin linares lind lindberg linden
lindenberg lindenmayer lindgren lindholm lindner lindqvist lindström ling linhart linhartová linke linnenbaum
linsey liotta lipan lipar lipari lipiński lipka lippe lippi lippolis lipske lipski lipták liptáková lipus lira
lis lischka lisi lisická lisický lisiecki lisnic lisowski littel litterio little liu liuzzi livaja livazović
liverani liška lišková ljevnaić ljiljan ljubojević ljubomirović ljubotina ljubović llamas lo lobinger loboda
locatelli locci lochner lockman loddo lodi lodiņa lodiņš loera loffredo logar logina logins logožar logsch
lohmann lohre lohse loi loiacono lokar lolli lombard lombardi lombardini lombardo lomeli lomić lomović lonardi
longhi longo longobardi longoria lončar loogen loon lopes lopez lorenc lorencová lorentzen lorenz lorenzini
lorenzo loreti loreto lori lorusso los losch loska lotito lott lotter lotti loubser louda loudová louis loum
loup loureiro lourenço lourinho louw lovato lovrić lowe loy loya lozada lozano loča ločs lošićkrizmanić lu
lubbers lubina lubinová lubowitz luca lucarelli lucarini lucas lucchese lucchesi lucero luchetti luchian
luchini lucia luciani luciano lucidi lucio luconi ludban ludolf ludvík ludvíková lueilwitz luettgen luevano
lufft lugli lugo lui luise luk lukač lukačević lukačin lukenda lukendić lukeš lukešová lukić lukićkovanović
lukoschek lukács lukáč lukáčová lukáš lukášek lukášková lukášová luna lund lundberg lunde lundgren lundin
lundqvist lundström lung lungu luongo lupasco lupascu lupi lupica lupo luppi luppino lupták luptáková lupu
lustenberger lutfiyev lutfiyeva lutfullohov lutfullohova luthuli lutje lutz luyt luzi luzzi lučanović lučar
lučić lužaić lužar ly lynch lászló látal látalová lâm lê líbal líbalová líška líšková lópez löfgren löser löwa
løken lübke lüscher lüthi lý lāce lācis līce līcis līdaka līdaks lūse lūsis ma maak maas mabaso mabhida
mabizela mabrukov mabrukova mabunda macaluso macanić macari macchi macchia macdonald macedo macejkovic macek
macele macgyver mach machado machala machalová machač machačová machová machálek machálková macháč macháček
macháčková macháčová maciejewski maciąg mackiewicz macko macková macovei macrì macura macurová maczey macák
macáková macías madan madej madejová madera madetzky madidov madidova madić madonna madrid madrigal madsen
madubuko maduma madunićflauder madžić maes maestas maffei maftei magalhães magar magaña magdalenić magdić maggi
maggiani maggio maggiore magi maglajić magliocco magnani magno magnussen magnusson magoza magyar mahabeer
mahajan mahanov mahanova maharani mahardika maharjan mahendra mahestri maheswara maheswari mahlangu mahmudi
mahrusov mahrusova mai maia maiello maier maillard mainardi maio maione mair maisch maj majača majcan majcen
majcher majchrzak majer majerová majeská majeský majewski majka majkić majnik major majović majstorović
majstrenko mak makhanya makinde makinwa makowski maksimović makuachukwu malachovská malachovský malagoli malai
malan malaspina malatesta malavasi malave malbašik maldonado malec malek malenica malerba maleček malečić
malečková malešević malfa malicki malik malina malinga malinić malinová malinowski maliszewski malivuk malizia
malićanin malkus mallmann malobabić malojčić maltašić maltese malucha maluleke malvić malá malík malíková
malíšek malíšeková malý mamaliga mamojka mamojková mamula man manastirlić manca mancinelli mancini mancino
mancuso mandala mandarić mandasari mandić mandoković mandrapa manea manetti manfred manfredi manga mangane
mangano mangione mangunsong manica manicone maniscalco manjak manjenčić mann manna manninen mannino manno manns
manolache manole mansell mansur mansurov mansurova mante manti mantovani manullang manz manzanares manzella
manzi manzo mané maphisa maqsudov maqsudova mar maragno marahrens marais marak maraković maran marangi marangon
marangoni marani marano marar marasović maračić marbun marcelli marcello marcet marchal marchand marchesan
marchese marchesi marchesini marchetti marchetto marchewka marchewski marchi marchini marciano marcianò
marciniak marcinko marcinková marcinkowski marco marcon marconi marcovecchio marcu marcucci marcussen marczak
mardari mardhiyah mardonov mardonova marega marek marelli mares maresca mareček marečková mareš marešová
marginean margiotta margis margić mari maria marian mariani mariano marie marin marinelli marinescu marini
marinković marino marinović marinucci marinčić mariotti marisavljević mariucci mariz marián mariánová marić
maričević marjanov marjanović markelj markham markiewicz markotić marković markovićšarac marková markowski
marks markuš marl marmeggi marner maro maroević marone marongiu marotta marović marošićević marpaung marquardt
marquart marques marra marras marrazzo marrero marrone marroquín marschek marsella marsenić marsili marszałek
mart martać martel martelli martellucci marten martens marti martin martina martinac martincová martinec
martinek martinelli martines martinez martini martinková martino martinov martinović martins martinsen
martinsson martorana martucci marty martínek martínez martínková marunica marvin marx marxen maryadi maryam
maryati maryjane marzano marzec marzi marziali marzio marzocchi marín marčec marčik marčinković maršálek
maršálková maršík maršíková masala masaryk masaryková mascareñas mascia masciandaro mascolo maseko mashinini
masi masia masiero maslać maslo maslová mason masopust masopustová massa massari massaro massimi masson
mastrogiacomo mastroianni mastronardi mastropietro masucci masłowski mata matanić matarazzo mataz mateescu
matei mateo matera mathebula mathes mathies mathieu mathisen mathiszik matias matiaško matiašková matijanić
matijašević matijević matisone matisons matić matorić matos matouš matoušek matoušková matoušová matoš matranga
matschke matta mattei matteo mattern matteucci matthes matthey mattia mattila mattioli mattsson matula matulová
matusiak matusina matuszak matuszewski matuška matušková matys matysiak matysová matyáš matyášová matías
matějka matějková matějíček matějíčková mau maugeri maulana maurer mauri maurizi mauro mauroff mautner mautone
mauzer mavdudyev mavdudyeva mavlonov mavlonova mavundla maxa maxim maxová may maya mayasari maybach mayer
mayerová mayert mayhoş mayorga mayowa mazibuko mazilu mazjāne mazjānis mazur mazurek mazurkiewicz mazza
mazzanti mazzarella mazzaro mazzei mazzeo mazzi mazzini mazzocchi mazzola mazzoleno mazzone mazzoni mazzotta
mazzotti mazánek mazánková maćkowiak małecki małek maňák maňáková mařík maříková maślanka mašala mašek mašková
mašojević mbacké mballo mbatha mbaye mbende mbodj mboup mbow mbuso mbèngue mcclure mccullough mcdermott mcglynn
mchunu mckenzie mclaren mclaughlin mclean mcmillan mebold mecca medeiros medek medeot medhurst medici medina
medková medne mednis medrano medugno medved medveď medveďová meer meeuwis megantara megdanac megna mehl
mehlhorn mehloluhlaza mehlorn mehmet mehra mehrotra meichtry meier meiere meiers meijer meili meintjies
meireles meisch meissner meister mejía mekša mekšs melandri melani melcer melcerová meldere melderis mele
melgar meli melichar melicharová melillo melinda melis melker mellett melngaile melngailis melnic melo meloni
melzer meléndez memoli mena menard mencarelli menchaca mencl menclová menconi mendes mendoza mendy menegatti
menemencioğlu menga mengoni menna menne menon menozzi menrat mensa mensah mensing menu menéndez menšík
menšíková meo meraz mercado mercier mercuri mercurio mereu mereuta merian merino merkel merlak merli merlo
mermoud merola merseburg merta mertens mertová mertoğlu mertz merwe merz mesa mesarić mesarošbelanji mesloh
mesquita messana messina meszaroš mettler metz metzger metzner meulen meunier mewes meyer meylan meza mezei
mečiar mečiarová meškūna meškūne meškūns mfeka mfumu mgenge mhlanga mhlongo micco miccoli miceli michal
michalak michalcová michalczyk michalec michalik michallek michalová michalski michalík michalíková michałek
michałowski michel michele micheletti michelucci michiels michna michnová michálek michálková micillo micu
mielczarek mielke mierzejewski miettinen migliaccio miglio migliore mignogna mihai mihaila mihailescu mihailov
mihailova mihailovs mihalache mihalachi mihalcea mihalik mihaliková mihaljec mihál mihálik miháliková mihálová
mijaković mijatović mijić mijota mika mikac mikeš mikešićmerda mikešová mikitenko mikićvučak miklaś mikloško
miklošková miko mikodanić miková mikołajczak mikołajczyk mikula mikulová mikulski mikulášek mikulášková mikulík
mikulíková mikuta mikuš mikušová mikúš mikúšová milak milaković milan milani milanković milano milazzo
milczarek milde milea milella miler milewski militaru militello milišićkovačević miljanović milla miller mills
milota milotová milton minah minařík minaříková mindru minelli mingarelli minniti mintzlaff mináč mináčová
minář minářová miodrag miotto mirabella miracle miramontes miranda miranov miranova mirazizov mirazizova mircea
mirea mireles mirga mirgová miron mironov mironova mirza mirziyoyev mirziyoyeva mishra misiak mistretta misztal
mitanović mitchell mitoš mitu miu mičan mička mičková miķelsone miķelsons miśkiewicz mišík mišíková miščančuk
mkhatshwa mkhize mlakar mlađenović mlejnek mlejnková mlikota mlinar mládek mládková mlčoch mlčochová mngomezulu
mnisi mobolaji mocan mocanu moccia mockenhaupt modica modise modzelewski moe moede moedl moeller moen moffa
mofokeng moga mogbadunade moguenara mohamed mohirov mohirova mohnacki mohr mohrhard moise moisei mojica mojžiš
mojžišová mojžíš mojžíšová mok mokroš mokrošová mokrá mokrý mokwena mol moldovan moldovanu moldoveanu molefe
molenaar molenda molina molinari molinaro molitor moll moller mollica molnar molnár molnárová moloi molteni
molzan momčilović monaca monache monaci monaco monahan mondragón monica monnard monni monod monroy montag
montagna montagner montalbano montalto montalvo montanari montanaro montañez montaño monte montefusco monteiro
monteleone montemayor montemurro montenegro montero monteros monterosso montes montesano montez monti
monticelli montoya montéz moonsamy moore moormann moors moosa mora morabito moraes morais morales morandi morar
morari moraru moras moravcová moravec moravčík moravčíková morawo morawski morax moraz mordenti mordhorst
moreau moreira morel morelli morello moreno moretti moretto morgan morgante morgenstern morhelfer mori moriconi
morin morini morissette moritz morkel moro moroni morová moroz morozova morozovs morra morreale morri morrison
morrone mortensen morávek morávková mosca moscato mosciski moseley moser moses moslavac moss mostert mosti mota
motalo motaung motchebon motisi motl motloung motlová motta mottet mottola motyka motyčka motyčková
motzenbbäcker moudrá moudrý moulin moura moučka moučková moya močnik mphahlele mqwebu mraz mrkvička mrkvičková
mroczek mroczkowski mrozek mrugalla mráz mrázek mrázková mrázová mráček mráčková mróz msibi mthembu mthethwa
mtolo mtshali mucalj mucavac muceniece mucenieks mucha muchová muckenthaler mudau mueller mues mufizov mufizova
muhammadov muhammadova muhar muhsinov muhsinova muhtorov muhtorova muinat muižniece muižnieks muk mukaram
mukhopadhyay mulas mulder muller mulrain mulyani mulè munaro munch munda munguía munifyev munifyeva munk munkaš
munsamy muntean munteanu mura muradbašić murati muratore murawski murazik muresan murgia murillo muro murodov
murodova murolo murphy murray murru murtas musat muschg musella musi musiał musil musilová musso mustafoyev
mustafoyeva mustapha musteata mustika mustofa mustonen musulmonov musulmonova musumeci musy muszyński mutiat
muzaffarov muzaffarova muñiz muñoz muženjak mužík mužíková myburg myburgh mydlo mydlová myhrer myška myšková
mácha máchová málek málková márquez márton máté mächtig mäder mäkelä mäkinen månsson mårtensson méndez mészáros
míka míková möcks mögenburg möhsner möldner möllenbeck möller möllinger mörsch møller mühleis müller müllerová
münch młynarczyk műller műllerová məmmədov nababan nabein nabow nader nagel naglav nagode nagy nagyová
nagypalfi naik nainggolan nair najduk najman najmanová najmiddinov najmiddinova najmudin nalbantoğlu namaga
nambeesan namboothiri namiķe namiķis nanaić nanda nannen nanni napierała napitupulu napoletano napoli
napolitano nappi naranjo narcisi narciso nardi nardo narimonov narimonova narpati narváez nascimento
nashiruddin nasriddinov nasriddinova nastas nastase nastvogel nasyiah nasyidah natale natali natera nathania
natsir nau naubert naude nauer naumann naumovskičizmar nava navarra navarrete navarro navrátil navrátilová
nawrocki nawrot nayar nazario nazifov nazifova nazrullohyev nazrullohyeva nazzaro nača ncusi ndaba ndandali
ndao ndaw ndebele ndiaye ndione ndir ndlovu ndong ndour ndoye ndukwu ne neacsu neagoe neagu neamtu nebioğlu
nechita necula nedbal nedbalová nedelcu nedoma nedomová nedvěd nedvědová negara negoita negrea negrete negri
negru negruta negrón nehru neimke nejedlá nejedlý nel nemcová nemec nemes nemet nenadov nenadović neri nerius
nesladek nesti nesvadba nesvadbová neto neubauer neubauerová neubert neuendorf neumair neuman neumann
neumannová neumanová neupert neurohr neuschwander neves nevárez newton ney nezaj nečas nečasová nešpor
nešporová ne’matullohyev ne’matullohyeva ng ngai ngcobo ngcolosi ngema ngom ngozi ngubane nguyen nguyenová
nguyễn nguèr ngwazi ngwenya ngô nhlapo nhleko niane niang niass niasse nica nicastro niccolai nicoara nicolae
nicolaev nicolas nicolay nicolescu nicoletti nicolini nicolosi nicolò nicosia nicotra niculae niculescu nieddu
niedermeier niedra niedziela niedzielski niedźwiecki niekerk nieklauson nielsen niemczyk niemi niemiec nieminen
nienow nieto nieves niewiadomski niggeler nigro nijland nijs niklaus nikolaus nikolićkovačić nilsen nilsson
ninalowo ningrum niroula nissen nistor nita nitra nitu nitzsche nizomiddinov nizomiddinova nizomov nizomova
niño nkansa nkansah nkomo nkosi nkrumah noack nobile nobili nobre nocentini nocera nocerino nodler noel noga
nogueira nojeem nolan nolte nomvethe nondlela nonyana norberg nordby nordin nordskaug nordström noriega normann
norris northoff nosek nosirjonov nosirjonova nosirov nosirova nosková nota notaro noto novac novak novelli
novello novitasari novosad novosadová novotná novotný nová novák nováková nováček nováčková nový nowacki
nowaczyk nowak nowakowski nowicki nowiński nowosadek nozulu nsele nsia ntanzi nti ntiamoa ntim ntombela ntuli
nucci nucera nugraha nugroho numanoğlu nunes nuraini nurbekov nurbekova nurdiyanti nuriddinov nuriddinova
nurlaela nurlanov nurlanova nusratov nusratova nusratullohyev nusratullohyeva nussbeck nuzzo nwachukwu nwogu
nwuzor nxumalo nyaako nyame nyanda nyantakyi nyberg nygaard nygård nyström nytra nzimande nájera näf németh nöh
núñez němcová němec němeček němečková nəzərov o'connell o'conner o'hara o'keefe o'kon o'linn o'neill o'reilly
oancea obeng oberbrunner oberem obergföll oberlin obermaier oberman obiageli obianuju obidov obidova oblak
obrežanac obšut obšutová ocampo ocasio occhipinti ochoa ochs ochse odehnal odehnalová odetola odilyev odilyeva
odobašić odunayo odunsi oeser ofori ofosu oggiano ogindan oginni ogulana ogunbamigbe ogunbanwo ogunbiyi ogunbo
ogunde ogunwande ogunwobi ogunyeye ojala ojeda ojo ojua oklobdžija okonkwo okpattah oktavian oktaviani oktovian
okumuş okuneva okunola okur okyere olabode oladeji oladimeji oladipupo olah olaiya olaoluwa olari olariu olaru
olasunkanmi olasupo olawale olbina olbrich olczak oleinic olejniczak olejnik olimov olimova oliphant oliva
olivares olivas oliveira olivera oliveri olivi olivier olivieri oliviero olivo olivová olivárez olla olmos
olofsson olowokeere oloyede olsen olson olsson olstad olszewski oltean olteanu olubode olubukola olubunmi
olufeyikemi olugbayila olujimi olukotun olukunga olumide olusanya olutola oluwagbemi oluwakemi oluwanisola
oluwaseun oluwaseyi oluwashina oluwatosin olvera oláh oláhová omadov omadova omani omidina omobolaji omobolanle
omojola omolara omosanya omotoso omowale ondra ondrašek ondricka ondrová ondruš ondrušová ondráček ondráčková
onič onnen onohinosen onose ontiveros onyinyechukwu oosterhuis oosthuizen oparinde opačić opeyemi ophey opoku
oppenheimer oppliger oppong oprea opricović opris oprić opsenica opuić opuku opuvačić oqilyev oqilyeva oquendo
orak oraloğlu oraovčić oravec orašanin orbanić orbay orbán ordóñez orefice orellana orgulan orifov orifova
orlandi orlando orlović orn ornelas oro orosco orosz orozco orrù orsini orság orságová orsós orta ortega
ortenzi orth orthmann ortiz ortolani orzechowski orłowski oršanić oschkenat ose osei osenberg oshin osinski
osis osiński osmak osmanlić osorio ossowski ostendarp ostervald ostrovska ostrovskis ostrowski ostuni ostwald
osuagwu osuntokun otabekov otabekova otartić otero oti otiwa ott ottaviani ottaviano otte otto ottonello otuo
otáhal otáhalová otčenáš otčenášová ovčina owais owczarek owen owokoniran owolabi owoyemi owusu oyadiran oyaifo
oybekov oybekova oyebola oyelude oyeniyi oyetoro oyeyemi oyinkansola oyinlola ozansoy ozere ozers ozodbekov
ozodbekova ozodov ozodova ozola ozoliņa ozoliņš ozols ozuna ožanić pabón pace pacheco paci pacifici pacifico
pacini pacocha paczkowski padberg padilla padmasari padovan padrón padula paduraru paesler pagac pagan
paganelli pagani pagano pagliai pagliuca pahanić pahert paimo paiva pajeska pajkurić pajonk pajtl pająk pajčić
pakalniete pakalnietis paksüt pakuła pala palacios palacz paladi paladini palano palastri palavestra palazzi
palazzo palazzolo palačković palašti palermo paleček palečková paligorić palii palija palikuća palić pališaški
paljević palla palladino pallentin pallesen pallotta palm palma palmeri palmieri palmisani palmisano palombi
palombo palomino palomo paltere palters paluch palumbo pamper pana panait panaro pandey pandolfi panek panetta
panežić pang pangestu pani panicker panico panišić panjak panjević pantano pantoja panza panzeri panzig paola
paolella paoletti paoli paolicelli paolillo paolini paolino paolo paolucci paone paonessa pap papa papak
papaleo papapietro papež papežová papini papp pappalardo paradiso paraschiv paravinja pardini paredes parente
pariggiano paris parise parisi parisian park parker parkin parlier parmaković parnell parodi parojčić parović
parra parrinello parrino partida partyka parun parvu pasat pasca pascal pascale pascali pascarella pascari
pascaru paschke pascu pascucci pasini pasqua pasquale pasquali pasquini passarelli passeri passero passuello
pastar pasternak pastore pastorelli pastorino paszkowski patafta pataki patanè patarac patača patačić patel
paterson patil patila patiño patko patković patočka patočková patrascu patriarca patrnogić patrone patrun
patruno patti patzwahl pau paucek paukner pauko pauković pauková paul paulová paulse paun paunković pauļuka
pauļuks pavan pavani pavel pavelek pavelić pavelka pavelková paver pavešić pavlas pavlasová pavlačić pavlica
pavlicová pavlikovská pavlikovský pavličić pavlov pavlović pavlovska pavlovskis pavlová pavlík pavlíková
pavlíček pavlíčková pavlů pavone pavrlišak pavúk pavúková pavčić pawelec pawlak pawlicki pawlik pawlikowski
pawłowski paz pazdera pazderová pazmanj pačanin pačariz pađen pałka pařízek pařízková pašagić pašalić pašek
pašeková pašić paška paško pašková peaquin pece pech pecha pechová pecháček pecháčková pecka pecková pecora
pecoraro pecorella pede pedersen pedone pedraza pedrazzini pedroni pedrotti pedroza peeters peixoto pekař
pekařová pekkan pektemek pekárek pekárková pelayo pelc pelcová pelikán pelikánová pellecchia pellegrini
pellegrino pellicano pellicanò pellitteri peluso pena pence pencis penezić penić penjišević penna pennestrì
penović penzo penčić peović pepe pepelčević perales peralta peran perdana perea perego pereira peres perez
perilli perin perini perl perlaš permadi permata perna pernica pernicová peroni perotti peroutka peroutková
perra perret perri perrier perrin perrini perrone perrot perrotta perroy persson pertiwi perugini peruzzi perša
pesaresi pesce peselman pession petcu petek peter peterka peterková peters petersen peterson petit petito petr
petralia petrarca petre petrea petrella petrelli petrescu petrijevčanin petrini petrinšak petriševac petrone
petronio petrov petrovac petrovická petrovický petrovska petrovskis petrová petrucci petruška petrušková petrák
petráková petráš petrášová petrů pettersen pettersson petzold petřík petříková petříček petříčková pezzella
pezzi peña pećar pećina peček peřina peřinová pešek peška peško pešková pešorda pešta peštová pfannerstill
pfeffer pfeiffer pfennig pfersich pfingsten pfister pflieger pflügner pham phan philander philipp philippe
phillips phùng phạm piacentini piaget piana pianese pianigiani piasecki piazza piazzolla pibiri pica picard
picariello picchi piccinini piccione picco piccoli piccolo pichardo pichler pichlmaier pictet piechota pieczek
piekarski pienaar pieri pierini pierre pierro piesker pieterse pietras pietro pietruszka pietrzak pietrzyk
pietsch piga pignatelli piguet piha pilarski pilato pilař pilařová pilch pili pilla pillai pillay pillitteri
pilát pilátová pimentel pinardi pineda pingpank pinheiro pinho pini pinna pinnock pinon pintea pintilie pinto
pintus pintér pinzari pinzaru piotrowicz piotrowski pipitone pippig piras pircher piredda pires pirone pirrello
pirrone pirvu pisani pisano pisarević pischedda pisciotta piscitelli piscopo pisu pithey pitinac pitkänen
pitschugin pittalis pittard pitzalis piva pivar pivetta pivoňka pivoňková piwowarczyk pizarro pizzi pizzimenti
pizzitola pizzo pizzuti piña piórkowski piątek piątkowski piłat piškorjanac pješivac pješčić placento plachá
plachý placinta plahinek plakalović plamadeala plamenac plank plantak plaskur plass platania platon platzer
plauk plautz plazonja plazonjić plaček plačić plačko plačková plaščar plch plchová plejo plekanec plekanecová
plemić plesca pleskonjić plessis pletsch pleša pleška plomb plotzitzka pluhař pluhařová pluta plšek plšková
pocrnja podbarac podgórski podhradská podhradský podkonická podkonický podnar podniece podnieks podpadac
podzimek podzimková podziņa podziņš poehn poels poeschl pogačić poggi poggio pogorzelski pohl pohland pohle
pohlová poirier pokorná pokorný pol polak polanco polanská polanský polančec polat pole polese poletti poli
poliak poliaková polidori polifka polimeno polis politi polito polizzi pollich pollina pollmächer pollock
polverino polách poláchová polák poláková poláček poláčková polášek polášková polívka polívková polšak pomp
pompei pompili pompilio ponce ponitzsch ponjavić pons ponti poon poore pop popa popelka popelková popescu popov
popova popovici popržan popusoi popčić popławski porcari porcu porgante porgants porras porsche porta porth
portillo portmann porębski posada poschmann poser pospíchal pospíchalová pospíšil pospíšilová post postica
postiglione postma postolachi potenza potgieter pothuvaal potkonjak potnar potočar potočnik pottel potůček
potůčková poulsen pour pouros pourová pouye powell powlowski poyrazoğlu pozzi pozzo poçan poštić požarac
prabowo prachař prachařová pradana pradhan pradipta prado prah prajapat prakasa prakatur prangart prange
pranowo prasasta prasetya prasetyo prastuti pratama pratesi praticò pratiwi prato prayoga pražák pražáková
prchal prchalová prebil prebiračević preciado preda prediger predin predić predojev predojević predovic
predović predragović preez preloščan prempeh prencipe preočanin prepelita prerad preradović pressler presti
prete pretkalniņa pretkalniņš pretorius preuk preuss prevost prey preziosi prešeren price pridāne pridāns
priedīte priedītis priemer prieto prince principato pringle prinsen prinsloo prisacari prisacaru prisco
privitera prkosovački probst procházka procházková procopio procter prodan prohaska proietti prokeš prokešová
prokop prokopová prosacco proske protić provazník provazníková provenzano prošek prošić prošková prus pruteanu
przybylski przybysz przybył przybyła prášek prášková průcha průchová průša průšová ptak ptičar ptáček ptáčková
puačmatešić puca pucci puccio puchalski puddu pudjiastuti puente puga puggioni pugliese pugliesi puglisi
puharić puiu puleo pulido pun pupák pupáková purdy purnama purnawarman purnawati purwadi purwanti pury puscas
pusch puspasari puspita putinčanin putnik putniņa putniņš putra putri putzolu puzavac puzigaća puķīte puķītis
puškarčuk pytel python páez pál pánek pánková pásztor pátek pátková pålsson pérez péter pícha píchová píša
píšová pöche pöge pērkona pērkons pētersone pētersons płonka přibyl přibylová přikryl přikrylová příhoda
příhodová pšenička pšeničková qasımova quaglia quaranta quarta quartenoud quartey queiroz quesada quevedo
quezada quigley quinn quinodoz quinta quintairos quintana quintanilla quintero quinto quiros quiroz quiróz
quitzon quiñones quiñónez quliyev raabe rabenstein rabić rabljenović raca rach rachmawati racordon racu
raczyński rada radebe radecki radigović radijevac radin radinović radisavić radisavljević radisavčević
radivojac radivojša radišević radl radlović radmanović radoi radomirović radomski radonja radonjanin radonjić
radotić radovac radovanac radovanković radovanlija radovanov radová radtke radu radulaški radulescu radulić
radulj raduljesković raduljević radulović radusilović radusinović radušić raduški radvanji rael rafailović
raffa rafidyev rafidyeva rago ragone ragusa rahardian rahayu rahimah rahimov rahimova rahmawati rahn raich
raifyev raifyeva railean raileanu raimondi raimondo rajabov rajabova rajasa rajata rajh rajs rajtek rajčević
rajš rajšić rak rakanović rakarić rakas rakinić raković raková rakowski rakušić ralbovski rallo ramadan
ramadhani ramač rambaldi rambousek rambousková ramella ramos rampazzo ramziddinov ramziddinova ramírez ramón
rana randazzo randunković raneri ranftl rangel rangelov rangen ranieri raniolo rantanen ranucci ranz rapisarda
raposo rapovac rapp rapuano rascón rashidov rashidova rasinac rasić rasmussen raspopović raspudić rata rataj
ratajczak ratajová rath ratke ratkovčić ratniece ratnieks ratti rau raubuch raucher raufyev raufyeva raukuc
rauso raut rautenkranz ravaioli ravet ravn ravshanov ravshanova raxmatullohyev raxmatullohyeva raya rayhan
raynor razić razo rašetarević rašetić rašević raška rašková rašović raščanin re rea reale recchia redaelli
reddy rees regalado rehak rehwagen reiber reichardt reichel reichert reichling reid reif reifenrath reilly
reimann reina reinberg reinelt reinger reinhardt reinke reis reitze remeta remeš remešová rempel remy renard
renaud renault renda rendra rendulić rendón renen renk renna renner rennich renovica renovčević rens rensburg
rentería rentz renz renzi renčar repac repetto repija repiská repiský reppin resele resković resnik restivo
restle restorff reséndez retzke reuber reumann reus reuss reusse revenco rey reyes reymond reyna reynold
reynolds reynoso rezek rezková rečević reşo rheder rhoden ribar ribaupierre ribeiro ribićgreganić rica riccardi
ricci ricciardi riccio riccobono rice richard richards richardson richter richtr richtrová rico ridolfi riedel
riediger rieger riekmann riekstiņa riekstiņš riepl riermeier riester riethmüller rietman rietmüller rietscher
riggi riggio righetti righi rigoni rimai rinaldi rincón riner ringel ringer rink riojas riolo riparbelli ripken
rippin ris ristić ritchie ritosek ritschel ritsma ritter rittgasser rittweg ritz riva rivas rivera rivero
riviere riyanti rizvonyev rizvonyeva rizza rizzi rizzo roba robak robel robert roberti roberts robertson robin
robinson robledo robles robu rocca rocchi rocco rocha rochaix rochat roche rockmeier rodarte rodehau rodigari
rodowski rodrigues rodriguez rodrígez rodríguez rodríquez roecker rogahn rogala rogalski roger roggatz rogolino
rogowski rogoz rogulja rohan rohländer rohrer rojas rojek rojo rokossa rold roldán roleder rolfson rolland
rollo roloff rolón romagnoli romaguera roman romanciuc romanelli romani romaniello romanini romano romanovska
romanovskis romanowski romančík romančíková romeo romero romo romy romčević rondinone rondoni rondović roob
roos rooyen roque rosa rosado rosales rosandić rosario rosas rosati rosbach rosca roschinsky rose rosenauer
rosenbauer rosenbaum rosenthal rosi rosiak rosiński rosksch ross rossberg rosselli rosset rossetti rossi
rossini rossler rosso rossouw rosu rota rotari rotaru roth rothenbacher rother rotolo rotondo rotundo roubal
roubalová rougemont roulin rous rousová rousseau roussel roux rovčanin rowe roy roybal royer rozenbaha
rozenbahs rozgić rozsypal rozsypalová rozīte rozītis ročkomanović rošević roškić rožac rožkalne rožkalns rubene
rubenis ruberto rubino rubio rucco ruch ruciński ruckdeschel rudan rudinski rudnicki rudolf rudolfová rudziński
rudzki rudzīte rudzītis ruecker ruelas ruggeri ruggieri ruggiero ruiter ruiz rumenić rumpf runce runcis
runolfsdottir runolfsson runte ruotolo rupnik rupprecht rus rusciano rusin rusnac rusová russel russo russu
rustamov rustamova rusu ruth rutherford rutkowski ruud ruíz rušanoski ružička ružičková ryan ryba rybak
rybarczyk rybicki rybníček rybníčeková rybová rybár rybárik rybáriková rybárová rybář rybářová ryjikh ryzih
ryšavá ryšavý rzepka rác rácová rácz rädler räntsch räsänen ríos różański różycki rödiger röse röthlisberger
röttger røed rücker rüdiger rüegg rüter rüttimann rýdl rýdlová růžek růžička růžičková růžková rəhimov rəşidova
saadiyev saadiyeva saarinen saavedra saba sabaly sabatini sabatino sabato sabau sabbatini sabdat sabia sabian
sabino sabljak sabolski sabolčec sabri sacchet sacchetti sacchi sacco saccone sachse sack sadiki sadio sadović
sadowski sadriddinov sadriddinova sadílek sadílková sadıklar sadžak saefullah safiryev safiryeva safitri
saflanis safo safoyev safoyeva sagadi sagafe sagna sagonas saheed sahner sai saia saidov saidova saile sailer
saini saiz sakho sala saladino salahudin salaj salako salami salamone salas salatiello salazar salcedo salcido
saldaña saldivar salemi salemme salerno salgado salierno salinas salis sall salma salminen salmiņa salmiņš salo
salohov salohova salomone salonen salow salsabilla salvadori salvati salvatore salvatori salvi salvo salvucci
salzano salzer salzmann samac samancı samandarov samandarova samaniego samardžija samb samba sambe sambou samek
samiryev samiryeva samková sammartano sammartino sammert samohod samohodaj samolov samolovac samosir samson
samsonová samuel samuelsson sanabria sanadrović sanches sanchez sanctis sandalcı sandalj sandberg sander
sanders sandić sando sandor sandoval sandoz sandström sandu sanfilippo sanford sanna sannino sans sansone
santacruz santamaria santana santangelo santarelli santarossa santarsia santarsiero santi santiago santilli
santillán santinelli santini santis santo santoni santori santoro santos santoso santucci sanusi sané sapienza
saponaro saporito saptono saputra saputri sarabia saracino saragih sarah saraiva saraswati sarbu sardella
sardina sardorov sardorova sarnataro sarno sarpong sarr sarti sartor sartori sarvari sarvarov sarvarova sarı
sarıoğlu sassano sassi sasso satner satria satta sattelmaier satterfield sauceda saucedo sauer sauerland
sauliete saulietis saumweber saussure sava savary savciuc savevski savin savini savoca savoia savolainen savova
savu sawayn sawicki saygıner sa’dullohyev sa’dullohyeva sbrana scaglione scala scalia scalise scalzo scano
scanu scarano scardino scarpa scarpellini scc schacht schaden schaefer schaffarzik schahbasian schaller
schamberger scharf schaub schedler scheer scheidegger schejbal schejbalová schelk schellenbeck schembera schenk
scherbarth scherer scherini schermann scherrer schersing scherz schettino scheurer scheuring scheytt schiavi
schiavo schiavon schiavone schielke schieskow schifano schildhauer schillaci schiller schilling schima schimmel
schimmer schindzielorz schinner schiopu schipper schirmer schirrmeister schirru schlachter schlangen schlatter
schlawitz schlechtweg schley schlicht schlitzer schmalzle schmeler schmid schmidt schmidtchen schmidtová
schmitt schmitz schmuhl schneider schneidrová schnelting schnider schnieder schniedermeier schnyder schnürer
schoberg schoch schoeman schoen scholten scholtz scholz schonberg schondelmaier schorderet schorr schott
schottmann schouren schowalter schrader schramm schreck schreiber schreiner schreiter schrepfer schroder
schroeder schröder schrøder schuermann schuff schuhaj schuldt schuler schulist schult schulte schultz schultze
schulz schulze schumacher schumann schumm schupp schuppe schuri schuster schutzbach schwab schwalm schwanbeck
schwandke schwanitz schwarthoff schwartz schwarz schwarzer schwarzkopf schwarzmeier schwarzová schwatlo
schweisfurth schweitz schweizer schwennen schwerdtner schwidde schwirkschlies schwizgebel schwuchow schäfer
schäffel schäffer schäning schär schärer schöckel schönball schönbeck schönberg schönebeck schönenberger
schönfeld schönherr schönlebe schötz schüler schüppel schürch schütz schütze sciacca scocco scognamiglio
scopece scorza scott scotti scripnic scrofani scuderi scurtu scutaru sebastiani sebenji secchi secci sechi seck
secrieru sedarević sedillo sedliak sedliaková sedlák sedláková sedláček sedláčková sedlář sedlářová seeger
seelig segovia segunmaru segura sehls sehnal sehnalová seibold seidel seiders seidl seidlová seifert seifertová
seigel seiler seitz sekanina sekaninová sekinat seme semeraro semerád semerádová semisch semprini senatore
senger senghor senkel senko senková senn senzangakhona sepe sepetçi sepúlveda serafin serafini serafino serban
seremet serena serfontein serghei sergi serhat serna serpa serr serra serrano serrato seržante seržants sessa
sestito sethi setiawan sevcenco sever severa severi severino severová sevi sevilla sewald seydi seye seyidova
sezek sforza shah shahbozov shahbozova shahobiddinov shahobiddinova shahriyorov shahriyorova shahzodov
shahzodova shai shakya shamsiddinov shamsiddinova shanahan sharma shekoni sherpa sherzodov sherzodova shezi
shields shiu shodiyorov shodiyorova shohibov shohibova shongwe shrestha shukla shukrulloh shukrulloha shum
sibiya siciliano sidibé sidler siebel siebert siedlecki siegling siegrist sielemann siemon siener sienkiewicz
sieradzki sierra sietniece sietnieks sievers siewert signorelli signorile signorini sigrist sihler sihombing
sihotang siino sikora sikorová sikorski silenzi siliņa siliņš sillah silva silvestri silvestrini silvestro sima
simanjuntak simbolon simeoli simeone simeoni simeti simijonović simin simion simionescu simić simićević
simjanović simmen simojlović simon simoncelli simone simonet simonetti simoni simonini simonis simonović
simonsen simula simulov simunović simurdić simões simčič sin sinaga sinanoğlu sinclair singh sinha sini
sinnhuber sinopoli sipes sipos siracusa siragusa sirait sirbu siregar sirghi siri sirojiddinov sirojiddinova
sischka sisneros sitarić sitek sithole sithuli sitompul sitorus situmorang siu sivák siváková siwek siwele
siyaya sjöberg sjögren skala skalická skalický skalová skalski skandović skeledžija skenderija skiba skibicki
skibiński skiles sklenka sklenková sklenář sklenářová skoczylas skoglund skokan skokanová skopal skopalová
skorupan skov skowron skowronek skowroński skořepa skořepová skračić skroban skrzypczak skrzypek skudra
skutecká skutecký skuterud skácel skácelová skála skálová skóra skřivánek skřivánková slabá slabý sladaković
sladek sladić sladká sladký sladoje sladojević sladović slam slamarski slamek slanina slaninová slankamenac
slatinac slavković slavík slavíková slavíček slavíčková slašťan slašťanová slezák slezáková slijepac
slijepčević sloboda slobodanović slobodjanac slobodník slobodníková slobodová slobođanac slonja slota slotová
slotta slovák slováková slováček slováčková sluka sluková sládek sládková sláma slámová smailbegović smaić
smajlović smedsrud smeets smejkal smejkalová smet smetana smetanová smets smieja smiljan smiljanec smit smith
smitham smogeli smola smoliński smoljanec smoljanić smolka smolková smolová smolík smolíková smrek smreková
smrčka smrčková smrž smržová smutná smutný smuģe smuģis smyth smékal smékalová snedden snell snooke snyman so
soare soares sobczak sobczyk sobek sobieraj sobitov sobitova sobková sobolewski soboll sobotka sobotková
sobowale soccorsi socha sochacki sochirca sochor sochorová socolov sodano sodar sodiqov sodiqova sojka sojková
sokhela sokol sokolićmihalak sokolová sokolowski sokołowski sokół solak solano solberg soldati soldo solga
solheim solinas soliz soller solli sollner solmaz solomon solorio solorzano soltan soltanov soltanova solís
somayaji somma sommer sommrová somogyi somrak somssich sondisa sondore sondors sonko sonn sonnabend sonnenfeld
sorbello sorce soria soro sorrentino sosa sosnowski sosāre sosārs sotelo sothole soto sottile souare soukup
soukupová soumaré sousa soutter souza souček součková sova sovová sow sowa sowiński soyinka soós sołtys
sołtysiak spada spadafora spadaro spadoni spagnolo spagnuolo spahn spank spano spanu spanò sparacino sparić
spasenić spasenović spasić spasković spasojev spasojević spasovski spataro spataru spelmeyer spencer speranza
spiegelburg spielvogel spies spiga spina spinelli spinka spinner spinu spitzmüller spizzirri splinter spoerri
sporer sporrer sprenger sproģe sproģis sprunger sprūde spurná spurný spáčil spáčilová spörri spöttel srakić srb
srbová sroka stabile stachowiak stachowicz stachura stachurski stadelmann staden staffieri stahl staicu stalder
stamm stan stanciu stancu stanek stanescu stang stanger stanijanović stanijević stanikić staniszewski
stanisławski stanivuković staničić staniša stankiewicz stankovićmarton stanton stanzione staněk stapić stark
starovlah stará starý starčevićmatijaško stasiak staszewski staub stauffer stauss stavila stawicki staňková
stašćik stec steding steenkamp stefan stefanescu stefani stefaniak stefano stefański steffen steffensen steffny
stegmann stehlík stehlíková stehr steidl steigauf steiger stein steinecke steiner steinerová steinert steinkamp
steinmann steinmetz stejskal stejskalová stelkens stella stelmach stengel stengl stensrud stenzel stepanić
stepanov stepanović stephan stern stettler steuber steuk stevelić stevilović stewart steyn stibor stiborová
stiedemann stief stifel stigliano stirbu stocker stodola stodolová stoian stoica stokanović stokes stoklasa
stoklasová stolarczyk stolarski stoll stolla stolle stoltenberg stolz storl storm storp storti stoutjesdijk
stracke straka straková strand strano stranski stratan stratmann stratulat straub strausa strauss strautiņa
strautiņš strautmane strautmanis strazdiņa strazdiņš streck streese strege streich streit strejček strejčková
streller strepački strieder striezel strikinac strmota strnad strnadová strnisko strnisková stroe strogies
strohschank stroman strosin strouhal strouhalová strunz strutz strydon strzelczyk strzelecki stránská stránský
ström strömberg stube stubičan stuchlík stuchlíková stucki studená studený studer studnička studničková
stuparić stupka stupková stutz styger stárek stárková stöckert stöckli stöppler stöwer stürmer stępień stępniak
suartini subedi sucameli sucera suchomel suchomelová suchá suchánek suchánková suchý suciu sudiati sudrajat
suen suffa suhrobov suhrobova sujew suk suková sukute sukuts sulaimon sulaymonov sulaymonova sultonov sultonova
sun sunarić sundberg superina supriyanto surace suriano surma suryatmi suryono susanti suski sussmann suter
sutermeister suthar suthe sutschet sutter sutz suvajac suvajdžić suvajčević suvala suvačarov suwarno suzović
suárez sučević suđić suša sušac svatoň svatoňová svatoš svatošová svačina svačinová svendsen svensson svet
svirčev sviták svitáková svoboda svobodová svorcan svozil svozilová svrakačić svrbík svrbíková svrtan světlík
světlíková swaniawski swart swift swillims sy syahreza sylla sylvester symcox synek synková syrová syrový szabo
szabó szafrański szalai szasz szatkowski szczepaniak szczepanik szczepański szczerba szcześniak szczygieł
szczęsna szczęsny sze szekely szekeres szeląg szendrei szeto szewczyk szikra szilágyi szostak szulc szwarc
szwed szydłowski szymański szymczak szymczyk szymkowiak szyszka székely szücs szőke szűcs sá sáenz sámel
sámelová sánchez sándor sárközi sæther sène ségnane söderberg sören sözeri sørensen sørlie süleymanoğlu sürth
sýkora sýkorová sējēja sējējs sīle sīlis sławiński słowik słowiński tabaček tabrisov tabrisova tacconi taddei
tafelmeier tafoya tagliabue tagliaferri tagore tahincioğlu tahirova tahirović tai taiwo takalić takyi takács
talabani talapka talarico talavanić tall tallarico tallone talpa talwar tam tamang tamas tamayo tamba tamburini
tamez tamindžić tammaro tampolja tampubolon tamunoemi tamás tan tanacković tanase tanasijević tancoš tancošová
tandon tang tangen tanjga tankosić tanner tanrıkulu tanurdžić tanzi taormina tapavica tapavički tapia tar taran
tarantino tarihoran tarnowski tarquini tartamella tasche taslak tassi tassinari tasso tassone tatar tataranni
tatarka tatarková tatarová tataru tatiana tatomirov tatár tatárka tatárkaová tatárová taufratshofer tavani
tavares tawia taylor tazegül taş taşlı taşçı tcacenco tcaci tedde tedeschi tedesco tegethof teichmann teicāne
teicāns teixeira tejada tejeda tekand tekelioğlu tekin telak telebar telenta telesca tella tello temitope
teodorescu teofilović teokarević teovanović tepavac tepavčević tepić teplá teplý tepper tepša tepšić terenzi
teresi terheiden terlecki terlizzi terlouw termine terrazas terry terzi terzija terzin terzić terzo terán tesař
tesařová tesi tesla testa teufel tevdenić tešanović thamrin thapa theele theron theunissen thiam thiao thiaw
thieke thiel thijs thimm thiomas thiongane thioub thioune thomas thomka thomková thommen thompson thomsen
thomson thoresen thoyana thriene thränhardt thumbeza thusi thust thyssen thöne tiano tiberti tica tichá tichý
tidow tiedtke tietze tihomirović tijanić tijerina tikas tilgner tillack tillman tilotta tiltiņa tiltiņš timarić
timmermann timmermans timotić tine tinguely tintor tiozzo tirado tirelli tirri tischler tischmann tissot
tittman tivontschik tkaczyk toader tobler todaro tofan tofani toft tohirov tohirova toivonen tojić tokarski
tokatlıoğlu tokgöz toldo toledo tolomeo tolu tolulope toma tomala toman tomanović tomanová tomaselli tomasello
tomasi tomasović tomassoni tomaszewski tomazović tomaš tomaševićrigo tomczak tomczyk tomei tomek tomescu
tomeček tomečeková tomečková tomeš tomešová tomka tomko tomková tomljanović tommasi tommaso tomović tomušilović
tomys tománek tománková tomáš tomášek tomášková tomášová tomčić tonat tonelli tong tonini tonkovac tonn tončić
top topal topalov topalović topaloğlu topalski topisirović topić topolovac topolović topçuoğlu toraman torchia
torchio torgersen tormaš tornatore toro torp torphy torre torres torresi torri torriani torrisi tortora
tortorici toscano tosi totaro toth toti totman toto touré tovar towne toy toyipov toyipova tracz traini tralli
trampeli tramposch tran trandafir tranová trantow traoré trapani trauth trautmann travaglini travan traverso
travica treff trejo tremblay tremmel treskavica tress tretinjak tretola treutel trevisan treviño triboi
tribuljak trif trifan trikić trikošanin triolo tripodi trivedi trivkanović trnka trnková troisi trojan
trojanová trojanowski trombetta tromp trovato trtica truben trubenová truhlář truhlářová trujillo truter
trzciński trzeciak trávníček trávníčková trček trčka trčková trương trần trịnh tsabalala tsamonikian tsang
tschiers tschirch tschudi tse tshabalala tsoi tsotetsi tsui tubanski tucci tuccillo tuch tucholke tuckett tudor
tudorache tudose tudow tufano tufo tulla tullio tumbarello tumino tunaboylu tunkova tunç tunçeri tuominen
turajlić turan turcan turcanu turchi turco turcotte turcu turek tureček turečková turinski turk turková
turnadžić turner turunen turza turčok turčoková tuschmo tustonja tutu tuča tuček tučková tučs tuğlu tuğluk
tvrdá tvrdík tvrdíková tvrdý twardowski tweneboa twumasi táborská táborský tächl téllez tórrez tóth tóthová tô
többen töpfer török türk türkdoğan türkyılmaz tütüncü tüzün tālberga tālbergs tăng tīrele tīrelis tříska
třísková tůma tůmová ubavin ubavić ubavkić ubaydullohyev ubaydullohyeva ubiparip ubiparipović ubner ubović uca
uchechi uchqunov uchqunova udicki udilović udovičić udovički udovčić udvardi ugarak uglješić ugolini ugričić
ugrčić uher uhlemann uhlig uhlíř uhlířová uhrig uhrová uibel ukraden ulemek ulibarri uliczka ullmann ulloa
ullrich ulrich ulrichová uluhan umarov umarova umbach umidullohyev umidullohyeva umidyev umidyeva umlauft
umminger umolac unger ungureanu unterpaintner untila upton ural uram uramová urban urbancová urbanec urbanek
urbaniak urbano urbanová urbanowicz urbansky urbańczyk urbański urbina urblík urblíková urbánek urbánková ureña
urfonov urfonova urhig uribe urrutia ursachi urso ursu urías usada usai usamah usmonov usmonova utama utami
utješanović uwais uyainah uys uzayrov uzayrova uzelac uzun vaca vacarciuc vacca vaccari vaccaro vacek vacková
vaculík vaculíková vadlja vaduva vafoyev vafoyeva vahala vahlensieck vailati vaip vaivade vaivads vajcík
vajcíková vajda vajdička vajdová vajzenbach vakareskov val vala valach valachovič valachovičová valachová
valadez valdez valdivia valdés valencia valent valenta valente valenti valentini valentino valentová valentín
valenza valenzuela valenčićbrkić valeri valeš valešová valić valkai valladares valle vallejo valles vallet
valletta valli vallone valová valsecchi valtere valters valuška valušková valverde valášek valášková van vanaga
vanags vandamme vandenberghe vandenbroeck vandervort vandevelde vanegas vanek vaneková vangermain vanni vannini
vanová vaníček vaníčková vančura vančurová vaněk vaněček vaněčková varela varenina varga vargas vargová varinac
varićak varma varman varmuža varnica varriale varrier vartic varzić varšava varžićbiuklia varžićbiuklija
vascotto vasile vasilescu vasiliu vasilj vasils vass vassallo vasseur vater vavrikov vavřík vavříková vaz
vaňková vašadi vašek vaška vašková vašák vašáková vašíček vašíčková vecchi vecchio vecumniece vecumnieks vedvik
veen veenstra vega vegar vegge veiga veinberga veinbergs veisa veiss vejnović vejvoda vejvodová vekecki vekić
vela velaja velanac velasco velde velden veldsman velioğlu vella velásquez velázquez ven venegas venezia
venghaus venter ventimiglia ventura venturelli venturi venturini vera verbeek vercesi verde verdes verdugo
verduzco veres vergara verhaeghe verhoeven verma verme vermeulen verner vernerová verniest veronese versfeld
verstraete verzi vesel veselicačatipović veseličić veselová veselá veselý vesin vesić vesković vestergaard veum
veverka veverková vey vezi vezmar vezzoli večeřa večeřová viale vianello vicari vicen vicenová vicente vichi
vicinanza vicini vicol vida vidal vidaček viderščak vidmar vidosavljević vidranjski vieira viellehner viera
vierin vieru vieweg vigil viklund vila vilakazi viljoen vilka vilks villa villadsen villagómez villalobos
villalpando villani villanueva villareal villari villarreal villaseñor villegas villiers vilsone vilsons
vilímek vilímková vincenc vincent vincenzi vinci vincze vink vinketa vintere vinters vinther vintila vinš
vinšová viola violante violi virgilio virlan virtanen virág visagie visan visani visconti viscò visentin
visintin visser vita vitale vitali viti vitiello vitman vito vittori vitásek vitásková viviani viviers vizitiu
vizziello viļuma viļums višekruna višňovská višňovský vlach vlachová vlad vlah vlas vlasák vlasáková vlašić
vliet vlk vlková vlček vlčková vobořil vobořilová vodička vodičková vodrážka vodrážková vodák vodáková voelkel
vogel vogelgsang vogronićopačić vogt voicu voigt voinea vojta vojtek vojteková vojtková vojtová vojtíšek
vojtíšková vojtěch vojtěchová vojáček vojáčková vokoun vokounová vokuhl volek volf volfová volk volker volkman
volkmann volková volle vollis volná volný volpe volpi von vona vondra vondrová vondrák vondráková vondráček
vondráčková vonrueden vontein vorel vorlová vorlíček vorlíčková voráček voráčková vos vosilyev vosilyeva vosloo
votava votavová votruba votrubová voříšek voříšková vrabcová vrabec vrabie vranjić vranjkoviććenan vračar
vračarević vrba vrbanac vrbas vrbaslija vrbová vrekalović vries vrugić vrzal vrzalová vrána vránová vuillermoz
vujaković vujeva vukadin vukaljević vukalović vukanović vukasović vukašinac vukelić vukelja vukeljić
vukobradović vukobrat vuksanićpuljek vuksanović vukčević vukša vukšić vuleta vuletaš vuletin vulić vulićević
vulišić vulović vulčević vunak vunjak vunturišević vučeta vučetić vučevac vučkovac vučković vučo vučurević
vybíral vybíralová vydarená vydarený vydra vydrová vymazal vymazalová vyskočil vyskočilová vysloužil
vysloužilová vácha váchová václavek václavková václavík václavíková vágner vágnerová válek válková váradi
vásquez vávra vávrová vázquez váňa váňová väisänen vélez véliz vícha víchová vít vítek vítková vítová víšek
víšková vörös vāciete vācietis vītiņa vītiņš vītola vītoliņa vītoliņš vītols vītuma vītums vũ vương vəliyev
vəsiyeva waal wacana wachenbrunner wachtel wade waelchi wagenaar wagner wagnerová wahyudin wahyuni waibel wakan
wal walczak walder waldmann walker walkowiak wallin wallner wallstab walsh walter walther walton waltrová
waluyo walz wan wane wang wanner warchoł ward wardana wartenberg waschbüsch wasiak wasilewski wasita wasiu
waskita wasser wassilew wassiluk wastuti waters watsica watson wawrzyniak wdowiak weber webrová wegmann wehner
wehrle wehrli wehrsen weibel weidlich weidner weigel weight weiler weimann weimer weinand weis weiss weissnat
weissová welch weller welsch welti welz welzel wenger weniger wenk wentzel werle werner werrmann wershansky
wertag wesley wesołowski wessel wessels wessinghage west westhuyzen wet wettstein weyel wezel white wiafe
wibisono wibowo wicaksono wichmann wickert widiastuti widmer widodo wiebe wiechmann wieczorek wiegand
wiegelmann wierig wierzbicki wiese wieser wijaya wijayanti wijk wikström wilcox wilczek wilczyński wilderman
wilhelm wilk wilkinson wilky will willane willems willemsen williams williamson willms willoughby willwacher
wilson wilts wimmer winarno winarsih windler winiarski winkelmann winkler winklerová winter wintheiser winther
wirth wirz wischek wischer wisoky wisozk wissing wit witczak witek witkowski wittich witting wittl wiza wiącek
więcek więckowski wiśniewski wnuk wojciechowski wojtas wojtasik wojtczak wojtkowiak wolak wold wolf wolfarth
wolff wolfová woliński wollenberg wollmann wolmerans wolny wolski wolters wong wood wosiyane wouters woytkowska
woś woźniak wright wrona wroński wróbel wróblewski wu wuckert wujak wulandari wunsch wuraola wurm wyludda wyman
wypych wysocki wyss wyszyński wójcicki wójcik wójtowicz wölpert wöschler wühn wünsche wüthrich wąsik wąsowski
węgrzyn włodarczyk włodarski xaba xacon xairo xana xavier xelîl xenia xiana xicoy xu xəlilov yaamoa yade yago
yahyoyev yahyoyeva yalçın yami yan yanes yang yanuar yaqub yavuz yawson yazıcı ybarra yeboa yeboah yebra yengwa
yetkiner yeung yeşilkaya yim yin yip yirenkyi yiu yolanda yong yoqubov yoqubova yorbekov yorbekova yorulmaz
yost young yoznurov yoznurova yu yudhistira yue yuen yulianti yulianto yuliarti yundt yung yuniar yunta yunusov
yunusova yussuf yusufyev yusufyeva yáñez yüksel yıldırım yıldız yıldızoğlu yılmaz yılmazer zabaleta zabirov
zabirova zaborowski zabrdac zabłocki zaccaria zaccaro zach zachová zaczkiewicz zadnik zadravec zadrić zafarov
zafarova zagaria zago zagoršek zagorščak zagórski zaharia zahn zahradník zahradníková zahrah zahrádka
zahrádková zaituc zajac zajacová zajíc zajícová zajíček zajíčková zając zajączkowski zakrzewski zalar zalewski
zamarreno zamarripa zambon zamboni zambrana zambrano zambuto zamfir zamora zampieri zamudio zana zanatta zandt
zanella zanelli zanetta zanetti zani zanner zanon zanotti zapalac zapata zapletal zapletalová zaporojan
zappacosta zappalà zappia zaragoza zarate zaremba zariņa zariņš zarzycki zaręba zatloukal zatloukalová zauber
zavadil zavadilová zavala zavřel zavřelová zawada zawadzki zayas zaydov zaydova zayniddinov zayniddinova
zbinden zbodulja zboncak zbořil zbořilová zdelar zdenčan zdravčević zdražil zdražilová zdunek zebić zec zedda
zedník zedníková zehnder zeidler zeidmane zeidmanis zejak zekan zekl zelaya zelenka zelenková zelená zelený
zelinka zelinková zeltiņa zeltiņš zeman zemanová zemlak zemánek zemánková zender zeni zennaro zepeda zeuch
zeyen zeyhle zezula zezulová zhang zhao zheng zhou zhu ziegler zieliński zielonka ziemann zieme ziemele
ziemelis zijan zijlstra zikmund zikmundová zilan zima zimanyi zimka zimková zimmer zimmerman zimmermann zimonja
zimonjić zimová zinaić zinajić zindović zingaretti zingg zinser zintl zipalović zipančić zipp zipse ziramov
zirojević zito ziyoyev ziyoyeva ziółkowski zięba ziętek zlatanović zlámal zlámalová zohidov zohidova zohirov
zohirova zollinger zollo zondi zondo zordan zorica zotti zoubek zoubková zouhar zouharová zrna zrno zschunke
zubak zubane zubayrov zubayrova zuber zucca zuiderveld zulaika zulauf zuliani zulkarnain zullo zulu zuma zumbo
zunda zungu zunino zvaigzne zvanić zvejniece zvejnieks zviedre zviedrs zvinele zvinelis zvonar zvěřina
zvěřinová zwane zwiener zwoliński zych zygmunt zyl záborská záborský zábranská zábranský zálešák zálešáková
zámečník zámečníková záruba zárubová zíka zíková zúbrik zúbriková zúñiga zümsande zürcher zālīte zālītis zībere
zībers águilar álvarez ávalos ávila åberg åkesson çakır çamdalı çapanoğlu çatalbaş çağıran çelik çetin çetiner
çevik çörekçi écoffey ñañez öberg öcalan önür örge östringer öymen özberk özbey özbir özcan özdemir özdenak
özdoğan özer özgörkey özkan özkara özkök öztonga öztuna öztürk ødegård østby østli überacker ülker ünal ābele
āboliņa āboliņš āboltiņa āboltiņš ćenan ćora ćorak ćukalac ćukalović ćukić ćuković ćukteraš ćulibrk ćuslović
čabaj čabro čada čadová čajka čajko čaleta čamagić čamdžić čanaki čandrlić čančar čapek čapkovič čapkovičová
čapková čapkunović čaplovič čaplovičová čaprnjić čarapina čarapić čaraveša čarnić čarnogurská čarnogurský
čarović čatalinac čatić čavalić čavaljuga čavdarević čavić čavlina čaće čech čechová čejka čejková čelar
čelebija čengija čerkašin čermák čermáková černe černoch černochová černohorská černohorský černá černík
černíková černý červenka červenková červená červený červeňák červeňáková červinka červinková čierny čierná
čihák čiháková činčurak čipanj čisar čizmar čičmak čobanović čobrda čobrdová čokov čolak čolaković čolanić
čolina čonka čonková črešnik čudara čudars čudina čurda čurdová čvagić čáp čápová čížek čížková ďaďo ďaďová
ďurica ďuricová ďuriš ďurišová đedović đekanović đekić đeković đelić đelkapić đelmaš đelošević đenić đenović
đerasimović đerašević đergović đerisilo đerić đinh đoković đolović đoàn đukelić đumija đunda đào đặng đỗ
ķeizare ķeizars ķēniņa ķēniņš łapiński łuczak łukasiewicz łukasik łukaszewski řehoř řehořová řehák řeháková
řeháček řeháčková řezníček řezníčková řezáč řezáčová říha říhová śliwa śliwiński ślusarczyk świderski
świerczyński świątek şahin şen şervan şimşek šadl šafarić šafařík šafaříková šafránek šafránková šafář šafářová
šagodić šajinović šajtoš šakanović šamšalović šanda šandová šantor šargač šarić šaruga šašek šašková šebek
šebela šebelová šebesta šebestová šebková šeda šedivá šedivý šedová šegavčić šegota šekularac šenica šenk
šenková šesta šesták šestáková šetula ševčík ševčíková šidlo šidlová šiketanc šileiko šilhavá šilhavý šimak
šimatić šimek šimeček šimečková šimićšebalj šimková šimlješa šimon šimonovič šimonovičová šimonová šimák
šimáková šimánek šimánková šimáček šimáčková šimčík šimčíková šimůnek šimůnková šindelář šindelářová šindler
šindlerová šiptar široká široký širova širovs šiška šišková škoda škodová škrabal škrabalová škriniar
škriniarová škultéty škultétyová šlechta šlechtová šmajda šmajdová šmejkal šmejkalová šmerda šmerdová šmite
šmitran šmits šmrčak šmíd šmídová šnajdr šnajdrová šobar šobota šolar šolc šolcová šoljić šolta šoltés
šoltésová šoltýs šoltýsová šomođvarac šorgić šormaz šorša šostarec šostarko šotić šotra šovagović španiel
španović špaček špačková špernjak špiranec špička špičková šplíchal šplíchalová špoljarićperhat šrámek šrámková
štajhofer štampf štangl štasni štefan štefanka štefanková štefanová štefančić štefek štefková štefl šteflová
šteina šteins štimac štriga štrukelj štěpán štěpánek štěpánková štěpánová štěrba štěrbová šubrt šubrtová
šujdović šukalo šukalović šukara šulc šulcová šulhof šulovnjak šuman šundalić šurka šurková šustr šustrová
šutaković šutanovac šušak švab švanda švandová švarc švarcová švec švecová švehla švehlová švejda švejdová
švestka švestková šváb švábová šálek šálková šíma šímová šíp šípek šípková šípová šír šírová šīrante šīrants
šťastná šťastný ūdre ūdris żak żebrowski żmuda żuk żukowski żurawski żurek żyła žagarac žalako žarković
žemlička žemličková žerajić žeravica žgela žgrabljić žiga žigová žipac žirović živadinović živak živaljević
živanac živanović živiććojbašić žižanović žižka žižková žmegač žuljevićgrafina žák žáková žáček žáčková žídek
žídková žďárská žďárský žůrek žůrková əfəndiyeva əhmədov əliyev əliyeva ələkbərov ələkbərova
`;
