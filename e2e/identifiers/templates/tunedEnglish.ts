import type { Template } from '../template.ts';

export const tunedEnglish: readonly Template[] = [
  `St Brannoc's Hospital NHS Foundation Trust
Discharge summary

Patient: {name.full@f1}          Hospital number: {medical-record.mrn}
D.O.B.: {date-of-birth.long}     NHS number: {national-id.nhs}
Address: {address.gb}
Date of admission: {date.numeric}   Date of discharge: {date.numeric}
Consultant: Miss {name.full@f2}
GP: Dr {name.initials@m3}, The Old Forge Surgery

Presenting complaint: three days of right upper quadrant pain. Murphy's sign positive. Ultrasound showed gallstones.
Operation: laparoscopic cholecystectomy on {date.daymonth} by Mr {name.full@m4} under general anaesthetic. No complications.
Bloods: Hb 124, WCC 11.2, Plt 310, Na 138, K 4.2, Urea 5.1, ALT 88, ALP 210, Bilirubin 31, Amylase 62.
Medications on discharge: co-amoxiclav 625 mg tds for 5 days, paracetamol 1 g qds, Ibuprofen 400 mg prn, Laxido 1 sachet bd.
Mrs {name.last@f1} lives with her partner, {name.full@m5}, and her two sons. {name.first@f1} smokes ten a day and works in Tesco.
Please remove the clips on day 10. Follow up with {name.full@f6} (nurse specialist), bleep 4471, or call {telephone.gb}.

Dictated by {name.full@m7}, FY1`,
  `Whitcombe & Rowe LLP, Solicitors
Your ref: {other-number.ref}
Our ref: JB/{other-number.ref}

{date.long}

BY EMAIL ({email.en@f1}) AND POST

Dear Ms {name.last@f1}

{name.full@f1} v Marlow Care Homes Ltd, claim no. {case-number.uk}

We write further to our letter of {date.long} and to the conference with {name.full@m2} of counsel.

1. The court has listed a case management conference before District Judge {name.last@m3} on {date.long} at 10.30 a.m.
2. Witness statements have been exchanged. The statement of {name.full@f4}, dated {date.numeric}, contradicts paragraph 14 of the Defence.
3. Under CPR 36.17 and section 69 of the County Courts Act 1984 the Defendant is at risk as to costs. Cf. Donoghue v Stevenson [1932] AC 562.
4. Dr {name.full@f5}, the expert in geriatrics, has asked for the records of your late mother, who died aged {age.over}.

Please telephone {name.full@m6} on {telephone.gbmobile}. Mr {name.last@m6} is away from Monday until the Easter holiday.
Payments go to Lloyds Bank, sort code and account number {account.num}, or IBAN {iban.gb}.

Yours sincerely,

{name.full@m7}
Partner`,
  `CLINIC NOTE - {date.us}
Pt: {name.full@m1}   DOB: {date-of-birth.us}   MRN# {medical-record.mrn}
Health plan ID: {health-plan.us}   Phone: {telephone.us}

CC: follow-up of Hashimoto's thyroiditis and Type 1 diabetes.
S: Mr. {name.last@m1} is a 47-year-old software engineer seen with his wife {name.first@f2}. He feels well on Synthroid 112 mcg daily and uses a
Dexcom G6 (serial number {device.serial}) with an Omnipod. No hypoglycemia since {date.monthyear}. Works at Wells Fargo. Drinks socially.
O: BP 128/76, pulse 72, weight 84.2 kg, BMI 26.4. A1c 7.1%. TSH 2.3 mIU/L. LDL 96 mg/dL. Foot exam normal.
A/P: 1. Continue. 2. Retinal exam with {name.full@f3}, OD. 3. Flu shot given today, lot number U7712AB. 4. RTC in June.
Referral placed to {name.full@m4}, MD, Endocrine Associates, {address.us}; fax {fax.us}.
Emergency contact: {name.full@f5} (sister), {telephone.us}.

{name.initials@m6}, MD`,
  `From: {name.full@f1}
To: {name.full@m2} <{email.en@m2}>
Cc: {name.full@f3}; {name.full@m4}
Date: {date.numeric}
Subject: RE: Water damage at flat 3

Dear {name.first@m2},

Many thanks for your mail. The insurer (Aviva, policy number {other-number.policy}, claim reference {other-number.ref}) accepts liability in principle. Their
adjuster, {name.full@m5}, will call at the flat on {date.long}. Please let him in, or leave the key with {name.first@f3} at No. 5.
My bank details have not changed: {iban.gb}. The card used for the hotel was {card.any}.
{name.first@m2}, could you also send {name.last@m4} the photographs? He can be reached at {telephone.gbmobile}. I have asked Grace at reception
to print the invoice. The builders, Carter & Sons, start on Tuesday. Will you be there? Mark the boxes clearly. In May we shall see.

Kind regards,
{name.first@f1}

{name.full@f1}
Cavendish Property Management
{address.gb}
{url.any}`,
  `LAST WILL AND TESTAMENT OF {name.fullcaps@m1}

I, {name.full@m1}, of {address.us}, Social Security number {national-id.ssn}, born on {date-of-birth.longus}, declare this to be my Will.

ARTICLE I. I am married to {name.full@f2}. I have two children: {name.full@f3} and {name.full@m4}.
ARTICLE II. I give my 1967 Ford Mustang (license plate {vehicle.plateus}) to my friend {name.full@m5}.
ARTICLE III. I appoint {name.full@f2} as Personal Representative. If {name.first@f2} cannot serve, I appoint First National Bank of Omaha.
ARTICLE IV. My account number {account.num} at Chase passes under Section 2056 of the Internal Revenue Code. All the rest, residue and
remainder of my Estate goes to the American Red Cross, the University of Nebraska and the Church of Christ in equal shares.

Signed on {date.longus}.

Witness: {name.full@f6}, residing at {address.us}
Witness: {name.full@m7}
Notary Public: {name.initial@f8}, Commission No. {licence.bar}`,
  `PRODUCT INFORMATION AND GENERAL NOTES

Store Augmentin below 25 degrees. Do not use after the date on the carton. Section 4.2 of the Summary applies. Each tablet holds
500 mg of amoxicillin. Version 10.2.14 of the leaflet replaces version 9.8.1. See Table 3 and Figure 12 on page 118.
The Court of Appeal held in Smith New Court Securities Ltd v Citibank NA [1997] AC 254 that damages are measured at the date of the
transaction. The Data Protection Act 2018 and Article 9(2)(h) of Regulation (EU) 2016/679 apply. Interest runs at 8 per cent.
Johnson & Johnson, Marks and Spencer, Goldman Sachs, Morgan Stanley and Rolls Royce are companies. The Mayo Clinic and Johns Hopkins Hospital
are hospitals. Alzheimer disease, Down syndrome, Crohn disease, Hodgkin lymphoma and a Hickman line are not people.
Ratio 3:2, range 10-12, 12/15 patients, BP 120/80, 5.6 mmol/L, 1,250.00 USD, 0.5-1.0 mg/kg, 25 000 units, 2:30 pm, 14-16 weeks.
Great Ormond Street, Harley Street and Lincoln Avenue are streets. Victoria Station was busy. Sydney and Florence are cities.
"General Terms and Conditions": The Buyer shall notify the Seller. Purchase order quantities of 4,000 to 12,000 are usual.
Patients under 65 years of age and those of 75 years should be watched. In the year 2021 there were 1,204 cases. Lisinopril, Metformin,
Warfarin, Sertraline. Grade 2, Stage III, T2N1M0, ICD-10 J44.1, CPT 99213, ISO 9001, EN 1149-5, A4, B12, HLA-B27, COVID-19.`,
  `OCCUPATIONAL HEALTH REPORT
Strictly confidential

Employee: {name.lastfirst@f1}
Payroll / employee no.: {other-number.ref}
Referring manager: {name.full@m2}
Date of assessment: {date.iso}

I spoke to {name.full@f1} by telephone. She has worked as a care assistant since {date.monthyear} and has been off sick since {date.numeric} with back pain.
Her GP, Dr {name.last@f3}, has prescribed naproxen and referred her to {name.full@m4} (physiotherapist, HCPC registration number {licence.bar}). Ms {name.last@f1} was
involved in a road accident; the other driver, a Mr {name.full@m5}, drove a Ford Transit, registration {vehicle.plategb}. Her driving licence number is
{licence.drivinggb}. A retinal scan ID {biometric.print} is held by the site. The camera's MAC address is {device.mac}.
She is likely to be fit for light duties by {date.daymonth}. Her representative is {name.full@f6} of Unison.

{name.initials@f7}
Occupational Health Adviser
{telephone.gb} | {email.en@f7}`,
];
