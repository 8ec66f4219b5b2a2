import type { DocxStyles } from './docxStyles.ts';
import { isOn } from './docxStyles.ts';
import { symbolText } from './docxSymbol.ts';
import { hide, withoutMarks } from './hiddenSpans.ts';
import { plainLetters } from './plainLetters.ts';
import type { XmlElement } from './xml.ts';

/** How a stretch of text is shown, as far as that changes what it says. */
export type DocxRun = { hidden: boolean; font: string | undefined; raised: boolean };

/** Half points. */
const SMALLEST_PRINT = 4;

/** Takes note of one property within `w:rPr`. */
export function applyProperty(run: DocxRun, element: XmlElement, styles: DocxStyles): void {
  const value = element.attribute('val');
  if (element.name === 'vanish') run.hidden = isOn(element);
  else if (element.name === 'sz' && Number(value) < SMALLEST_PRINT) run.hidden = true;
  else if (element.name === 'rStyle' && styles(value).hidden) run.hidden = true;
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
  if (run.hidden) return hide(shown);
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
