import type { Template } from '../template.ts';

export const tunedGerman: readonly Template[] = [
  `Universitätsklinikum
Klinik für Unfallchirurgie, Direktor: Univ.-Prof. Dr. {name.full@m1}

Entlassungsbrief

Patient: {name.lastfirst@m2}, *{date-of-birth.de}
Adresse: {address.de}
Patientennummer: {medical-record.fall}     Krankenkasse: AOK, Vers.-Nr. {health-plan.kvnr}
Aufnahme: {date.de}   Entlassung: {date.deshort}

Sehr geehrter Herr Kollege {name.last@m3},

wir danken für die Zuweisung von Herrn {name.full@m2}, der nach Sturz vom Fahrrad mit einer distalen Radiusfraktur rechts vorgestellt wurde.
Therapie: Plattenosteosynthese am {date.de} durch Oberarzt Dr. {name.full@m4}. Perioperativ Cefuroxim 1,5 g i.v., Thromboseprophylaxe mit Clexane 40 mg.
Labor bei Entlassung: Hb 13,4 g/dl, Leukozyten 8,2 G/l, CRP 12 mg/l, Kalium 4,1 mmol/l, Quick 98 %, Kreatinin 0,9 mg/dl.
Die Lebensgefährtin, Frau {name.full@f5}, wurde informiert. Herr {name.last@m2} wird am Montag zur Wundkontrolle erscheinen.
Procedere: Gipsschiene für zwei Wochen, Ibuprofen 600 mg bis dreimal täglich, Pantoprazol 20 mg. Physiotherapie ab der dritten Woche.
Ansprechpartnerin: Sr. {name.first@f6}, Telefon {telephone.de}.

Mit freundlichen Grüßen

Dr. med. {name.full@f7}
Fachärztin für Orthopädie und Unfallchirurgie`,
  `Kanzlei Vossberg · Rechtsanwälte und Notare
{address.de}
Tel. {telephone.de} · Fax {fax.de} · {email.de@f1}

An das Amtsgericht Celle
per beA

{date.delong}

In Sachen {name.last@m2} ./. {name.last@f3}
Az. {case-number.de}

zeigen wir an, dass wir den Kläger, Herrn {name.full@m2}, {address.de}, vertreten. Gegnerin ist Frau {name.full@f3}.

Der Kläger macht Ansprüche aus Verkehrsunfall geltend. Am {date.de} befuhr er mit seinem VW Golf (Kennzeichen {vehicle.platede}) die Bundesstraße 3,
als die Beklagte {name.last@f3} aus der Ausfahrt kam. Zeuge: {name.full@m4}, zu laden über die Polizeiinspektion. Polizeihauptmeister {name.last@m5} hat den
Unfall unter der Vorgangsnummer {other-number.ref} aufgenommen. Die Haftpflichtversicherung (HUK-Coburg, Versicherungsschein-Nr. {other-number.policy}) lehnt ab.
Rechtlich: § 7 Abs. 1, § 18 StVG, § 823 Abs. 1 BGB, § 115 VVG. Vgl. BGH NJW 2012, 1953; Palandt/Grüneberg, BGB, 81. Aufl., § 249 Rn. 12.
Das Gutachten des Sachverständigen Dipl.-Ing. {name.full@m6} beziffert den Schaden mit 6.412,90 Euro. Zahlung bitte auf {iban.de}.

{name.full@f1}
Rechtsanwältin`,
  `Von: {name.full@m1}
Gesendet: {date.delong}
An: {name.full@f2} <{email.de@f2}>
Cc: {name.full@f3}
Betreff: AW: Wohnungsübergabe

Liebe {name.first@f2},

danke für Deine Mail. {name.first@f3} und ich treffen den Vermieter, Herrn {name.full@m4}, am Freitag um 14 Uhr in der Wohnung. Den Schlüssel hat Frau {name.last@f5}
im Erdgeschoss. Meine Nummer hast Du ja: {telephone.demobil}. Die Kaution kommt auf {iban.de}; meine neue Anschrift lautet {address.de}.
Die Stadtwerke führen uns unter der Vertragsnummer {other-number.ref}. Bitte denk an den Personalausweis (Nr. {licence.passport}).
Im März war es noch kalt, aber der Mai wird schön. Kommt Richter Immobilien auch? Der Bauer liefert Kartoffeln, der Koch kocht.

Viele Grüße
{name.first@m1}`,
  `Ärztliches Attest

Hiermit bescheinige ich, dass
Frau {name.full@f1}
geb. am {date-of-birth.de}
wohnhaft: {address.de}
seit dem {date.de} arbeitsunfähig erkrankt ist. Die Patientin leidet an einer Lumboischialgie. Ihre Tochter {name.first@f2} begleitet sie. Eine Vorstellung bei
{name.full@m3}, Facharzt für Orthopädie, ist für den {date.dedaymonth} geplant. SVNR {national-id.atsv}, Handy {telephone.at}.
Die Großmutter, {age.over} Jahre alt, wird von Schwester {name.full@f4} gepflegt. Novaminsulfon, Tilidin und Pregabalin wurden verordnet.
Reisepassnummer: {licence.passport}. Steuerliche Identifikationsnummer: {national-id.steuerid}.

Wien, am {date.de}
Dr. {name.full@m5}
LANR {licence.bar}`,
  `Darlehensvertrag

Zwischen {name.full@m1}, geb. {date-of-birth.delong}, {address.de} - nachfolgend Darlehensgeber -
und {name.full@f2}, {address.de} - nachfolgend Darlehensnehmerin -
wird folgender Vertrag geschlossen:

§ 1 Der Darlehensgeber gewährt ein Darlehen in Höhe von 15.000,00 EUR. Die Auszahlung erfolgt am {date.de} auf das Konto {iban.at}.
§ 2 Die Rückzahlung erfolgt in Raten, erstmals am {date.de}. Verzugszinsen richten sich nach § 288 BGB.
§ 3 Als Bürge haftet {name.full@m3}, Sozialversicherungsnummer {national-id.svnr}, Konto-Nr. {account.num} bei der Sparkasse.
§ 4 Sicherungsübereignet wird der Pkw Audi A4, FIN {vehicle.vin}. Nebenabreden bestehen nicht. Gerichtsstand ist Passau.

Ort, Datum: Passau, {date.de}

Unterschriften: {name.full@m1}      {name.full@f2}
Zeugin: {name.full@f4}`,
  `Allgemeine Hinweise für Patienten und Mandanten

Bitte bringen Sie Ihre Krankenkassenkarte, den Überweisungsschein und Ihre Medikamente mit. Die Sprechstunde ist montags und donnerstags.
Das Bürgerliche Gesetzbuch, die Zivilprozessordnung und das Strafgesetzbuch gelten. Nach § 203 StGB besteht Schweigepflicht; Art. 6 Abs. 1 lit. b
DSGVO. Morbus Crohn, Morbus Parkinson, Hodgkin-Lymphom, Hashimoto-Thyreoiditis und das Horner-Syndrom sind Krankheiten. Die Firma Siemens,
die Robert Bosch GmbH, die Carl Zeiss AG und die Heinrich-Heine-Universität haben berühmte Namen. Der Richter am Amtsgericht entscheidet, der
Schneider näht, der Müller mahlt. Kläger und Beklagter streiten. Zwischen dem Vermieter und dem Mieter besteht ein Vertrag.
Aspirin, Ramipril, Metoprolol, Xarelto, Marcumar. Kapitel 4.2.1, Version 3.10.2, Seite 112, Absatz 3, Ziffer 7, DIN EN ISO 13485.
Blutdruck 130/85 mmHg, 12/15 Patienten, 3:2, 1.250,00 Euro, 0,5-1,0 mg/kg, 14.30 Uhr, ICD-10 J44.1, OPS 5-470.11, GOÄ 3511.
Das Robert-Koch-Institut und die Charité in Berlin forschen. Goethestraße, Schillerplatz und Bahnhofstraße gibt es überall.
Sehr geehrte Damen und Herren, mit freundlichen Grüßen. Guten Tag. Die Frau klagt über Schmerzen. Dem Herrn wurde gekündigt. Im Jahr 2021.
Paris, Florenz und Sofia sind Städte. Die Heide, der Rosenmontag, die Linde und das Veilchen. Patienten ab 65 Jahren, Kinder von 12 Jahren.`,
  `Gesundheitsamt · Protokoll

Anwesend: {name.full@f1} (Vorsitz), Herr {name.last@m2}, {name.full@f3}, {name.full@m4}
Protokollführerin: {name.initial@f5}

TOP 1. Herr {name.last@m2} berichtet über den Fall {name.last@m6}: Der 91-jährige Patient, {name.full@m6}, lebt allein in {address.de}. Seine Nichte {name.first@f7} {name.last@f7} kümmert sich.
TOP 2. Das Röntgengerät mit der Geräte-Nr. {device.serial} wird ersetzt. Fingerabdruck-ID {biometric.print} wurde gelöscht. Rechner-IP: {ip.v4}.
TOP 3. Rechnungs-Nr. {other-number.ref} der Firma Dräger wurde beglichen. Nächste Sitzung: {date.de}.
Der Führerschein von {name.full@m4} (Führerscheinnummer {licence.driving}) lag vor. AHV {national-id.ahv}, Wohnsitz {address.ch}.
Rückfragen an {email.de@f1} oder {telephone.ch}; Unterlagen unter {url.any}. gez. {name.last@f1}`,
];
