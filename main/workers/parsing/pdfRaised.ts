import type { PageCharacters } from './pageText.ts';
import type { Rectangle } from './pdfGeometry.ts';
import type { Pdfium } from './pdfium.ts';

const ZERO = 48;
const NINE = 57;
const BLANK = 32;
const NOTHING = 0;
const CARRIAGE_RETURN = 13;
const LINE_FEED = 10;
const superscripts = [0x2070, 0xb9, 0xb2, 0xb3, 0x2074, 0x2075, 0x2076, 0x2077, 0x2078, 0x2079];
/** Figures of one raised number. */
const LONGEST = 4;

/**
 * Raised figures keep their place: "10⁶" is not "106", and the mark of a footnote is no digit of the sum before it. PDFium
 * ends the line behind them; the line goes on.
 */
export function withRaisedFigures({ calls }: Pdfium, textPage: number, page: PageCharacters): PageCharacters {
  const objectAt = (index: number): number => calls.FPDFText_GetTextObject(textPage, index);

  /** What the raised figure at `index` stands behind; null when it is not raised. */
  function baseOf(index: number): Rectangle | null {
    const object = objectAt(index);
    let before = index - 1;
    while (before >= 0 && (objectAt(before) === object || isOfOneNumber(before, index))) {
      if (index - before >= LONGEST || !isFigure(page.code(before))) return null;
      before -= 1;
    }
    if (before < 0 || page.code(before) <= BLANK) return null;
    const base = page.box(before);
    const figure = page.box(index);
    if (!base || !figure) return null;
    const height = base.bottom - base.top;
    const isSmaller = figure.bottom - figure.top < height * 0.85;
    const isRaised = figure.bottom < base.bottom - height * 0.1 && figure.bottom > base.top;
    const isNext = figure.left > base.left && figure.left - base.right < height;
    return isSmaller && isRaised && isNext ? base : null;
  }

  /** Some writers draw each figure by itself. */
  function isOfOneNumber(before: number, index: number): boolean {
    if (!isFigure(page.code(before))) return false;
    const [a, b] = [page.box(before), page.box(index)];
    if (!a || !b) return false;
    const tolerance = (b.bottom - b.top) * 0.05;
    return Math.abs(a.bottom - b.bottom) < tolerance && Math.abs(a.top - b.top) < tolerance;
  }

  /** Instead of the end of a line behind a raised figure, where the line goes on behind it. */
  function lineEnd(index: number, code: number): number {
    const figure = page.code(index - 1);
    if (!isFigure(figure)) return code;
    const next = page.code(index + 1) === LINE_FEED ? index + 2 : index + 1;
    const base = baseOf(index - 1);
    const [from, to] = [page.box(index - 1), next < page.count ? page.box(next) : null];
    if (!base || !from || !to) return code;
    const height = base.bottom - base.top;
    const goesOn = Math.abs(to.bottom - base.bottom) < height * 0.3 && to.left > from.left;
    if (!goesOn) return code;
    return to.left - from.right > height * 0.12 ? BLANK : NOTHING;
  }

  /** The second half of a line end that was taken away. */
  let takenAway = -1;
  return {
    count: page.count,
    box: page.box,
    code(index) {
      const code = page.code(index);
      if (code > NINE || (code < ZERO && code !== CARRIAGE_RETURN && code !== LINE_FEED)) return code;
      if (index === 0) return code;
      if (code >= ZERO) return baseOf(index) ? (superscripts[code - ZERO] ?? code) : code;
      if (code === LINE_FEED) return index === takenAway ? NOTHING : code;
      const instead = lineEnd(index, code);
      if (instead !== code) takenAway = index + 1;
      return instead;
    },
  };
}

function isFigure(code: number): boolean {
  return code >= ZERO && code <= NINE;
}
