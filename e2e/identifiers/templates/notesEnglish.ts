import type { Template } from '../template.ts';

export const notesEnglish: readonly Template[] = [
  `THEATRE LIST – Thursday {date.numeric}          Anaesthetist: {name.full@m1}
Surgeon: Mr {name.initials@m2}                     Scrub: {name.first@f3} / {name.first@m4}

No  Name                       DOB            Hosp No            Procedure
1   {name.capsfull@f5}         {date-of-birth.numeric}   H#{medical-record.mrn}   Lap chole
2   {name.lastfirst@m6}        {date-of-birth.numeric}   {medical-record.mrn}   R inguinal hernia (mesh)
3   {name.lastfirst@f7}        {date-of-birth.numeric}   {medical-record.mrn}   Hartmann reversal
4   {name.fullcaps@m8}         {date-of-birth.numeric}   {medical-record.mrn}   EUA + seton

Changes: case 3 moved to the end, {name.last@f7} still on apixaban. Group and save sent for {name.last@m6}.
Latex allergy: {name.full@m8}. Please bleep 2214 once recovery has a bed. Frozen section not required.
Kit: Thompson retractor, Harmonic scalpel, two Robinson drains. Post-op to HDU if Surgical Apgar < 7.`,
  `14:05 phoned ward. Spoke with {name.first@f1} (HCA) then {name.full@f2}, who is the sister's deputy.
Mum ({name.full@f3}) present and tearful. {name.first@m4} off food since {date.daymonth}, wet nappies x2. Obs stable.
Discussed with {name.initial@m5} at the regional unit; he wants bloods repeated and a call if lactate above 3.
{name.last@m5} also mentioned that {name.full@f6} from safeguarding saw the family at home last winter. Dad's name is
{name.full@m7}. He works nights at the Port; grandmother {name.full@f8} minds the little one. Plan agreed by all,
and {name.first@f3} knows to ring back. Calpol given at 13:40. Child Protection Plan not in force.
Written in retrospect, 16:20. {name.initial@f9}`,
  `SUPERIOR COURT OF WASHINGTON, COUNTY OF PIERCE

In re the Parentage of {name.initials@m1},
                                     Minor Child.
{name.full@f2},
                         Petitioner,               NO. {case-number.us}
        and                                        DECLARATION OF {name.fullcaps@f3}
{name.middle@m4},                                  IN SUPPORT OF MOTION
                         Respondent.

I, {name.middle@f3}, declare under penalty of perjury:

1. I am a neighbor of both parties. I have known {name.first@f2} since {date.monthyear}, and {name.first@m4} somewhat longer.
2. On the evening of {date.us} I heard shouting. {name.first@m4} was on the porch; his mother, {name.full@f5}, stood by the truck.
3. Officer {name.last@m6} took statements from me and from my nephew {name.first@m7}. A Tacoma Fire Department medic,
{name.broken@m8}, looked at the child's arm and advised an Urgent Care visit.
4. {name.last@m4} told me later that Guardian ad Litem {name.full@f9} had already filed her Report with the Clerk.
5. Nothing in the Parenting Plan forbids visits. The Petitioner has never, to my knowledge, missed an Exchange.

Executed at Tacoma, Washington.
                                     ______________________
                                     {name.middle@f3}`,
  `MUTUAL NON-DISCLOSURE AND CO-DEVELOPMENT AGREEMENT

This Agreement (the "Agreement") is entered into as of {date.us} (the "Effective Date") by and between Kestrel Biologics, Inc., a Delaware
corporation ("Kestrel"), acting through its Chief Executive Officer, {name.middle@f1}, and {name.full@m2}, an individual resident
at {address.us} (the "Consultant"). Kestrel and the Consultant are each a "Party" and together the "Parties".

1.1 "Confidential Information" means all Technical Information, Business Plans and Know-How that the Disclosing Party makes available to
the Receiving Party, including the Pilot Data prepared by {name.full@f3} and {name.full@m4} before the Effective Date.
1.2 "Field of Use" means Veterinary Diagnostics in the Territory. The Steering Committee shall consist of {name.full@f1}, {name.full@m5}
and two Members nominated by the Consultant. Either Party may replace its Members on Written Notice.
7.4 Notices to Kestrel go to its General Counsel, {name.full@f6}, with a copy to Harbinger & Lowe LLP, Attention: {name.middle@m7}.
9.1 Governing Law. This Agreement is governed by the laws of the State of New York. Equitable Relief remains available.

IN WITNESS WHEREOF, the Parties have executed this Agreement by their duly authorized representatives.

KESTREL BIOLOGICS, INC.                          CONSULTANT

By: ______________________                       ______________________
Name: {name.middle@f1}                           {name.full@m2}
Title: Chief Executive Officer                   Date: {date.us}`,
  `Subject: RE: RE: lease of the upper floor
On {date.us} {name.full@f1} wrote:
> {name.first@m2}, could you chase the landlord? {name.full@m3} promised the Deed of Variation by Friday and I have heard nothing.
> {name.first@f1}

Will do. I had {name.full@m4} on the line this morning. He says {name.last@m3} is in Lisbon until Monday and that his assistant, one
{name.full@f5}, holds the keys. Our surveyor ({name.initial@m6}, you met him in Crewe) thinks the Schedule of Condition is generous.
Copying {name.full@f7} and {name.full@m8} so they know. Stamp Duty is for Accounts.

{name.first@m2}

-- 
{name.full@m2} | Associate | Quarrington Legal LLP | {telephone.gb}`,
  `WITNESS STATEMENT (CJ Act 1967, s.9; MC Act 1980, ss.5A(3)(a) and 5B)
Statement of: {name.fullcaps@f1}
Age if under 18: Over 18        Occupation: Retail Supervisor
Signature: {name.initial@f1}        Date: {date.numeric}

I work at the Meadowbank branch of Halfords. On the day in question I was on the tills with {name.full@m2} and a trainee whose name
is {name.first@f3}. At about ten past six a man I now know to be {name.full@m4} came in with two others. I recognised one as
{name.full@m5}, because he was at school with my brother {name.first@m6}. The other they called {name.first@m7}. {name.last@m4} put a
satnav inside his jacket. {name.first@m2} shouted and {name.last@m5} pushed him. Our security guard, {name.broken@m8}, held the
door until the Police came. I gave the receipt to DC {name.last@f9}, exhibit {other-number.ref}. I can be reached on {telephone.gbmobile}.`,
  `Minutes of the Safeguarding Adults Review panel held on {date.long}, Civic Centre, Room 4

Present: {name.full@f1} (Chair); {name.full@m2} (Community Nursing); {name.full@f3} (Adult Social Care); {name.full@m4}, Northumbria Police;
{name.full@f5}, Age Concern
Apologies: {name.full@m6}, {name.full@f7}
In attendance: {name.full@m8} (minutes)

1. Minutes of the last meeting were agreed, subject to correcting the spelling of {name=Nguyen Thi Bich Tram}.
2. {name.first@f1} welcomed {name.first@m4}, who replaces {name.full@f9}. {name=Zhang Wenhao} will join from the Trust's Legal Team.
3. Chronology: {name.full@m2} summarised the visits. According to {name.full@f3}, the care home manager, Mrs {name=O. A. Adeoye-Cole}, had
not been told. {name.last@m4} queried the Mental Capacity Assessment of {date.numeric}. ACTION: {name.first@f5}.
4. Any Other Business: none. Next meeting Wednesday {date.long}, Committee Room 2.`,
];
