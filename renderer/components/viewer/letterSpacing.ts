/** A size at which letters are measured exactly enough to be scaled to any other. */
const MEASURED_SIZE = 100;

let canvas: CanvasRenderingContext2D | null | undefined;

function measuring(): CanvasRenderingContext2D | null {
  if (canvas === undefined) {
    canvas = document.createElement('canvas').getContext('2d');
    if (canvas) {
      // The same as `.words` in viewer.css.
      canvas.font = `${MEASURED_SIZE}px sans-serif`;
      canvas.fontKerning = 'none';
    }
  }
  return canvas;
}

/** What to put between letters so that the text is `width` wide at this font size. All in CSS pixels. */
export function letterSpacing(text: string, fontSize: number, width: number): number {
  const natural = ((measuring()?.measureText(text).width ?? 0) * fontSize) / MEASURED_SIZE;
  return natural === 0 ? 0 : (width - natural) / [...text].length;
}
