export type SampleQuestion = {
  readonly file: 'Distribution agreement.pdf' | 'Discharge letter.docx' | 'Clinic note.md';
  readonly question: string;
  /** Words that a true answer holds, as they stand in the document but for line breaks. */
  readonly words: string;
  /** Page of the PDF; null for formats without pages. */
  readonly page: number | null;
};

/** The page of `Distribution agreement.pdf` that is a picture only, and how many pages there are. */
export const agreementScan = { page: 10, pages: 11 } as const;

const agreement = 'Distribution agreement.pdf';
const letter = 'Discharge letter.docx';
const note = 'Clinic note.md';

/** What the sample documents answer, and where. */
export const sampleQuestions: readonly SampleQuestion[] = [
  { file: agreement, question: 'Where is the Supplier registered?', words: '4 Lantern Quay, Harwick', page: 2 },
  { file: agreement, question: 'Which countries form the Territory?', words: 'Norway, Sweden and Denmark', page: 2 },
  { file: agreement, question: 'How long is the initial term?', words: 'three years', page: 3 },
  { file: agreement, question: 'How much notice stops the renewal?', words: 'not less than six months', page: 3 },
  {
    file: agreement,
    question: 'For how long must records be kept to trace a Product?',
    words: 'fifteen years',
    page: 3,
  },
  { file: agreement, question: 'How soon must an incident be reported?', words: 'within forty-eight hours', page: 4 },
  { file: agreement, question: 'Who pays for a recall?', words: 'The Supplier bears the cost of a recall', page: 4 },
  { file: agreement, question: 'When must an invoice be paid?', words: 'within sixty days of its date', page: 4 },
  { file: agreement, question: 'How long is the warranty on batteries?', words: 'six months', page: 5 },
  {
    file: agreement,
    question: 'Can the Supplier end the agreement if purchases fall short?',
    words: 'below eighty per cent (80%) of the Minimum Commitment in each of two consecutive Quarters',
    page: 5,
  },
  { file: agreement, question: 'How long may the Distributor order the shortfall?', words: 'forty-five days', page: 6 },
  { file: agreement, question: 'What is the cap on liability?', words: 'EUR 750,000', page: 6 },
  { file: agreement, question: 'How long to remedy a material breach?', words: 'twenty-eight days', page: 6 },
  { file: agreement, question: 'Which law governs the agreement?', words: 'the law of England and Wales', page: 7 },
  { file: agreement, question: 'What is the Net Price of the Rill V pump?', words: '1,165', page: 9 },
  { file: agreement, question: 'How many infusion pumps are due in the Second Year?', words: '1,320', page: 11 },

  { file: letter, question: 'What was the main diagnosis?', words: 'community-acquired pneumonia', page: null },
  { file: letter, question: 'Which dose of metoprolol was prescribed?', words: '100 mg in the morning', page: null },
  { file: letter, question: 'What is she allergic to?', words: 'trimethoprim', page: null },
  { file: letter, question: 'When is the chest X-ray due?', words: '25 November 2025', page: null },

  { file: note, question: 'What was the blood pressure?', words: '148/86', page: null },
  { file: note, question: 'Why did she stop metformin?', words: 'loose stools', page: null },
  { file: note, question: 'When must she return?', words: '15 January 2026', page: null },
];
