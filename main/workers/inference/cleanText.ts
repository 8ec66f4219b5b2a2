/** Control characters, except for line breaks and tabs: a model may write any, and none belongs on a page. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it looks for
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

export function cleanText(text: string): string {
  return text.replace(controls, '').toWellFormed();
}
