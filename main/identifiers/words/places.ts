/** Towns, states and countries. From the data of @faker-js/faker: see LICENSE beside this file. Written by e2e/identifiers/writeNameLists.ts. */
export const places = `
aachen aalen abilene abymes acres adobes afganistán afghanistan africa african afrique ahlen air aix ajaccio
akron alabama alafaya alameda alarcón alaska albacete albania albanie albanien albany albuquerque alcalá
alcobendas alcorcón alcoy alemania alexandria algeciras algeria algerien algérie alhambra alicante aliso
allemagne allen allentown allis almería aloha alpes alpharetta alsace altadena altamonte alto altoona amarillo
amboy america american amerikanisch amerikanische ames amiens américa ana anaheim anchorage and andalucía
anderson andorra andorre angeles angelo angers angola anguilla anhalt ankeny ann annandale antarctica antarktis
antelope antibes antigua antillen antioch antonio antony apex apopka apple appleton aquitaine arab arabes
arabia arabie arabien arabische aragón arbor arcade arcadia arden ardenne ardoz arecibo argelia argenteuil
argentina argentine argentinien arizona arkansas arlington armenia armenien arménie arnsberg arrecife arrow
arthur aruba arvada aschaffenburg aserbaidschan ashburn asheville asnières aspen asturias atascocita athens
atlanta attleboro aubervilliers auburn augsburg augusta augustin aulnay aurora austin australia australie
australien austria autriche auvergne avignon avilés avondale azerbaijan azerbayán azerbaïdjan azusa aýna
babylon bad badajoz badalona baden bahamas bahrain bahreïn bajos bakersfield baldwin baleares baltimore bamberg
bangladesch bangladesh bar baracaldo barbade barbados barbara barbuda barcelona barein barnstable barrameda
barthélemy bartlett bas basse baton battle bay bayamon bayern bayonne bayreuth baytown beach beaumont beauvais
beavercreek beaverton bedford bel belarus belgien belgique belgium belice belize bell belleville bellevue
bellflower bellingham benalmádena bend benidorm benin bentonville bergheim bergisch berkeley berlin bermuda
bermudas bernardino berwyn besançon bethesda bethlehem bhoutan bhutan bibb bielefeld bielorusia bilbao
billancourt billings biloxi binghamton birmanie birmingham bisau bismarck bissau biélorussie blacksburg blaine
bloomington blue bluff bluffs boca bocholt bochum bois boise bolingbrook bolivia bolivie bolivien bonita bonn
bordeaux bosnia bosnie bosnien bossier boston bothell botsuana botswana bottrop boulder boulogne bountiful
bourges bourgogne bouvet bouvetinsel bowie bowling boynton bozeman bradenton brandenburg brandon brasil
brasilien braunfels braunschweig brazil breisgau bremen bremerhaven brentwood brenz brest bretagne bridgeport
bristol britain britische britisches british brockton broken brookhaven brookline brooklyn broomfield
brownsville brunei bruno brunswick bryan brésil buckeye buena buenaventura buffalo bulgaria bulgarie bulgarien
burbank burgos burien burke burkina burleson burlington burnie burnsville burundi bután bélgica bénin béziers
böblingen cabo caen caguas caicos caicosinseln caimán cajon calahorra calais caldwell caledonia california
camarillo cambodge cambodia camboya cambridge camden cameroon cameroun camerún canada canaria canarias cannes
cantabria canton cap cape carlsbad carmel carmichael carolina carrollton carson cartagena cary casa casas
casper castellón castilla castle castro castrop catalina cataluña cathedral catonsville cayenne cayman cedar
celle centennial centrafricaine central centre centreville centro cerdañola ceres cergy cerritos ceuta chad
chambéry champagne champaign champigny chandler chapel charentes charles charleston charlotte charlottesville
chattanooga checa cheektowaga chemnitz chesapeake chesterfield cheyenne chicago chiclana chico chicopee chile
chili china chine chino chipre cholet christi christmas christophe chula chypre cicero cincinnati citrus city
ciudad clair claire clara clarita clarke clarksville clearwater clemente clermont cleveland clichy clifton
cloud clovis club coachella coast coconut cocos coeur collado college collierville collins colmar coloma
colombes colombia colombie colorado colton columbia columbus commerce comodos comores comoros compostela
compton comté comunidad concepción concord congo connecticut conroe conway cook cookinseln coon coral cordova
corea cornellá corona corpus corse coruña corvallis corée coslada costa cottbus council country county
courbevoie covina cranston creek cristróbal croacia croatia croatie crosse cruces cruz créteil cuba cucamonga
cuenta cupertino curaçao cutler cuyahoga cypress cyprus czechia cáceres cádiz córdoba côte d'alene d'ascq
d'azur d'ivoire dakota dale dallas daly danbury danemark danville darmstadt darussalam davenport davidson davie
davis dayton daytona dearborn decatur deerfield dekalb del delano delaware delmenhorst delray deltona
democratic demokratische denis denmark denton denver der des desert desoto dessau detmold detroit deutschland
diamond die diego dijon dinamarca dinslaken djibouti dominica dominicaine dominican dominicana dominikanische
dominique dorado doral dormagen dorsten dortmund dos dothan downers downey drancy draper dresden dschibuti
dublin dubuque duisburg duluth dundalk dunkerque dunwoody durham dänemark démocratique düren düsseldorf
d’ivoire eagan east eastvale eau ecuador ecuatorial eden edina edinburg edmond egipto egypt ehemalige ejido
elche elda elgin elizabeth elk elkhart ellicott elmhurst elmshorn elsinore elyria emden emirate emirates
emiratos encinitas enid enterprise equatorial erftstadt erfurt erie eritrea erlangen eschweiler escondido
eslovaquia eslovenia espagne españa essen esslingen estados estates estepona estland estonia estonie eswatini
ethiopia etiopía euclid eugene euless euskirchen eustatius evanston evansville everett extremadura fairfield
falkland falklandinseln fall falls fargo farmington faro faroe faso fayette fayetteville federal federation
fernando ferrand ferrol fidji fidschi fiji filipinas findlay finland finlande finlandia finnland fishers
flagstaff flensburg flint florence florida florin florissant flower folsom fond fontana foothills forest forks
fort fossés fountain fountainebleau framingham france franche francia francisco frankfurt franklin frankreich
französisch französische frechen frederick freeport freiburg fremont french fresno friedrichshafen frisco
frontera fuengirola fuenlabrada fulda fullerton futuna färöer föderation fürth gables gabon gabun gabón
gainesville gaithersburg galicia galveston gambia gambie gandía garbsen garden gardena gardens garland gary
gastonia gate gebiete gecho gelsenkirchen george georgetown georgia georgien gera germantown germany gerona
getafe ghana gibraltar gießen gijón gilbert gilroy gladbach gladbeck glen glendale glendora glenview gmünd
goodyear goslar graham gramanet gran granada grand grande granollers grapevine great grecia greece greeley
green greenland greensboro greenville greenwood greifswald grenada grenade grenadinen grenadines grenoble
gresham grevenbroich griechenland groenlandia gronau grove grèce grönland guadaira guadalajara guadalupe
guadeloupe guam guatemala guayana guaynabo guernsey guiana guinea guinée gulfport gummersbach guyana guyane
géorgie göppingen görlitz göttingen gütersloh habra hacienda hackensack hagen haiti halle haltom hamburg hameln
hamilton hamm hammocks hammond hampshire hampton hanau hanford hannover harbor harlingen harrisburg
harrisonburg hartford hattiesburg hattingen haute havasu havel haven haverhill havre hawaii hawthorne hayward
haïti heard heidelberg heidenheim heights heilbronn helena hemet hempstead henares henderson hendersonville
herford hermanas herne herten herzegovina herzegowina herzégovine hesperia hessen hialeah hicksville high
highland highlands hilden hildesheim hill hills hillsboro hilo hoboken hoffman hollywood holstein holy homburg
homestead honduras hong hongkong hongrie honolulu hoover hospitalet houston huelva hungary hungria huntersville
huntington huntsville hutchinson hyères höhe hürth ibbenbüren iceland idaho illinois inca inde independence
india indian indiana indianapolis indien indio indischen indonesia indonesien indonésie inglewood ingolstadt
iowa irak iran iraq ireland irland irlanda irlande irondequoit irvine irving irún iserlohn isla island islande
islandia islands islas isle israel israël issy italia italie italien italy ivry jacinto jackson jacksonville
jamahiriya jamaica jamaika jamaïque jan janesville japan japon japón jaén jefferson jeffersonville jemen jena
jerez jersey johns johnson joliet jonesboro joplin jordan jordania jordanien jose joseph juan jugoslawien
jugoslawische junction jungferninseln jupiter jurupa kaimaninseln kaiserslautern kalamazoo kambodscha kamerun
kanada kannapolis kansas kap karlsruhe kasachstan kassel katar kazajistan kazakhstan kearny keller kempten
kendale kendall kenia kenner kennewick kenosha kent kentucky kentwood kenya kerpen kettering kiel killeen
kingdom kingsport kirghizistan kirgisistan kiribati kirkland kissimmee kitts kleinere kleve knoxville koblenz
kokomo kokosinseln kolumbien komoren kong kongo konstanz korea koweït krefeld kreuznach kroatien kuba kuwait
kyrgyz köln königreich lac lacey lafayette laguna lake lakeland lakes lakeville lakewood lancaster land
landshut langenfeld langenhagen languedoc lanka lansing lao laos laredo largo las latvia lauderdale lauderhill
lawn lawrence lawton layton league leandro lebanon lee's leesburg leganés lehi lehigh leipzig lenexa leona
leonberg leone les lesotho leste letonia lettland lettonie levallois leverkusen levittown lewisville lexington
león liban libanon liberia libyan libye libyen liechtenstein lille limoges limousin linares lincoln linda
linden lingen lippstadt litauen lithuania little littleton lituania lituanie livermore livonia llobregat lodi
logan logroño loire lombard lompoc long longmont longview lorain lorca lorient lorraine los louis louisiana
loveland lowell lubbock lucia lucie lucía ludwigsburg ludwigshafen lugo luis luxembourg luxemburg luxemburgo
lynchburg lynn lynwood lyon lérida líbano línea lörrach lübeck lüdenscheid lüneburg lünen maarten macao macau
macedonia macon macédoine madagascar madagaskar madera madison madrid magdeburg main maine mainz majadahonda
malaisie malasia malawi malaysia malden maldivas maldives malediven mali mallorca malmaison malta malte man
mancha manchester manhattan mannheim manor manresa mans mansfield manteca maple mar marbella marburg marcos
marfil margarita margate maria mariana marianen maricopa marietta marin marino marl marne maroc marokko
marruecos marseille marshall marshallinseln martin martinica martinique maryland marysville maría massachusetts
mataró mateo maur mauretanien maurice mauritania mauritanie mauritius mayaguez mayen mayotte mazedonien mcallen
mcdonald mcdonaldinseln mckinney mclean mecklenburg medford meerbusch melbourne memphis menden menifee mentor
mer merced meriden meridian mesa mesquite metairie methuen metz mexico mexiko mexique miami michigan micronesia
micronésie middletown midi midland midwest mijas mikronesien milford millcreek milpitas milwaukee minden
minneapolis minnesota minnetonka minor minot miquelon mirada miramar mishawaka mission mississippi missoula
missouri mobile modesto moers moines moldau moldavia moldavie moldova molina moline mollet monaco mongolei
mongolia mongolie monica monroe montana montauban monte montebello montenegro monterey montgomery montpellier
montreuil montserrat monténégro moore moreno morgan morocco mosambik motril moulineaux mound mount mountain
mozambique mulhouse muncie murcia murfreesboro murray murrieta myanmar myers málaga méjico mérida mérignac
mónaco móstoles mönchengladbach mülheim münchen münster nam namibia namibie nampa nancy nanterre nantes napa
naperville nashua nashville national nauru navarra navidad nazaire nebraska neckar nepal netherlands neu
neubrandenburg neuguinea neuilly neukaledonien neumünster neuseeland neuss neustadt neuwied nevada nevis new
newark newport news newton niagara nicaragua nice niederlande niederländische niedersachsen niger nigeria
niguel niort niue niévès noblesville noisy nord norderstedt nordhorn nordrhein norfolk norfolkinsel normal
norman normandie north northern noruega norvège norwalk norway norwegen nouvelle novato novi nueva népal nîmes
nördliche nürnberg o'fallon oak oakland oaks oberhausen obispo ocala ocean oceanside odessa oeynhausen
offenbach offenburg ogden ohio oklahoma olathe oldenburg olympia omaha oman omán ontario orange oregon orem
orense oriental orihuela orland orlando orleans orléans oro oshkosh osnabrück osttimor ouganda outlying
ouzbékistan overland oviedo owensboro oxnard ozean paderborn pakistan palatine palau palencia palestine palm
palma palmas palmdale palo palos pamplona panama panamá papouasie papua papúa paradise paraguay paramount paris
park parker parla parma pas pasadena pasco paso passaic passau paterna paterson pau paul pawtucket pays país
países peabody pearl pearland peine pembroke pennsylvania pensacola people's peoria perpignan perret perris
perth peru perú pessac petaluma peters petersburg pfalz pflugerville pforzheim pharr philadelphia philippinen
philippines phoenix picardie pico pierce pierre pine pinellas pines pitcairn pitcairninseln pittsburg
pittsburgh pittsfield placentia plaines plainfield plains plana plano plantation plauen pleasant pleasanton
plymouth pocatello poinciana point poitiers poitou poland polen pologne polynesia polynesien pomona pompano
ponce ponferrada pontevedra pontiac port portage porterville portland portsmouth portugal potomac potsdam poway
pozuelo prairie prat principado principe prospect provence providence provo príncipe pueblo puerto puertollano
pulheim pyrénées pérou qatar quentin quimper quincy racine rafael raleigh ramon ranch rancho rapid rapids
rastatt ratingen raton rauxel ravensburg reading real recklinghausen redding redlands redmond redondo redwood
regensburg región reims reina reino remscheid rennes reno renton republic republik república reston reus
reutlingen revere reyes rhein rheine rheinland rhode rhône rialto rica richardson richland richmond rico ridge
rio rioja rivas river rivera riverside riverton riverview roanoke robins rochelle rochester rock rockford
rocklin rockville rockwall rocky rogers rohnert romania roquetas rosa rosemead rosenheim roseville rostock
roswell roubaix rouen rouge roumanie round roussillon rowland rowlett royal royaume roßlau ruanda rubí rueil
ruhr rumänien rusia russian russie russische rwanda république réunion rüsselsheim saarbrücken saarland saba
sabadell sachsen sacramento saginaw sagunto sahara saint sainte salamanca salem salina salinas salomon
salomonen salt salvador salzgitter salzuflen sambia sammamish samoa san sandwich sandwichinseln sandy sanford
sankt sanlúcar santa santander santee santiago santo sao saoudite sarasota sarcelles saudi saudí savannah
sayreville schaumburg schenectady schleswig schweden schweinfurt schweiz schwenningen schwerin schwäbisch
scottsdale scranton seattle sebastián sebastían see segovia segura seine seneca senegal serbia serbie severn
sevilla seychellen seychelles seyne shawnee sheboygan shoreline shores shreveport siegen sierra silver simbabwe
simi sindelfingen singapore singapour singapur sint sioux siria skokie slovakia slovaquie slovenia slovénie
slowakei slowenien smith smyrna solingen solomon somalia somalie somalien somerville soudan sous south
southaven southern southfield spain spanien sparks speyer spokane spring springdale springfield springs sri
staaten stamford state states station sterling stillwater stockton stolberg stralsund strasbourg stratford
strongsville stuttgart sud sudan sudán suecia suffolk sugar suisse suiza summerville summit sunnyvale sunrise
sur surinam suriname surprise suède svalbard swasiland sweden switzerland syracuse syrian syrie syrien são
sénégal südafrika südgeorgien südliche südlichen tacoma tadjikistan tadschikistan tailandia taiwan tajikistan
talavera tallahassee tamarac tamiami tampa tampon tan tansania tanzania tanzanie tarragona tarrasa taunton
taylor taylorsville tchad tchèque telde temecula tempe temple tenerife tennessee terre territories territorium
territory texas thailand thaïlande the thornton thousand thüringen tigard timor tinley tirajana titusville
tobago togo tokelau toledo tome toms tomé tonawanda tonga topeka torrance torrejón torrelavega torremolinos
torrevieja toulon toulouse tourcoing tours town towson tracy trenton trier trinidad trinité troisdorf troy
troyes trujillo tschad tschechische tuckahoe tucson tulare tulsa tunesien tunez tunisia tunisie turkey
turkmenistan turkménistan turks turlock turquia turquie tuscaloosa tustin tuvalu twin tyler tübingen türkei
ucrania uganda ukraine ulm und ungarn uni unido unidos union unis united university unna upland urbana
urbandale uruguay usbekistan utah utica uzbekistan vacaville vaciamadrid valdemoro valdosta valence valencia
valenciana valladolid vallejo valley vallés vancouver vanuatu vasco vatikanstadt vegas velbert venezuela verde
verdes vereinigte vereinigtes vermont vernon versailles vert victoria victorville viejo viersen vietnam view
vigo viladecans villages villalba villejuif villeneuve villeurbanne villingen vincent vineland virgin virginia
visalia vista vitoria vitry viêt volksrepublik vor vorpommern vénissieux waco waiblingen waipahu waldorf wallis
walnut waltham warner warren warwick washington waterbury waterloo watsonville waukegan waukesha wauwatosa way
wayne weihnachtsinsel weimar weinstraße wellington wesel wesley west western westfalen westfield westland
westminster weston westsahara wetzlar weymouth wheaton white whittier wichita wiesbaden wilhelmshaven willich
wilmington wilson winston wisconsin witten wolfenbüttel wolfsburg woodbury woodland woodlands worcester worms
worth wuppertal wylie wyoming württemberg würzburg yakima yemen yonkers yorba york youngstown yuba yucaipa yuma
yémen zambia zambie zamora zaragoza zealand zelanda zentralafrikanische zimbabwe zwickau zypern zélande árabes
ávila ägypten äquatorialguinea äthiopien åland égypte émirats équateur équatoriale érythrée états éthiopie
étienne île îles österreich überseeinseln
`;
