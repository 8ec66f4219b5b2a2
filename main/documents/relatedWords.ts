import { stem } from './stem.ts';

/**
 * People ask in other words than documents are written in. Each line holds words that can stand for one another when
 * something is looked for in contracts, court papers and patient files: spellings first, then meanings. General usage
 * only: what helps a single file has no place here.
 */
const lines = `
  licence license
  favour favor favoured favored
  colour color
  centre center
  cheque check
  defence defense
  labour labor
  programme program
  judgement judgment
  anaemia anemia
  haemoglobin hemoglobin
  haemorrhage hemorrhage bleeding
  oedema edema swelling
  diarrhoea diarrhea
  oesophagus esophagus
  paediatric pediatric child
  tumour tumor

  expire expiry expiration term terminate
  renew renewal extend extension successive
  effect effective commence commencement
  govern governing law jurisdiction
  parties party between
  date dated day
  title name heading
  cap limit limitation exceed maximum
  liable liability damages
  assign assignment transfer
  cancel terminate termination
  convenience cause
  fee price pay payment compensation
  licence grant right
  exclusive exclusivity sole
  compete competitive competing competition
  confidential confidentiality disclose secret
  warranty warrant guarantee
  insurance insure coverage
  notice notify notification written
  dispute arbitration court
  salary wage remuneration
  tenant lessee
  landlord lessor
  rent lease

  medicine medication drug prescription tablet dose mg
  diagnosis diagnosed assessment impression
  symptom complaint reports complains
  surgery surgical operation procedure
  allergy allergic reaction
  appointment return follow
  treatment therapy plan
  examination exam findings
  history past previous
  test lab laboratory result
  doctor physician clinician provider
  old age year
  smoke tobacco cigarettes
  drink alcohol
`;

const byStem = new Map<string, ReadonlySet<string>>();
for (const line of lines.split('\n')) {
  const words = line.split(' ').filter((word) => word !== '');
  for (const word of words) byStem.set(stem(word), new Set([...(byStem.get(stem(word)) ?? []), ...words]));
}

/** Words that may stand in a document for those of a question. */
export function relatedWords(words: readonly string[]): string[] {
  return [...new Set(words.flatMap((word) => [...(byStem.get(stem(word)) ?? [])]))];
}
