/** Characters of Word's symbol fonts that contracts and forms use. */
const symbols: Readonly<Record<string, string>> = {
  F0A8: '☐',
  F06F: '☐',
  F071: '☐',
  F0FE: '☒',
  F078: '☒',
  F0FD: '☒',
  F052: '☑',
  F0FC: '✓',
  F0B7: '•',
  F0A7: '•',
  F0E0: '→',
  F0B0: '°',
  F0B1: '±',
};

/** The character of `w:sym`, told as hexadecimal; '' for a picture without a meaning in text. */
export function docxSymbol(code: string): string {
  const known = symbols[code.toUpperCase()];
  if (known) return known;
  const value = Number.parseInt(code, 16);
  return value >= 0x20 && value < 0xe000 ? String.fromCharCode(value) : '';
}
