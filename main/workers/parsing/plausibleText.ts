/** Signs that stand in ordinary texts of the West, though not between two letters. */
const commonSigns = new Set('“”„‘‚«»‹›–—…•·¡¿§£€¥¢©®™°±²³¹¼½¾×÷‰µªº№');
/** Signs that may stand between two letters. */
const withinWords = new Set("’'´–—·…‐");
/** Letters that hardly any text has: what a wrong encoding makes of others. */
const rareLetters = new Set('ƒĸŉſ');

const isLetter = (character: string): boolean => /^[\p{L}\p{M}]$/u.test(character);
const isLower = (character: string): boolean => /^\p{Ll}$/u.test(character);
const isUpper = (character: string): boolean => /^\p{Lu}$/u.test(character);

/**
 * How much what was decoded looks like something written by people: the points of all its characters beyond ASCII, at most
 * one each. Letters stand in words of one script, capitals begin them, signs stand between words.
 */
export function plausibility(text: string): { readonly points: number; readonly characters: number } {
  let points = 0;
  let characters = 0;
  let before = ' ';
  const all = [...text];
  all.forEach((character, index) => {
    if (character > '\x7f') {
      points += pointsOf(before, character, all[index + 1] ?? ' ');
      characters += 1;
    }
    before = character;
  });
  return { points, characters };
}

function pointsOf(before: string, character: string, after: string): number {
  if (isLetter(character)) {
    if (rareLetters.has(character)) return -2;
    if (isUpper(character) && isLower(before)) return -2;
    if (isLetter(before) && scriptOf(before) !== scriptOf(character)) return -2;
    // Words of Latin letters are mostly ASCII.
    const amidOthers = before > '\x7f' && after > '\x7f' && isLetter(before) && isLetter(after);
    return amidOthers && scriptOf(character) === 'Latin' ? -0.5 : 1;
  }
  if (/^[\p{Cc}\p{Cn}\p{Co}\ufffd]$/u.test(character)) return -3;
  const within = isLetter(before) && isLetter(after);
  if (within) return withinWords.has(character) ? 1 : -2;
  if ('¼½¾'.includes(character) && isLetter(after)) return -2;
  if (commonSigns.has(character) || character === '’' || /^[\u00a0\u00ad\u3000-\u303f\uff00-\uffef]$/.test(character))
    return 1;
  return -1;
}

/** Those that encodings of one byte mix up; all others are one. */
function scriptOf(letter: string): 'Latin' | 'Greek' | 'Cyrillic' | 'other' {
  if (/^\p{Script=Latin}$/u.test(letter)) return 'Latin';
  if (/^\p{Script=Cyrillic}$/u.test(letter)) return 'Cyrillic';
  return /^\p{Script=Greek}$/u.test(letter) ? 'Greek' : 'other';
}
