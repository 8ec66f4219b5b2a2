import type { XmlHandler } from './xml.ts';

/** The figures of a chart as a table: its title, the names of its series, then a line for each category. */
export function docxChart(): { readonly handler: XmlHandler; readonly text: () => string } {
  const path: string[] = [];
  const title: string[] = [];
  const series: { name: string; readonly categories: string[]; readonly values: string[] }[] = [];
  let point = 0;

  function text(found: string): void {
    const parent = path.at(-1);
    const last = series.at(-1);
    if (parent === 't' && !path.includes('ser')) title.push(found);
    if (parent !== 'v' || !last) return;
    if (path.includes('cat') || path.includes('xVal')) last.categories[point] = found;
    else if (path.includes('val') || path.includes('yVal')) last.values[point] = found;
    else if (path.includes('tx')) last.name += found;
  }

  function rows(): string[] {
    const categories = series.find((each) => each.categories.length > 0)?.categories ?? [];
    const length = Math.max(categories.length, ...series.map(({ values }) => values.length));
    const lines = Array.from({ length }, (_, index) =>
      [categories[index] ?? '', ...series.map(({ values }) => values[index] ?? '')].join('\t'),
    );
    return [['', ...series.map(({ name }) => name)].join('\t'), ...lines];
  }

  return {
    handler: {
      open(element) {
        path.push(element.name);
        if (element.name === 'ser') series.push({ name: '', categories: [], values: [] });
        if (element.name === 'pt') point = Math.min(MOST_POINTS, Number(element.attribute('idx') ?? 0) || 0);
      },
      close: () => path.pop(),
      text,
    },
    text: () => [title.join(' '), ...(series.length > 0 ? rows() : [])].filter((line) => line.trim() !== '').join('\n'),
  };
}

const MOST_POINTS = 10_000;
