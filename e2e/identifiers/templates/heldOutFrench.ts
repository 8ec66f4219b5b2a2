import type { Template } from '../template.ts';

export const heldOutFrench: readonly Template[] = [
  `Centre hospitalier de la Vallée
Service de cardiologie, Pr {name.full@m1}
Secrétariat : {telephone.fr}, télécopie : {fax.fr}

Le {date.frlong}

Docteur {name.full@f2}
{address.fr}

Cher confrère, chère consœur,

Votre patient, Monsieur {name.full@m3}, né le {date-of-birth.fr}, demeurant {address.fr}, a été hospitalisé dans le service du {date.fr}
au {date.fr} pour une décompensation cardiaque. N° de sécurité sociale : {national-id.nir}. IPP : {medical-record.ipp}.
Antécédents : hypertension artérielle, maladie de Crohn, fibrillation auriculaire sous Eliquis. Traitement : Kardegic 75 mg,
Bisoprolol 2,5 mg, Lasilix 40 mg, Doliprane 1 g si besoin. À l'entrée : TA 165/90 mmHg, FC 112/min, BNP 1 240 ng/L, créatinine 104 µmol/L.
L'échographie réalisée par le Dr {name.last@f4} retrouve une FEVG à 38 %. M. {name.last@m3} vit avec son épouse {name.first@f5} ; sa mère est
décédée à {age.over} ans. Contrôle en consultation en septembre avec le docteur {name.full@m6}.

Bien confraternellement,

Pr {name.initial@m1}`,
  `TRIBUNAL JUDICIAIRE DE LIMOGES
{case-number.fr}
ASSIGNATION

L'an deux mille vingt-quatre et le {date.frlong}

À LA DEMANDE DE :
Madame {name.capsfull@f1}, née le {date-of-birth.frlong} à Oran, de nationalité française, enseignante, demeurant {address.fr}
Ayant pour avocat Maître {name.full@m2}, avocat au barreau de Limoges, toque 214

J'ai, huissier de justice soussigné, donné assignation à :
Monsieur {name.capsfull@m3}, artisan, demeurant {address.fr}
La société Bâti-Limousin, SARL au capital de 10 000 euros

FAITS. Par devis accepté le {date.fr}, Mme {name.last@f1} a confié à M. {name.last@m3} la réfection de sa toiture pour 18 450 euros TTC.
Les désordres ont été constatés par Maître {name.last@f4}, commissaire de justice, le {date.frlong}. L'assureur MAAF a ouvert un sinistre n° {other-number.ref}.
Vu les articles 1103, 1231-1 et 1792 du code civil, vu l'article 700 du code de procédure civile et la loi n° 78-12,
PAR CES MOTIFS, condamner Monsieur {name.last@m3} à payer 22 000 euros à titre de dommages et intérêts.

Me {name.full@m2}
{email.fr@m2}`,
  `De : {name.full@f1} <{email.fr@f1}>
À : {name.full@m2}
Envoyé le {date.frlong}
Objet : dossier de succession

Bonjour {name.first@m2},

J'ai bien reçu votre courrier. Le notaire, Maître {name.full@m3}, demande la copie de votre carte d'identité (n° {licence.passport}) et
votre RIB : {iban.fr}. La défunte, {name.full@f4}, avait un compte n° {account.num} à la Banque Postale. Sa voisine {name.full@f5} détient les clés
de la maison de Perros-Guirec. Le véhicule Peugeot 208 immatriculé {vehicle.platefr} sera vendu. Rappelez-moi au {telephone.frmobile}
avant vendredi ou passez en mars. Pour mémoire, le code civil (article 778) sanctionne le recel.
Le dossier est en ligne : {url.any}. Votre référence client : {other-number.ref}.

Bien à vous,
{name.full@f1}
Étude Kermadec et associés`,
  `Cabinet de médecine générale
Dr {name.full@f1}
{address.fr}
Tél. {telephone.fr}

Certificat médical

Je soussignée, docteur {name.full@f1}, certifie avoir examiné ce jour, {date.fr}, Mme {name.full@f2}, née {name.last@f6} le {date-of-birth.fr}.
Elle déclare avoir été victime d'une agression le {date.frlong} à Nantes par son ancien compagnon, {name.full@m3}.
À l'examen : ecchymose de 4 cm sur la face externe du bras gauche, dermabrasions du genou, contracture cervicale.
Le retentissement psychologique est important : insomnie, reviviscences. Arrêt de travail de 8 jours ; ITT au sens pénal : 6 jours.
Traitement : Paracétamol 1 g trois fois par jour, Atarax 25 mg le soir, séances de kinésithérapie. La patiente est suivie par la psychologue
{name.full@f4}. Numéro de dossier : {medical-record.ipp}. Plainte déposée au commissariat, adjudant {name.last@m5}.
Certificat remis en main propre pour faire valoir ce que de droit.

Dr {name.caps@f1}`,
  `CONTRAT DE BAIL

Entre les soussignés :
M. {name.full@m1}, bailleur, demeurant {address.fr},
et Mlle {name.full@f2}, née le {date-of-birth.frlong} à Dakar, locataire, titulaire du permis de conduire n° {licence.driving},

Il a été convenu ce qui suit. Le logement de 42 m² est loué à compter du {date.frlong} pour trois ans, moyennant un loyer de 640 euros.
Le dépôt de garantie est versé sur le compte {iban.fr}. La caution solidaire est {name.full@m3}, joignable au {telephone.frmobile}.
La locataire a souscrit une assurance auprès de la Macif, police n° {other-number.policy}. La loi du 6 juillet 1989 s'applique.
Les charges comprennent l'eau froide et l'entretien de l'ascenseur Otis. État des lieux : {name.full@f4}, agence Foncia.

Fait à Quimper, le {date.fr}, en deux exemplaires.

{name.full@m1}                 {name.full@f2}`,
];
