import type { Template } from '../template.ts';

export const tunedFrench: readonly Template[] = [
  `CHU - Pôle Mère-Enfant
Compte rendu d'hospitalisation

Patiente : {name.capsfull@f1}        Née le : {date-of-birth.fr}
N° de dossier : {medical-record.ipp}      NIR : {national-id.nir}
Adresse : {address.fr}
Médecin traitant : Dr {name.full@m2}

Chère consœur,

Mme {name.full@f1} a été hospitalisée du {date.fr} au {date.fr} pour une pyélonéphrite gauche. ATCD : appendicectomie, migraine, maladie de Basedow.
Examen : T 39,2 °C, TA 118/72, FC 104, signe de Giordano positif. Biologie : CRP 184 mg/L, leucocytes 15,4 G/L, créatinine 71 µmol/L.
ECBU : Escherichia coli sensible à la Rocéphine. Traitement par Rocéphine 1 g puis Ciflox 500 mg, Spasfon, Doliprane.
L'échographie (Dr {name.full@f3}) est normale. Son conjoint, {name.full@m4}, a été informé. La sortie a lieu le {date.frlong}.
{name.first@f1} reprendra son travail à la Caisse d'Épargne en avril. Une consultation est prévue avec le Pr {name.last@m5}.

Bien cordialement,
Dr {name.full@f6}
Interne : {name.initial@m7}
Tél. : {telephone.fr} - Fax : {fax.fr} - {email.fr@f6}`,
  `SCP Vaugirard & Associés
Avocats à la Cour

{address.fr}

Paris, le {date.frlong}

Maître {name.full@f1}
Avocat au barreau de Lyon

Affaire : {name.last@m2} c/ {name.last@f3}
{case-number.fr}
Nos réf. : {other-number.ref}

Mon cher Confrère,

Je vous prie de trouver ci-joint mes conclusions dans l'intérêt de Monsieur {name.full@m2}. Votre cliente, Madame {name.full@f3} épouse {name.last@m4}, reconnaît avoir
encaissé le chèque de 4 200 euros le {date.fr}. Le témoin {name.full@m5}, entendu par le brigadier {name.last@m6}, le confirme. Le juge {name.last@f7} a fixé
l'audience au {date.frlong} à 14 heures. L'article 1240 du code civil et l'arrêt de la Cour de cassation (Civ. 1re, Bull. n° 112) s'appliquent.
M. {name.last@m2} souhaite un règlement sur son compte {iban.fr}. Vous pouvez me joindre au {telephone.frmobile}.

Votre bien dévoué,
{name.full@m8}`,
  `De : {name.full@m1}
Envoyé : {date.frlong}
À : {name.full@f2} <{email.fr@f2}>; {name.full@m3}
Objet : RE: sinistre dégât des eaux

Chère {name.first@f2},

L'expert de la MAIF, {name.full@m4}, passera le {date.fr}. Notre contrat porte le numéro {other-number.policy} et le sinistre le n° {other-number.ref}.
Peux-tu prévenir {name.first@m3} et Mme {name.last@f5}, la gardienne ? Son numéro : {telephone.frmobile}. J'ai payé avec la carte {card.any}.
Mon adresse provisoire : {address.fr}. Rose et Marguerite sont des fleurs, Pierre qui roule n'amasse pas mousse, en août tout est fermé.
Voici l'adresse du site : {url.any}

Amitiés,
{name.first@m1}`,
  `ACTE DE VENTE

PARDEVANT Maître {name.full@f1}, notaire à Vannes,
ONT COMPARU :
VENDEUR : Monsieur {name.full@m2}, né à Lorient le {date-of-birth.frlong}, et Madame {name.full@f3}, son épouse, demeurant ensemble {address.fr}
ACQUÉREUR : Mademoiselle {name.full@f4}, née à Alger le {date-of-birth.frlong}, demeurant {address.fr}, titulaire du passeport n° {licence.passport}

Le prix de 245 000 euros est payé comptant. Le vendeur déclare que le bien, cadastré section AB numéro 112, est libre. La société Orange dispose d'une servitude.
Le compteur Linky porte le numéro de série {device.serial}. Le véhicule Renault Clio, immatriculation {vehicle.platefr}, n'est pas compris.
Les articles 1641 et suivants du code civil s'appliquent. Témoin : {name.full@m5}. Fait à Vannes, le {date.fr}.`,
  `EHPAD Les Tilleuls - Fiche de liaison

Résidente : {name.full@f1}, {age.over} ans
Personne de confiance : {name.full@m2} (fils), tél. {telephone.frmobile}
Tuteur : {name.full@m3}, UDAF
Mutuelle : Harmonie, n° adhérent {health-plan.fr}
Sécurité sociale : {national-id.nir}

Transmission du {date.frshort} : Mme {name.last@f1} a chuté dans sa chambre. Pas de perte de connaissance. TA 13/8. Prévenu : Dr {name.last@f4}. L'infirmière {name.first@f5} {name.last@f5} a fait
le pansement. Traitement : Levothyrox 75, Kardegic 75, Previscan, Imovane. Sa fille {name.first@f6} viendra dimanche. Cahier signé : {name.initial@f5}.
Le kinésithérapeute {name.full@m7} (n° RPPS {licence.bar}) passe le mardi. Empreinte digitale n° {biometric.print}. Adresse IP de la tablette : {ip.v4}.`,
  `Informations générales

La Cour de cassation, le Conseil d'État et le Tribunal judiciaire statuent. Le code de la santé publique, l'article L. 1111-4, la directive 95/46/CE.
La maladie d'Alzheimer, le syndrome de Down, la maladie de Parkinson et le signe de Babinski sont connus. La Société Générale, le Crédit Agricole,
Louis Vuitton, Yves Rocher, Michel et Augustin vendent beaucoup. L'hôpital Georges-Pompidou, la rue Victor-Hugo et l'université Pierre-et-Marie-Curie existent.
Madame, Monsieur, je vous prie d'agréer mes salutations distinguées. Doliprane, Levothyrox, Augmentin. Chapitre 4.2.1, page 112, tableau 3, figure 12.
TA 120/80, 12/15 patients, 1 250,00 euros, 0,5 mg/kg, 14 h 30, CIM-10 J44.1, ISO 9001, norme NF C 15-100. Le vendeur et l'acquéreur, le demandeur et le
défendeur. Paris, Florence, Nancy et Sofia sont des villes. En mars et en avril il pleut. En 2021, 1 204 cas. Les patients de plus de 65 ans, un homme de 75 ans.
Le Président de la République promulgue. Le Maire de la commune, le Préfet du Nord, le Directeur général. Saint Nicolas et Sainte Barbe. La Rose et le Réséda.`,
  `COUR D'APPEL DE RENNES
{case-number.fr}

ARRÊT DU {date.frcaps}

APPELANT :
Monsieur {name.fullcaps@m1}
{address.fr}
Représenté par Me {name.full@f2}, avocat

INTIMÉE :
Madame {name.fullcaps@f3}
Représentée par Me {name.full@m4}

Composition : {name.full@f5}, présidente ; {name.full@m6}, conseiller ; Mme {name.last@f7}, greffière.

Exposé du litige. Par jugement du {date.frlong}, le conseil de prud'hommes a débouté M. {name.last@m1} de ses demandes. Mme {name.last@f3}, employeur, exploite le salon
sous l'enseigne Beauté Divine. Le contrat a été rompu le {date.fr}. Le permis de conduire n° {licence.driving} de l'appelant a été suspendu. M. {name.full@m8} atteste.
PAR CES MOTIFS. La cour confirme le jugement et condamne {name.full@m1} aux dépens. Prélèvement sur {iban.fr}.`,
];
