import type { Template } from '../template.ts';

export const heldOutGerman: readonly Template[] = [
  `Klinikum Sankt Elisabeth · Medizinische Klinik II
Chefarzt Prof. Dr. med. {name.full@m1}
Sekretariat: Frau {name.last@f2}, Tel. {telephone.de}, Fax {fax.de}

Frau Dr. med. {name.full@f3}
{address.de}

{date.de}

Betreff: {name.lastfirst@m4}, geb. {date-of-birth.de}, wohnhaft {address.de}
Fallnummer {medical-record.fall}, Versichertennummer {health-plan.kvnr}

Sehr geehrte Frau Kollegin {name.last@f3},

wir berichten über Herrn {name.last@m4}, der sich vom {date.de} bis zum {date.de} in unserer stationären Behandlung befand.
Diagnosen: Akuter Hinterwandinfarkt (I21.1), arterielle Hypertonie, Diabetes mellitus Typ 2, Morbus Bechterew.
Anamnese: Der Patient wurde von seiner Ehefrau {name.first@f5} mit Druckgefühl in der Brust in die Notaufnahme gebracht.
Labor: Troponin T 1,24 ng/ml, CK 812 U/l, Kreatinin 1,1 mg/dl, HbA1c 7,2 %, Leukozyten 9,8/nl. EKG: ST-Hebungen in II, III, aVF.
Die Koronarangiographie (OA Dr. {name.last@m6}) zeigte einen Verschluss der RCA; Implantation eines Stents (Xience, Seriennummer {device.serial}).
Medikation: ASS 100 mg 1-0-0, Brilique 90 mg 1-0-1, Ramipril 5 mg, Bisoprolol 2,5 mg, Atorvastatin 40 mg 0-0-1.
Die Mutter des Patienten lebt mit {age.over} Jahren im Pflegeheim. Kontrolle beim Hausarzt in zwei Wochen.

Mit freundlichen kollegialen Grüßen

Prof. Dr. {name.full@m1}          Dr. {name.full@f7}
Chefarzt                         Assistenzärztin`,
  `Landgericht Osnabrück
Aktenzeichen: {case-number.de}

In dem Rechtsstreit

der {name.full@f1}, {address.de},
- Klägerin -
Prozessbevollmächtigte: Rechtsanwälte Brinkmann & Partner, Gerichtsfach 112

gegen

{name.full@m2}, {address.de},
- Beklagter -

beantragen wir namens der Klägerin, den Beklagten zu verurteilen, 12.480,50 Euro nebst Zinsen in Höhe von fünf
Prozentpunkten über dem Basiszinssatz seit dem {date.de} zu zahlen.

Begründung:
Die Parteien schlossen am {date.delong} einen Kaufvertrag über einen gebrauchten Pkw BMW 320d, amtliches Kennzeichen {vehicle.platede},
Fahrzeug-Identifizierungsnummer {vehicle.vin}. Der Beklagte {name.last@m2} sicherte Unfallfreiheit zu.
Beweis: Zeugnis des Herrn {name.full@m3}, zu laden über die Klägerin; Sachverständigengutachten.
Der Anspruch folgt aus §§ 437 Nr. 2, 346 Abs. 1, 434 BGB. Der Bundesgerichtshof hat dies in ständiger Rechtsprechung bestätigt.
Die Zahlung wird erbeten auf das Konto der Klägerin, IBAN {iban.de}. Frau {name.last@f1} hat den Wagen in Bremen besichtigt; ihr Bruder
{name.full@m4} war zugegen. Die Allianz Versicherungs-AG führt den Schaden unter der Schadennummer {other-number.ref}.

{name.full@f5}
Rechtsanwältin`,
  `Von: {name.full@f1} <{email.de@f1}>
An: {name.full@m2}
Datum: {date.de}
Betreff: Ihre Unterlagen zur Steuererklärung

Sehr geehrter Herr {name.last@m2},

vielen Dank für Ihre Nachricht. Für die Einkommensteuererklärung brauchen wir noch die Steuer-ID Ihrer Frau {name.first@f3}
(Ihre lautet {national-id.steuerid}) sowie die Sozialversicherungsnummer {national-id.svnr}. Die Beiträge zur Krankenkasse
zahlen Sie unter der Kundennummer {other-number.ref} per Lastschrift von {iban.de}. Frau {name.full@f4} vom Finanzamt Lüneburg
ist unter {telephone.de} zu erreichen. Mobil erreichen Sie mich unter {telephone.demobil}.
Der Termin im Mai passt mir gut; Herr {name.last@m5} nimmt ebenfalls teil. Die Belege laden Sie bitte unter {url.any} hoch.
Paragraph 35a EStG gilt auch für Handwerkerleistungen; der Höchstbetrag liegt bei 1.200 Euro.

Freundliche Grüße
{name.full@f1}
Steuerberaterin`,
  `Praxis für Neurologie und Psychiatrie
{name.full@f1}
Fachärztin für Neurologie
{address.de}

Befundbericht vom {date.de}
Patientin: {name.full@f2}, geboren am {date-of-birth.delong}
Patienten-ID: {medical-record.fall}

Frau {name.last@f2} stellte sich auf Überweisung von Dr. {name.full@m3} vor. Seit etwa {date.demonthyear} bestehen Kopfschmerzen vom
Spannungstyp. Vater an Morbus Parkinson verstorben, Onkel {name.first@m4} hatte Epilepsie. Neurologischer Befund: Babinski negativ,
Lasègue beidseits negativ, Romberg sicher. MRT des Schädels vom {date.de} ohne Nachweis einer Raumforderung. EEG: Alpha-Grundrhythmus
10/s. Sertralin 50 mg, Novalgin 500 mg bei Bedarf, maximal vier Tabletten am Tag. Laktat und Kupfer im Normbereich.
Die Patientin arbeitet als Köchin im Gasthof Adler und ist mit dem Schreiner {name.full@m5} verheiratet.
Sie ist telefonisch unter {telephone.de} erreichbar und in der Schweiz versichert (AHV-Nr. {national-id.ahv}).

gez. {name.initial@f1}`,
  `Arbeitsvertrag

zwischen der Hoffmann Präzisionstechnik GmbH, vertreten durch den Geschäftsführer {name.full@m1},
und
Frau {name.full@f2}, geboren am {date-of-birth.de} in Kattowitz, wohnhaft in {address.de} (im Folgenden: Arbeitnehmerin)

§ 1 Beginn. Das Arbeitsverhältnis beginnt am {date.delong}. Die Probezeit beträgt sechs Monate.
§ 2 Vergütung. Das Gehalt von 3.850,00 Euro brutto wird auf das Konto {iban.de} überwiesen.
§ 3 Die Arbeitnehmerin legt ihren Führerschein (Nr. {licence.driving}) und ihren Reisepass (Nr. {licence.passport}) vor.
§ 4 Urlaub. 30 Arbeitstage im Kalenderjahr; das Bundesurlaubsgesetz bleibt unberührt.
§ 5 Vorgesetzter ist Herr Dipl.-Ing. {name.full@m3}; Vertrauensperson des Betriebsrats ist {name.full@f4}.
§ 6 Anzeigen der Arbeitsunfähigkeit gehen an {email.de@f5} oder {telephone.de}.

Regensburg, den {date.de}

{name.full@m1}                       {name.full@f2}`,
];
