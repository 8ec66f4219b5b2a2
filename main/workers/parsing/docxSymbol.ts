/** Characters of Adobe's Symbol font from 0x21 on and from 0xa0 on; a blank stands for what has no meaning in text. */
const symbolLow = '!∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼';
const symbolHigh = '€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…|—↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊⟨®©™∑            ⟩∫      ';

type Table = ReadonlyMap<number, string>;

const symbol: Table = new Map([
  ...[...symbolLow].map((character, index) => [0x21 + index, character] as const),
  ...[...symbolHigh].map((character, index) => [0xa0 + index, character.trim()] as const),
]);

/** What contracts, charts and forms use of the fonts of pictures: boxes, ticks, bullets, arrows, numbers in circles. */
const wingdings: Table = table({
  28: '☎',
  '2a': '✉',
  '6c': '●',
  '6e': '■',
  '6f': '☐',
  71: '☐',
  72: '☐',
  78: '☒',
  80: '⓪①②③④⑤⑥⑦⑧⑨⑩⓪❶❷❸❹❺❻❼❽❾❿',
  '9e': '·•',
  a1: '○',
  a7: '▪☐',
  ab: '★',
  d8: '➢',
  df: '←→↑↓↖↗↙↘',
  e8: '➔',
  ef: '⇦⇨⇧⇩',
  fb: '✗✓☒☑',
});

const wingdings2: Table = table({ '4f': '✗✓☒☑☒☒', a3: '☐' });

const webdings: Table = table({ 61: '✓', 63: '☐', 67: '■', 72: '✗' });

/** Where no font is told, or another than these. */
const anyFont: Table = table({
  '6f': '☐',
  71: '☐',
  78: '☒',
  a7: '•☐',
  52: '☑',
  b0: '°±',
  b7: '•',
  e0: '→',
  fc: '✓☒☑',
});

const fonts: ReadonlyMap<string, Table> = new Map([
  ['symbol', symbol],
  ['wingdings', wingdings],
  ['wingdings 2', wingdings2],
  ['webdings', webdings],
]);

const PRIVATE = 0xf000;

/** Whether a font shows other characters than the codes of its text say: "m" is "μ" in Symbol. */
export function isSymbolFont(font: string | undefined): boolean {
  return font !== undefined && fonts.has(font.toLowerCase());
}

/** The character of `w:sym`, its code told as hexadecimal; '' for a picture without a meaning in text. */
export function docxSymbol(font: string | undefined, code: string): string {
  const value = Number.parseInt(code, 16);
  return Number.isNaN(value) ? '' : characterOf(font, value);
}

/** Text as a symbol font shows it. Other fonts show such characters only where the code is a private one. */
export function symbolText(font: string | undefined, text: string): string {
  if (isSymbolFont(font))
    return text.replace(/[!-\u00ff\uf000-\uf0ff]/g, (each) => characterOf(font, each.charCodeAt(0)));
  return text.replace(/[\uf020-\uf0ff]/g, (each) => characterOf(font, each.charCodeAt(0)) || each);
}

function characterOf(font: string | undefined, code: number): string {
  const known = fonts.get(font?.toLowerCase() ?? '');
  const isPrivate = code >= PRIVATE && code <= PRIVATE + 0xff;
  if (known || isPrivate) return (known ?? anyFont).get(isPrivate ? code - PRIVATE : code) ?? '';
  return code >= 0x20 && (code < 0xd800 || code > 0xf8ff) && code <= 0xffff ? String.fromCharCode(code) : '';
}

/** Characters in a row, by the hexadecimal code of the first. */
function table(rows: Readonly<Record<string, string>>): Table {
  return new Map(
    Object.entries(rows).flatMap(([code, characters]) =>
      [...characters].map((character, index) => [Number.parseInt(code, 16) + index, character] as const),
    ),
  );
}
