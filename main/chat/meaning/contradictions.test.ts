import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contradictionIn } from './contradictions.ts';

/** A passage, what says the same, and what does not. */
const cases: readonly (readonly [passage: string, same: readonly string[], other: readonly string[]])[] = [
  [
    'Either party may terminate this Agreement for convenience upon thirty (30) days prior written notice.',
    ['Either party can terminate for convenience on 30 days notice.', 'The parties may terminate for convenience.'],
    [
      'Neither party may terminate this Agreement for convenience.',
      'The parties may not terminate for convenience.',
      "The parties can't terminate for convenience.",
      'Either party must terminate this Agreement for convenience.',
    ],
  ],
  [
    'The Buyer shall pay the invoice within thirty days after receipt.',
    [
      'The Buyer must pay the invoice within 30 days.',
      'The invoice is paid by the Buyer.',
      'The Buyer pays the invoice.',
    ],
    [
      'The Buyer need not pay the invoice.',
      'The Buyer is not required to pay the invoice.',
      'The Buyer may pay the invoice within 30 days.',
      'The invoice is to be paid before receipt.',
      'The Buyer shall pay the invoice no earlier than thirty days after receipt.',
    ],
  ],
  [
    'Supplier shall pay Buyer a penalty of 2 % for each week of delay.',
    ['The Supplier pays the Buyer a penalty.', 'A penalty is paid by the Supplier to the Buyer.'],
    ['Buyer shall pay Supplier a penalty of 2 %.', 'The penalty is paid by the Buyer to the Supplier.'],
  ],
  [
    'No evidence of deep vein thrombosis in the left leg. The right calf is tender.',
    ['There is no evidence of deep vein thrombosis.', 'The right calf is tender.', 'The left leg has no thrombosis.'],
    [
      'There is evidence of deep vein thrombosis.',
      'Deep vein thrombosis in the left leg.',
      'The left calf is tender.',
      'The right leg shows no evidence of thrombosis.',
    ],
  ],
  [
    'She denies chest pain. She has a history of migraine. Her weight increased by 3 kg.',
    [
      'She has no chest pain.',
      'She does not have chest pain.',
      'There is a history of migraine.',
      'Her weight rose by 3 kg.',
    ],
    [
      'She has chest pain.',
      'She reports chest pain.',
      'There is no history of migraine.',
      'Her weight decreased by 3 kg.',
    ],
  ],
  [
    'Fentanyl patch 25 mcg per hour. Warfarin 5 mg daily. Alendronate 70 mg once weekly.',
    ['Warfarin is taken daily.', 'She takes warfarin 5 mg every day.', 'Alendronate 70 mg is taken once a week.'],
    ['Warfarin is taken weekly.', 'Alendronate 70 mg is taken daily.', 'Alendronate 5 mg is taken.'],
  ],
  [
    'All medicines were continued except digoxin.',
    ['All medicines except digoxin were continued.'],
    ['All medicines including digoxin were continued.', 'Digoxin was continued.'],
  ],
  [
    'The Seller shall deliver at least 500 units and at most 800 units before 1 June.',
    ['The Seller must deliver no fewer than 500 units.', 'Not more than 800 units are delivered.'],
    [
      'The Seller must deliver at most 500 units.',
      'The Seller delivers more than 800 units.',
      'The units are delivered after 1 June.',
    ],
  ],
  [
    'The Licensee shall not sublicense the software without the prior written consent of the Licensor.',
    [
      'Sublicensing the software requires the written consent of the Licensor.',
      'The Licensee may sublicense the software only with written consent.',
      'The Licensee may not sublicense the software without consent.',
    ],
    [
      'The Licensee may sublicense the software without written consent.',
      'The Licensee may sublicense the software.',
      'The Licensor may not sublicense the software without consent.',
    ],
  ],
  [
    'The patient is not allergic to penicillin. Heart rate stable. The wound is clean.',
    ['The patient has no allergy to penicillin.', 'The wound is clean.'],
    ['The patient is allergic to penicillin.', 'The heart rate is unstable.', 'The wound is not clean.'],
  ],
  [
    'The pre-emption period is 15 business days. The Company may charge interest at 1 % per month.',
    [
      'The pre-emption period is 15 business days.',
      'The period is 15 business days.',
      'Late payments bear interest at 1 % per month.',
    ],
    ['The lock-up period is 15 business days.', 'A notice period of 15 business days applies.'],
  ],
  [
    'La paciente no tiene alergias. Le patient ne fume pas. Der Patient raucht nicht. Il paziente non fuma.',
    ['La paciente no tiene alergias.', 'Le patient ne fume pas.', 'Der Patient raucht nicht.', 'Il paziente non fuma.'],
    ['La paciente tiene alergias.', 'Le patient fume.', 'Der Patient raucht.', 'Il paziente fuma.'],
  ],
];

test('what says the same in other words does not contradict', () => {
  for (const [passage, same] of cases)
    for (const claim of same) assert.equal(contradictionIn(claim, passage), null, `${claim} / ${passage}`);
});

test('a claim that a small word turns over contradicts', () => {
  for (const [passage, , other] of cases)
    for (const claim of other) assert.notEqual(contradictionIn(claim, passage), null, `${claim} / ${passage}`);
});

test('a sentence that is copied whole never contradicts, a part of one may', () => {
  const passage = 'Ramipril restarted on 28 October at 2.5 mg; raised today to 5 mg once a day. She has no pain.';
  assert.equal(contradictionIn('Raised today to 5 mg once a day.', passage), null);
  assert.notEqual(contradictionIn('Pain.', passage), null);
});

test('hostile text takes no longer than its length', () => {
  for (const text of [
    'no pain ',
    'not ',
    '1 mg ',
    'may not ',
    'left, right or ',
    'the Buyer shall pay the Seller ',
    'a\t',
    '\n',
  ]) {
    for (const passage of [text.repeat(Math.floor(7_900 / text.length)), text.repeat(50_000)]) {
      const start = performance.now();
      contradictionIn('The Buyer may not pay 1 mg, left of no pain.', passage);
      contradictionIn(passage.slice(0, 1_500), passage);
      assert.ok(performance.now() - start < 3_000, text);
    }
  }
});
