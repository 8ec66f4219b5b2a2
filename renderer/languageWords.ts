import { formatCount } from '../main/contract/formatCount.ts';
import { formatList } from './format.ts';

const names = new Intl.DisplayNames('en-GB', { type: 'language' });

/** Those that are named before the others are only counted. */
const usual = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pl', 'pt'];

/** "English, German and 24 more languages". `languages`: BCP 47. */
export function languagesText(languages: readonly string[], most: number = 2): string {
  const inOrder = [...new Set([...usual.filter((language) => languages.includes(language)), ...languages])];
  const named = inOrder.slice(0, most).map((language) => names.of(language) ?? language);
  const more = languages.length - named.length;
  return more === 0 ? formatList(named) : formatList([...named, formatCount(more, 'more language')]);
}
