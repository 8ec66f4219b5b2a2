import type { Template } from '../template.ts';

export const notesFrench: readonly Template[] = [
  `SERVICE DE GÉRIATRIE – STAFF DU {date.fr}
Présents : {name.full@f1} (PH), {name.full@m2} (assistant), {name.first@f3} (IDE), {name.first@m4} (AS), {name.full@f5} (assistante sociale)

Ch. 12  {name.capsfull@f6}  92 ans  chute, fracture du col, J+4. Transfusée. Fille : {name.full@f7}, {telephone.frmobile}
Ch. 14  {name.capsfull@m8}  OAP, VNI cette nuit. Directives anticipées retrouvées par {name.first@f3}.
Ch. 15  {name.lastfirst@m9}  confusion, ECBU positif, Rocéphine. {name.last@m9} refuse la contention.
Ch. 17  {name.lastfirst@f0}  sortie prévue en SSR, accord de la famille.

Divers : {name.full@m2} fait le point avec la gériatrie de liaison. Avis de {name.initial@m2} demandé pour la 15. La MAIA rappellera {name.full@f5}. Escarre sacrée stade 2 chez
{name.last@f6}, matelas à air commandé. Prochain staff mardi.`,
  `L'AN DEUX MILLE VINGT-TROIS, LE {date.frcaps}

PAR-DEVANT {name.full@m1}, notaire associé à Paimpol, soussigné,

ONT COMPARU :

1°) {name.full@f2}, retraitée, demeurant {address.fr}, née à Guingamp le {date-of-birth.fr}, veuve en premières noces de {name.full@m3} et non remariée ;
2°) {name.full@m4}, marin-pêcheur, et {name.full@f5}, aide-soignante, son épouse, demeurant ensemble à Ploubazlanec ;
3°) {name.full@f6}, mineure, représentée par son administratrice légale {name.full@f7}.

Lesquels ont exposé que {name.full@m8}, en son vivant ostréiculteur, est décédé le {date.frlong}, laissant pour lui succéder les susnommés. Aux termes d'un
testament olographe, {name.last@m8} avait légué à {name.full@m9} la quotité disponible. L'Usufruitière et les Nus-Propriétaires conviennent de ce qui suit.
DÉSIGNATION : une maison d'habitation cadastrée section AB numéro 214. La Banque Populaire du Grand Ouest a donné mainlevée.

Suivent les signatures : {name.last@f2}, {name.last@m4}, {name.last@f5}, {name.last@f7}, {name.last@m1}.`,
  `PROCÈS-VERBAL D'AUDITION
Brigade de gendarmerie de Rethel – Procédure n° {other-number.ref}

Nous, {name.full@m1}, adjudant-chef, officier de police judiciaire, entendons la personne dénommée :
NOM : {name.caps@m2}     Prénom : {name.first@m2}
Né le {date-of-birth.fr} à Oran     Profession : cariste     Tél. : {telephone.frmobile}

« Je connais {name.full@m3} depuis le collège. Le soir des faits, {name.first@m3} est passé chez moi avec {name.full@f4}, sa copine, et un certain {name.first@m5}. On a bu
un verre. Vers minuit, {name.full@m6} a téléphoné. {name.last@m3} est sorti, il était énervé. Ma sœur {name.first@f7} l'a vu monter dans la Clio de {name.full@f8}.
Je n'ai pas revu {name.first@f4} depuis. Le lendemain le patron, {name.broken@m9}, m'a dit que le hangar avait brûlé. Je n'ai rien à ajouter. »

Lecture faite par {name.last@m2}, persiste et signe.`,
  `De : {name.full@f1}
Envoyé : {date.frlong}
À : {name.full@m2}
Cc : {name.full@f3}; {name.full@m4}
Objet : licenciement – suite

{name.first@m2},

J'ai eu {name.full@f5} au téléphone (elle remplace {name.full@m6} aux ressources humaines). D'après elle, l'entretien préalable s'est tenu en présence de {name.full@m7},
conseiller du salarié, et de la directrice, {name.full@f8}. {name.last@m7} aurait pris des notes ; peux-tu les lui demander ? {name.first@f3} prépare les Conclusions d'incident.
Attention, {name=Trần Thị Kim Oanh} n'est plus déléguée syndicale : c'est {name=Li Xiuying} depuis la rentrée. Le Conseil de prud'hommes siège le {date.fr}.
Pour l'Assedic, voir avec {name.initial@m9}. La Convention Syntec s'applique.

Bien à toi,
{name.first@f1}`,
  `COMPTE RENDU OPÉRATOIRE

Nom : {name.twofirst@f1}
Née le : {date-of-birth.fr}          IPP : {medical-record.ipp}
Opérateur : {name.full@m2}
Aide(s) : {name.full@f3}, {name.full@m4} (interne)
Anesthésiste : {name.full@f5}
Instrumentiste : {name.first@m6}

Indication : canal lombaire étroit L4-L5. Patiente adressée par {name.full@m7}, rhumatologue à Dole, après échec des infiltrations réalisées par {name.full@f8}.
Installation en décubitus ventral sur cadre de Wilson. Abord médian, recalibrage bilatéral. Ostéosynthèse par vis Medtronic Solera. Pas de brèche durale. Fermeture sur Redon.
Contrôle scopique satisfaisant. Suites : lever à J1, Lovenox 0,4. Le mari de l'opérée, {name.full@m9}, a été prévenu par {name.first@m6}.

Dicté par {name.initial@m2}, frappé par {name.first@f9}`,
  `COUR D'APPEL DE DOUAI
TROISIÈME CHAMBRE – ARRÊT DU {date.frcaps}
N° Portalis : {other-number.ref}

APPELANTS
{name.fullcaps@m1}
de nationalité française, demeurant {address.fr}
{name.fullcaps@f2} épouse {name.caps@m1}
représentés par {name.full@f3}, avocat au barreau de Béthune

INTIMÉE
SA Assurances du Littoral, prise en la personne de son directeur {name.full@m4}
représentée par {name.full@m5}, avocat au barreau de Lille, substitué par {name.full@f6}

COMPOSITION DE LA COUR LORS DU DÉLIBÉRÉ : {name.full@f7}, présidente de chambre ; {name.full@m8} et {name.full@f9}, conseillers

FAITS ET PROCÉDURE. Les époux {name.last@m1} ont souscrit un contrat Habitation Confort. L'expert, {name.full@m0}, a conclu à une sécheresse. Vu les Conclusions signifiées ;
Vu l'article L. 125-1 du Code des assurances ; {name.last@m1} soutient que la Garantie Catastrophes Naturelles est acquise.`,
  `Carnet de liaison – service d'aide à domicile Les Tilleuls

Lundi : passage de {name.first@f1} 8 h. Toilette faite. {name.last@f2} a mal dormi, elle a appelé son fils {name.first@m3} trois fois. Doliprane donné.
Mardi : {name.full@f4} (kiné) est venue. Courrier de la Carsat posé sur le buffet. Le voisin, {name.full@m5}, a ramené le chat Minou.
Mercredi : rien à signaler ({name.first@f1}).
Jeudi : appel de {name.full@m6}, médecin remplaçant ; il arrête le Lasilix. {name.first@f7} a fait les courses chez Carrefour.
Vendredi : visite de la curatrice, {name.full@f8} ; elle demande que {name.first@m3} {name.last@f2} la rappelle au {telephone.fr}.
Week-end : {name=Adebisi Ogundele} en remplacement de {name.first@f1}. Merci de laisser les clés à {name.full@m9}.`,
];
