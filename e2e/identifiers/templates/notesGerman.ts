import type { Template } from '../template.ts';

export const notesGerman: readonly Template[] = [
  `Übergabeprotokoll Station 4B, Spätdienst {date.de}
Zi. 1   {name.lastfirst@f1}, Z. n. Hüft-TEP, mobil am Rollator, Redon gezogen (Pfl. {name.last@m2})
Zi. 2   {name.capsfull@m3}, HWI, Antibiose Tag 3, Angehörige ({name.first@f4}, Tochter) kommt um 17 Uhr
Zi. 3   {name.lastfirst@m5}, nüchtern ab Mitternacht, Aufklärung durch {name.full@f6} erfolgt
Zi. 4   {name.lastfirst@f7}, Sturz im Bad, CT unauffällig, Neurocheck stündlich; {name.last@f7} möchte ihre Brille
Zi. 5   leer
Besonderes: {name.full@m8} vom Sozialdienst ruft wegen Kurzzeitpflege an. Bitte {name.first@f9} Bescheid geben. Butrans-Pflaster bei
{name.last@m3} heute gewechselt. Blutzucker {name.last@m5} 312, Altinsulin nach Schema. Der Kühlschrank im Medikamentenraum
ist defekt, Technik informiert. Dienstplan Oktober hängt aus.
Übergeben: {name.full@f6}     Übernommen: {name.full@m2}`,
  `Urkundenrolle Nr. {other-number.ref}

Verhandelt zu Bad Segeberg am {date.delong}

Vor mir, dem unterzeichnenden Notar
{name.full@m1}
mit dem Amtssitz in Bad Segeberg, erschienen heute:

1. {name.full@f2}, geborene {name.last@f3}, geboren am {date-of-birth.de}, wohnhaft {address.de},
   handelnd für sich und als Vorsorgebevollmächtigte ihres Onkels {name.full@m4},
2. deren Ehemann, {name.full@m5}, geboren am {date-of-birth.de},
3. {name.full@f6}, ausgewiesen durch Personalausweis Nr. {licence.passport}.

Die Erschienenen erklärten: Eigentümer des Grundstücks, Gemarkung Klein Rönnau, Flur 3, Flurstück 112/4, ist im Grundbuch eingetragen der
am {date.de} verstorbene {name.full@m7}. Seine Erben sind nach dem Erbschein zu je einem Drittel {name.full@f2}, {name.full@f6}
und der noch minderjährige {name.full@m8}, gesetzlich vertreten durch die Mutter {name.full@f9}. Auflassung und Eintragung werden
bewilligt. Die Vorlesung des Bestandsverzeichnisses unterblieb gemäß § 14 BeurkG. Der Grundbesitz ist in Abteilung III lastenfrei.

Vorgelesen, genehmigt und eigenhändig unterschrieben:
gez. {name.full@f2}      gez. {name.full@m5}      gez. {name.full@f6}      {name.last@m1}, Notar`,
  `Amtsgericht Wedding
{case-number.de}

Hauptverhandlungsprotokoll

Gegenwärtig:
Richterin am Amtsgericht {name.last@f1} als Strafrichterin
Staatsanwalt {name.last@m2} als Beamter der Staatsanwaltschaft
Justizsekretärin {name.last@f3} als Urkundsbeamtin

In der Strafsache gegen {name.fullcaps@m4}, geb. {date-of-birth.de} in Izmir, wegen Diebstahls
erschienen der Angeklagte in Person, als Verteidiger Rechtsanwalt {name.full@m5}, als Dolmetscher für die türkische Sprache {name.full@m6}.

Der Zeuge {name.full@m7} erklärte zur Person: 41 Jahre, Kaufhausdetektiv. Zur Sache: Ich sah, wie {name.last@m4} zwei Flaschen Parfüm
einsteckte. Bei ihm war eine Frau, die er {name.first@f8} nannte. Meine Kollegin {name.full@f9} stand an der Kasse und kann das
bestätigen. Auf Vorhalt: Den Namen {name.last@m7} führe ich seit der Heirat. Der Verteidiger beantragte Freispruch. Der Angeklagte hatte
das letzte Wort. Das Urteil wurde durch Verlesen der Urteilsformel verkündet. Dauer: 9.05 Uhr bis 10.20 Uhr.

{name.last@f1}                    {name.last@f3}`,
  `Von: {name.full@f1}
Gesendet: {date.de}
An: {name.full@m2}; {name.full@f3}
Betreff: WG: Nebenkostenabrechnung Vorderhaus

Moin {name.first@m2},

anbei die Belege. {name.full@m4} (Hausmeister) hat die Zähler abgelesen, die Wohnung von {name.last@f5} fehlt noch, weil niemand da war.
{name.full@f6} im zweiten Stock bestreitet den Wasserverbrauch; ihr Sohn {name.first@m7} will einen Anwalt nehmen. Angeblich hat ihm
{name.full@m8} vom Mieterverein dazu geraten. Ich würde das {name.full@f3} überlassen. Die Heizkosten stimmen, da hat Techem sauber gearbeitet.
Bei {name=Nguyen Van Tuan} bitte die neue Bankverbindung eintragen: {iban.de}. Und {name.initial@m9} wartet auf Rückruf, {telephone.demobil}.

Schöne Grüße aus Kiel
{name.first@f1}`,
  `Ärztliche Stellungnahme zur Vorlage beim Landesamt für Soziales

Patient      {name.full@m1}
geb.         {date-of-birth.de}
Anschrift    {address.de}
Hausarzt     {name.full@f2}
Betreuerin   {name.full@f3}

Der oben Genannte ist mir seit {date.demonthyear} bekannt. Er leidet an einer Multiplen Sklerose vom schubförmigen Verlauf (EDSS 5,5), an einer Depression
und an einer Neurogenen Blasenstörung. Vorbehandelt wurde er durch {name.full@m4} im Klinikum Bergmannstrost, später durch
Frau Privatdozentin Dr. {name.last@f5} in der Ambulanz. Die Liquordiagnostik hat {name.broken@m6} befundet. Unter Ocrevus ist die Erkrankung stabil.
Seine Lebensgefährtin {name.full@f7} übernimmt die Körperpflege. {name.last@m1} kann höchstens 80 Meter gehen. Das Gutachten von
{name.full@m8} (MDK) halte ich in der Gehstrecke für überholt. Ein GdB von 70 mit Merkzeichen G erscheint angemessen.

Mit freundlichem Gruß

{name.full@f9}
Fachärztin für Neurologie, LANR {licence.passport}`,
  `Gesellschafterliste der Nordwind Solartechnik GmbH, Amtsgericht Lübeck, HRB {other-number.ref}

lfd. Nr.   Gesellschafter                     Geburtsdatum     Wohnort        Nennbetrag
1          {name.full@m1}                     {date-of-birth.de}       Lübeck         8.000 EUR
2          {name.lastfirst@f2}                {date-of-birth.de}       Eutin          8.000 EUR
3          {name.full@f3}                     {date-of-birth.de}       Hamburg        5.000 EUR
4          {name.full@m4}                     {date-of-birth.de}       Ratzeburg      4.000 EUR

Veränderung: {name.full@m1} hat mit Vertrag vom {date.de} einen Anteil an {name.full@m5} abgetreten. Die Gesellschafterversammlung
hat zugestimmt; Stimmrechtsvollmacht für {name.full@f3} lag vor. Zum Geschäftsführer bestellt bleibt {name.full@m4}, Prokura hat {name.full@f6}.
Der Beirat besteht aus {name.last@m7}, {name.last@f8} und {name.full@m9}. Die Satzung gilt fort, ebenso der Beherrschungsvertrag.`,
  `Familienhilfe Mitte e. V. – Hilfeplangespräch {date.de}

Teilnehmende: {name.full@f1}, {name.full@m2} (Jugendamt), {name.full@f3}, KM, {name.full@m4}, KV, {name.first@m5} (11 J.)
Entschuldigt: {name.full@f6}, Klassenlehrerin

{name.first@m5} berichtet, dass er gern zu seiner Oma {name.first@f7} geht. {name.full@f3} gibt an, {name.first@m4} halte die Zeiten nicht ein. {name.last@m2}
weist auf den Beschluss hin. Laut {name.last@f1} hat {name=Wang Xiaoming}, ein Freund von {name.first@m5}, Ähnliches erzählt. {name.full@m4} widerspricht: Er sei
am Wochenende bei {name.full@m8} gewesen. Vereinbart: Umgang jeden zweiten Samstag, Übergabe bei {name.full@f9}. Die Schulbegleitung endet mit dem Halbjahr.
Nächster Termin: {date.de}, 15 Uhr, Raum Elbe.`,
];
