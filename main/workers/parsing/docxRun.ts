import { isShade, isWhite } from './docxColour.ts';
import type { DocxStyles } from './docxStyles.ts';
import { isOn } from './docxStyles.ts';
import { symbolText } from './docxSymbol.ts';
import { hide, withoutMarks } from './hiddenSpans.ts';
import { plainLetters } from './plainLetters.ts';
import type { XmlElement } from './xml.ts';

/** How a stretch of text is shown, as far as that changes what it says. */
export type DocxRun = {
  hidden: boolean;
  white: boolean;
  /** Something is behind or around its letters, so that they are seen in any colour. */
  coloured: boolean;
  font: string | undefined;
  raised: boolean;
};

/** Half points. */
const SMALLEST_PRINT = 4;

/** Letters of these are drawn with an edge. */
const edged = new Set(['outline', 'shadow', 'emboss', 'imprint', 'textOutline', 'glow']);

export function isHidden({ hidden, white, coloured }: DocxRun): boolean {
  return hidden || (white && !coloured);
}

/** Takes note of one property within `w:rPr`. */
export function applyProperty(run: DocxRun, element: XmlElement, styles: DocxStyles): void {
  const value = element.attribute('val');
  if (element.name === 'vanish') run.hidden = isOn(element);
  else if (element.name === 'sz' && Number(value) < SMALLEST_PRINT) run.hidden = true;
  else if (element.name === 'rStyle') {
    const style = styles(value);
    run.hidden ||= style.hidden;
    run.white = style.white ?? run.white;
    run.coloured ||= style.shaded;
  } else if (element.name === 'color') run.white = isWhite(element);
  else if (element.name === 'shd' || element.name === 'highlight') run.coloured ||= isShade(element);
  else if (edged.has(element.name)) run.coloured = true;
  else if (element.name === 'vertAlign') run.raised = value === 'superscript';
  else if (element.name === 'position') run.raised = Number(value) > 0;
  else if (element.name === 'rFonts') run.font = element.attribute('ascii') ?? element.attribute('hAnsi');
}

/** Text of a run as it is read behind what its paragraph holds already. */
export function runText(run: DocxRun | undefined, text: string, before: string): string {
  const isAscii = !/[\u0080-\uffff]/.test(text);
  const clean = isAscii ? text : plainLetters(withoutMarks(text));
  if (!run) return clean;
  const shown = isAscii && run.font === undefined ? text : symbolText(run.font, clean);
  if (isHidden(run)) return hide(shown);
  return run.raised && /[\p{L}\p{N})\]]$/u.test(before) ? raised(shown) : shown;
}

const raisedCharacters: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'⁰¹²³⁴⁵⁶⁷⁸⁹'].map((character, digit) => [String(digit), character])),
  '+': '⁺',
  '-': '⁻',
  '−': '⁻',
};

/** Raised figures keep their place: "10⁶" is not "106", and the mark of a note is no digit of a sum. */
function raised(text: string): string {
  return /^[\d+\-−]+$/.test(text) ? text.replace(/./g, (each) => raisedCharacters[each] ?? each) : text;
}
