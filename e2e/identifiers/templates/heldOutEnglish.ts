import type { Template } from '../template.ts';

export const heldOutEnglish: readonly Template[] = [
  `Harrowgate District General Hospital
Department of Respiratory Medicine
Consultant: Dr {name.full@m1}
Secretary: {name.full@f2}, tel. {telephone.gb}, fax {fax.gb}
Our ref: PK/{other-number.ref}

{date.long}

Dear Dr {name.last@m3},

Re: {name.full@f1}, DOB {date-of-birth.numeric}, NHS No. {national-id.nhs}
{address.gb}

Diagnoses: COPD (GOLD 3), type 2 diabetes mellitus, hypertension, previous Wilms tumour.

I reviewed this pleasant retired teacher on {date.numeric}. She was admitted under Mr {name.last@m4} in {date.monthyear} with an
exacerbation and received prednisolone 30 mg and doxycycline 200 mg. FEV1 was 1.12 L (48 % predicted), SpO2 93 % on air,
CRP 14 mg/L, creatinine 88 umol/L, eGFR 61. The chest radiograph showed hyperinflation with no Kerley B lines. Spiriva and
Ventolin continue; I have added Fostair 200/6, two puffs twice daily. NICE guideline NG115 applies. Her husband {name.first@m5}
does the shopping; her mother died aged {age.over}. Mrs {name.last@f1} can be reached on {telephone.gbmobile}.

She will be reviewed in the Monday clinic in three months by Sister {name.full@f6}.

Yours sincerely

{name.initials@m1}
Consultant Physician`,
  `IN THE UNITED STATES DISTRICT COURT
FOR THE NORTHERN DISTRICT OF OHIO

{name.fullcaps@f1},
          Plaintiff,
     v.                              Case No. {case-number.us}
NORTHGATE LOGISTICS, INC., and
{name.fullcaps@m2},
          Defendants.

COMPLAINT AND JURY DEMAND

1. Plaintiff {name.full@f1} ("Plaintiff") is an individual residing at {address.us}.
2. Defendant {name.full@m2} is, upon information and belief, the operator of a 2019 Freightliner Cascadia, VIN {vehicle.vin}.
3. This Court has jurisdiction under 28 U.S.C. § 1332(a)(1). Venue is proper under 28 U.S.C. § 1391(b)(2).
4. On or about {date.us}, at approximately 4:15 p.m., Mr. {name.last@m2} drove onto Exit 34 of the Ohio Turnpike. See Tr. 44:12-18.
5. The trooper, Sgt. {name.full@m3}, issued citation no. {other-number.ref}.
6. Plaintiff incurred medical bills of $48,120.77 at St. Vincent Charity Medical Center (medical record no. {medical-record.mrn}).
7. Under Rule 26(f) and Bell Atl. Corp. v. Twombly, 550 U.S. 544, 570 (2007), the allegations suffice.

Respectfully submitted,

/s/ {name.full@f4}
{name.full@f4} (Bar No. {licence.bar})
{address.us}
Telephone: {telephone.us}
Facsimile: {fax.us}
{email.en@f4}
Attorney for Plaintiff`,
  `From: {name.full@m1} <{email.en@m1}>
To: {name.full@f2}
Sent: {date.long}
Subject: Completion - Plot 12, Larchfield Rise

Hi {name.first@f2},

Thanks for the call. Please pay the balance of £214,500 to our client account: IBAN {iban.gb}, or sort code and account no.
{account.num}. Please quote policy number {other-number.policy}. The buyer, {name.full@f3}, has sent a copy of her passport
(passport no. {licence.passport}) and her National Insurance number is {national-id.nino}. The Land Registry charges £135 under
the Land Registration Act 2002; Barclays Bank PLC holds the first charge. {name.first@f3} asked whether April would still suit.

I am in Leeds on Thursday with {name.full@m4} from Savills; ring me on {telephone.gbmobile} or leave a message with {name.first@f5}.
Details of the portal: {url.any}. The log shows your last visit from {ip.v4}.

Best wishes
{name.first@m1}`,
  `EMERGENCY DEPARTMENT NOTE
Patient Name: {name.lastfirst@m1}     MRN: {medical-record.mrn}
Date of Birth: {date-of-birth.us}     SSN: {national-id.ssn}
Attending: {name.full@f2}, MD         PCP: {name.full@m3}, DO
Insurance: BlueShield PPO, Member ID {health-plan.us}

HPI: {age.over} year old male brought in by EMS after a fall at home. The patient's daughter, {name.full@f4} ({telephone.us}), states that he
tripped over a rug. Denies LOC. PMH: atrial fibrillation on Eliquis 5 mg BID, Parkinson's disease, Paget disease of bone, BPH.
Vitals: BP 142/78, HR 88, T 36.8, RR 18. Labs: Hgb 12.1, WBC 7.4, K 4.1, INR 1.1, troponin < 0.01. ECG: Q waves in III, aVF.
CT head without contrast: no acute hemorrhage. Hip XR: intertrochanteric fracture, Garden IV excluded.
Pacemaker: Medtronic Azure, serial no. {device.serial}.
Plan: ortho (Dr. {name.last@m5}) consulted at 22:40, Foley placed, heparin held. {name.last@m1} consented to surgery; witness {name.full@f6}, RN.
Fingerprint ID {biometric.print} was used for controlled substances access.
Electronically signed by {name.full@f2} on {date.us}`,
  `SETTLEMENT AGREEMENT

THIS AGREEMENT is made on {date.long} between:
(1) CALDER & HYDE LIMITED, a company registered in England under no. {other-number.ref} (the "Company"); and
(2) {name.full@m1} of {address.gb} (the "Employee").

1. The Employee's employment ended on {date.long} by reason of redundancy (Employment Rights Act 1996, section 139).
2. The Company shall pay £32,000 within 21 days to the Employee's account, IBAN {iban.gb}.
3. Claim number {case-number.uk} before the Employment Tribunal is withdrawn. The Employee relies on no right under
   section 43B or the Equality Act 2010. Nothing in Schedule 3 limits clause 7.
4. The Employee's adviser, {name.full@f2} of Penrose Solicitors LLP, has advised Mr {name.last@m1} on the terms.
5. The Company car, a Volvo with registration number {vehicle.plategb}, and laptop serial number {device.serial} will be returned to
   {name.full@m3}, Head of Facilities, by {date.numeric}.
6. Reference requests go to {email.en@f4} ({name.full@f4}, Human Resources).

Signed by {name.full@m1}: ____________________
In the presence of: {name.full@f5}, {address.gb}`,
];
