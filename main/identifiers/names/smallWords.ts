import type { Token } from './tokens.ts';
import type { Language } from './vocabulary.ts';

/** Nobody is "the Jane" nor "such Smith". */
const determiners: Readonly<Record<Language, ReadonlySet<string>>> = {
  english: new Set('the any such each every all both said this these our your their its'.split(' ')),
  german: new Set(
    'der die das des dem den ein eine einer eines einem einen kein keine jeder jede jedes diese dieser dieses diesem'.split(
      ' ',
    ),
  ),
  french: new Set('le la les un une des du au aux ce cet cette ces sa leur'.split(' ')),
  spanish: new Set('el la los las un una unos unas del al este esta ese esa'.split(' ')),
};

/** Behind these a person is as likely as a thing. */
const beforePerson: Readonly<Record<Language, ReadonlySet<string>>> = {
  english: new Set('with to from by for of that when while if because but as than like'.split(' ')),
  german: new Set('von mit bei durch an für zu und ist hat dass gegen laut wie auch als ob'.split(' ')),
  french: new Set('avec à de par pour que quand si car mais comme chez sans selon contre'.split(' ')),
  spanish: new Set('con a de por para que cuando si porque pero como sin según contra'.split(' ')),
};
/** German articles and adjectives end so; verbs and other small words before a name do not. */
const INFLECTED = /(?:e|en|em|er|es|ne|m|r|s)$/;

/** Whether nobody's name, or a thing's at most, stands behind this word. */
export function isDeterminer({ lower }: Token, language: Language): boolean {
  return determiners[language].has(lower);
}

/** Whether the small word before a name is one behind which persons are as likely as things. */
export function isBeforePerson({ lower }: Token, language: Language): boolean {
  return beforePerson[language].has(lower) || (language === 'english' && /[a-z]{2}ed$/.test(lower));
}

/** Whether the small word before two capitalised German ones is no article and no adjective of theirs. */
export function isBeforeGermanName({ lower }: Token): boolean {
  return beforePerson.german.has(lower) || !INFLECTED.test(lower);
}

/** A small word before it that is no article: what is capitalised there is called so, and is no heading. */
export function isAmongSmall(before: Token | undefined, language: Language): boolean {
  return before !== undefined && !before.isCapital && !isDeterminer(before, language);
}
