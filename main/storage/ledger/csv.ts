/** What a spreadsheet would take for a formula, and the mark itself, so that reading takes exactly one off again. */
const UNSAFE = /^[=+\-@\t\r']/;

/** One field after RFC 4180, which no spreadsheet calculates. */
function csvField(text: string): string {
  const safe = UNSAFE.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export function csvLine(fields: readonly string[]): string {
  return `${fields.map(csvField).join(',')}\r\n`;
}

export type CsvRecord = {
  readonly fields: readonly string[];
  /** As it stood there, line end included. */
  readonly raw: string;
};

/** Reads what `csvLine` writes, in any pieces. Throws for what it would not have written. */
export async function* readCsv(pieces: AsyncIterable<string>): AsyncGenerator<CsvRecord> {
  let fields: string[] = [];
  let field = '';
  let raw = '';
  let state: 'plain' | 'quoted' | 'quote' | 'return' = 'plain';
  const endField = (): void => {
    fields.push(field.startsWith("'") ? field.slice(1) : field);
    field = '';
  };
  for await (const piece of pieces) {
    for (const character of piece) {
      raw += character;
      if (state === 'quoted') {
        if (character === '"') state = 'quote';
        else field += character;
      } else if (state === 'quote' && character === '"') {
        field += '"';
        state = 'quoted';
      } else if (state === 'return') {
        if (character !== '\n') throw new SyntaxError('a line ends otherwise');
        endField();
        yield { fields, raw };
        fields = [];
        raw = '';
        state = 'plain';
      } else if (character === ',') {
        endField();
        state = 'plain';
      } else if (character === '\r') state = 'return';
      else if (character === '"' && field === '' && state === 'plain') state = 'quoted';
      else if (state === 'quote' || character === '"' || character === '\n') throw new SyntaxError('a field is broken');
      else field += character;
    }
  }
  if (raw !== '') throw new SyntaxError('the last line has no end');
}
