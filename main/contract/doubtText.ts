import type { Contradiction, Doubt } from './conversations.ts';

type DoubtText = {
  /** What to look at, to stand behind a citation: "check “60 days”". */
  readonly check: string;
  /** Why, as a sentence. */
  readonly why: string;
};

/** More stand only in the sentence. */
const MOST_NAMED = 2;

const otherwise: Record<Contradiction, DoubtText> = {
  negation: { check: 'check “not”', why: 'Either the answer or the page says “not” or “never”, the other does not.' },
  opposite: { check: 'check the direction', why: 'The page may say the opposite: left for right, more for less.' },
  modality: { check: 'check “may” or “must”', why: 'The page may leave free what the answer demands, or demand it.' },
  actor: { check: 'check who', why: 'The page may say this of somebody else.' },
  bound: { check: 'check the limit', why: 'The page may set another limit: at least, at most, before or after.' },
  frequency: { check: 'check how often', why: 'The page may say another number of times.' },
  restriction: { check: 'check “only”', why: 'The answer says “only”, and nothing on the page does.' },
  place: { check: 'check the number', why: 'The number stands on the page, but may belong to something else there.' },
  medicine: { check: 'check the medicine', why: 'The page may name another medicine.' },
  length: { check: 'check the page', why: 'The passage is too long to compare the sentence with it.' },
};

/** What a person should look at on the page that a claim cites. */
export function doubtText(doubt: Doubt): DoubtText {
  switch (doubt.kind) {
    case 'quotation':
      return { check: 'check the quotation', why: 'The quoted words do not stand in what was read.' };
    case 'missing': {
      const named = doubt.words.map((word) => `“${word}”`);
      const more = named.length > MOST_NAMED ? ' and more' : '';
      return {
        check: `check ${named.slice(0, MOST_NAMED).join(', ')}${more}`,
        why: `${named.join(', ')} ${named.length === 1 ? 'does' : 'do'} not stand in the cited passage.`,
      };
    }
    case 'otherwise':
      return otherwise[doubt.what];
    case 'unlike':
      return { check: 'check the page', why: 'The page puts it in other words than the answer, or does not say it.' };
  }
}
