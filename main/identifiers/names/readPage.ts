import { mailWordsIn } from './mailWords.ts';
import type { Page } from './page.ts';
import { tokensOf } from './tokens.ts';
import { vocabulary } from './vocabulary.ts';

export function readPage(text: string): Page {
  const { tokens, language } = tokensOf(text, vocabulary());
  return { text, tokens, language, mailWords: mailWordsIn(text) };
}
