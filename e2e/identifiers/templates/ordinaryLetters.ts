import type { Template } from '../template.ts';

/** Letters as most offices write them, with their salutations and titles. */
export const ordinaryLetters: Readonly<Record<'English' | 'German' | 'French' | 'Spanish', readonly Template[]>> = {
  English: [
    `Tollgate Memory Clinic
{address.gb}

{date.long}

Dr {name.full@f1}
The Old Bakery Surgery

Dear Dr {name.last@f1}

RE: Mrs {name.full@f2} (D.O.B. {date-of-birth.numeric}), {address.gb}

Thank you for asking me to see this lady, who came with her son {name.full@m3} on {date.numeric}. Mr {name.last@m3} has noticed that his mother repeats
herself and that she twice left the gas on. She used to be a seamstress and was widowed when {name.full@m4} died in {date.monthyear}. On the ACE-III she
scored 71. There was no tremor. A CT scan reported by Dr {name.full@m5} shows atrophy. I have started donepezil and asked our nurse, {name.full@f6},
to telephone Mrs {name.last@f2} in six weeks. The family would like {name.first@m3} to hold a Lasting Power of Attorney.

With kind regards

{name.full@m7}
Consultant Old Age Psychiatrist

cc Mrs {name.last@f2}; Mr {name.full@m3}; {name.full@f8}, social worker`,
    `Brackendale Law Group
Via e-mail: {email.en@m1}

{date.us}

{name.full@m1}, Esq.
{address.us}

Re: {name.last@f2} v. Ridgeline Storage, Case No. {case-number.us}

Dear Mr. {name.last@m1}:

This firm represents {name.full@f2}. I write to confirm our call of {date.us}, in which your associate, {name.full@f3}, agreed to produce {name.full@m4}
for deposition. Ms. {name.last@f3} also promised the incident log kept by {name.full@m5}, the night manager. Ms. {name.last@f2} was treated by Dr. {name.full@f6}, and
her husband, {name.first@m7}, kept a diary, which we enclose. Please have Mr. {name.last@m5} ready as well. If the Court's Scheduling Order cannot be met, call
my paralegal, {name.first@f8}, at {telephone.us}.

Very truly yours,

{name.middle@m9}
Attorney for Plaintiff`,
  ],
  German: [
    `Gemeinschaftspraxis am Stadtgraben
Dr. med. {name.full@f1} · Dr. med. {name.full@m2}

Herrn
{name.full@m3}
{address.de}

{date.de}

Sehr geehrter Herr {name.last@m3},

vielen Dank für Ihr Vertrauen. Die Ergebnisse Ihrer Blutuntersuchung vom {date.de} liegen vor: Das Cholesterin ist erhöht, der Langzeitzucker liegt bei 6,1 %. Frau Dr.
{name.last@f1} empfiehlt eine Ernährungsberatung bei {name.full@f4}. Ihre Frau, {name.full@f5}, darf gern mitkommen. Wegen der Schulter hat Sie mein Kollege Dr. {name.last@m2}
bei Professor {name.full@m6} in der Sportklinik angemeldet. Bitte rufen Sie unsere Mitarbeiterin Frau {name.last@f7} unter {telephone.de} an, falls Sie verhindert sind.
Der Hinweis von Herrn {name.full@m8} aus Ihrer Kegelgruppe war richtig: Die Impfung fehlt noch.

Mit freundlichen Grüßen

Dr. {name.full@m2}
Facharzt für Allgemeinmedizin`,
    `Rechtsanwältin {name.full@f1}
{address.de}

An das
Arbeitsgericht Flensburg

{date.de}

In dem Rechtsstreit
{name.last@m2} ./. Fördewerft GmbH, Az. {case-number.de}

bestelle ich mich für den Kläger, Herrn {name.full@m2}, wohnhaft {address.de}. Der Kläger ist seit {date.demonthyear} als Schweißer beschäftigt. Sein Vorgesetzter, Herr {name.full@m3},
kündigte ihm am {date.de} mündlich. Zeugin: {name.full@f4}, zu laden über die Beklagte. Die Personalleiterin {name.full@f5} bestätigte die Kündigung am Telefon gegenüber
{name.full@f6}, der Ehefrau des Klägers. Eine Anhörung des Betriebsrats unter dem Vorsitz von {name.full@m7} unterblieb. Herr {name.last@m2} bezieht Arbeitslosengeld. Der frühere
Geschäftsführer {name.full@m8} wird zum Zuschnitt der Schicht aussagen. {name.last@m3} hat die Stelle inzwischen mit {name.full@m9} besetzt.

{name.last@f1}
Rechtsanwältin`,
  ],
  French: [
    `Docteur {name.full@f1}
Cardiologue
{address.fr}

Le {date.frlong}

Cher confrère,

Je vous remercie de m'avoir adressé Monsieur {name.full@m2}, né le {date-of-birth.fr}, que j'ai vu en consultation accompagné de son épouse, Madame {name.full@f3}. Il se plaint d'un
essoufflement à l'effort. L'échographie, réalisée par le Dr {name.full@m4}, montre une fonction conservée. M. {name.last@m2} prend déjà du bisoprolol. Son frère, {name.full@m5}, a été
opéré par le professeur {name.last@m6} l'an dernier. J'ai demandé à ma secrétaire, {name.full@f7}, de fixer une épreuve d'effort ; l'infirmière {name.first@f8} lui remettra l'ordonnance.
Le Dr {name.last@m4} et moi-même restons à votre disposition.

Bien confraternellement,

Dr {name.full@f1}`,
    `Cabinet {name.last@m1} & Associés
Maître {name.full@m1}, avocat à la Cour

{address.fr}
{date.frlong}

Affaire : {name.last@f2} / Syndicat des copropriétaires

Madame {name.full@f2},

Je fais suite à notre rendez-vous. Le gérant de l'agence, Monsieur {name.full@m3}, m'a répondu que les travaux avaient été commandés par {name.full@f4}, présidente du conseil syndical. Votre
voisin du dessous, M. {name.last@m5}, accepte de témoigner, ainsi que sa compagne {name.full@f6}. L'expert judiciaire désigné est {name.full@m7}. Ma collaboratrice, Maître {name.full@f8},
vous représentera à l'audience du {date.fr}. Madame {name.last@f4} conteste tout. Merci de rappeler {name.first@f9} au secrétariat, {telephone.fr}.

Je vous prie de croire, chère Madame {name.last@f2}, à l'assurance de mes sentiments dévoués.

{name.full@m1}`,
  ],
  Spanish: [
    `Consulta de Reumatología
Dra. {name.two@f1}

{date.eslong}

Estimado Dr. {name.last@m2}:

Remito a D. {name.two@m3}, de 58 años, con NHC {medical-record.nhc}, a quien usted conoce. Acude con su hija, {name.full@f4}. Presenta artritis de manos. La analítica la solicitó la Dra.
{name.full@f5} y la ecografía la hizo el Dr. {name.full@m6}. El señor {name.last@m3} trabaja de albañil con su cuñado {name.full@m7}. Le he explicado el tratamiento con metotrexato junto con nuestra
enfermera {name.full@f8}. Doña {name.first@f4} vigilará la medicación. Su mujer, doña {name.two@f9}, prefiere que las citas sean por la tarde.

Reciba un cordial saludo,

Dra. {name.full@f1}
Colegiada {licence.bar}`,
    `Despacho de abogados
D. {name.two@m1}

Sr. D. {name.two@m2}
{address.es}

{date.eslong}

Muy Sr. mío:

Le escribo en nombre de mi clienta, Dña. {name.two@f3}, propietaria de la vivienda que ocupa. Según nos informa el administrador, D. {name.full@m4}, adeuda usted cuatro mensualidades. La
señora {name.last@f3} intentó hablar con su esposa, {name.full@f5}, sin éxito. El portero de la finca, {name.full@m6}, le entregó el burofax en mano ante {name.full@f7}, vecina del segundo. Si no paga,
la procuradora Dña. {name.two@f8} presentará la demanda. Puede llamar a mi compañera {name.full@f9} al {telephone.es}. Don {name.first@m2}, le ruego que lo resuelva.

Atentamente,

Fdo.: {name.full@m1}`,
  ],
};
