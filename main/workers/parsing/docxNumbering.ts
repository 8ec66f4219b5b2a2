import { child, type XmlNode } from './xml.ts';

type Level = {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  readonly decimalOnly: boolean;
  /** The level whose step sets this one back; by default every higher one does. */
  readonly restartsAfter: number | null;
};

type List = {
  /** Lists that share their definition go on counting together. */
  readonly counters: (number | undefined)[];
  readonly levels: ReadonlyMap<number, Level>;
  readonly restarts: Map<number, number>;
};

/** The number that Word shows before the next paragraph of list `numId`, e.g. "2.1" or "(a)"; '' for none. */
export type DocxNumbering = (numId: string | undefined, level: number) => string;

const MAX_LEVEL = 8;

export function docxNumbering(root: XmlNode | null): DocxNumbering {
  const nodes = root?.children ?? [];
  const abstracts = new Map(named(nodes, 'abstractNum', 'abstractNumId'));
  const byStyle = new Map(
    [...abstracts.values()].map((node) => [child(node, 'styleLink')?.attribute('val') ?? '', node] as const),
  );
  const sharedCounters = new Map<XmlNode, (number | undefined)[]>();
  const lists = new Map<string, List>();
  for (const [id, node] of named(nodes, 'num', 'numId')) {
    const direct = abstracts.get(child(node, 'abstractNumId')?.attribute('val') ?? '');
    const link = child(direct, 'numStyleLink')?.attribute('val');
    const definition = (link === undefined ? undefined : byStyle.get(link)) ?? direct;
    if (!definition) continue;
    const counters = sharedCounters.get(definition) ?? [];
    sharedCounters.set(definition, counters);
    lists.set(id, { counters, ...listOf(definition, node) });
  }
  return (numId, level) => {
    const list = numId === undefined ? undefined : lists.get(numId);
    return list ? nextLabel(list, Math.max(0, Math.min(MAX_LEVEL, level))) : '';
  };
}

function named(nodes: readonly XmlNode[], name: string, key: string): (readonly [string, XmlNode])[] {
  return nodes.filter((node) => node.name === name).map((node) => [node.attribute(key) ?? '', node] as const);
}

function listOf(definition: XmlNode, num: XmlNode): Pick<List, 'levels' | 'restarts'> {
  const levels = new Map(
    named(definition.children, 'lvl', 'ilvl').map(([level, node]) => [Number(level), levelOf(node)]),
  );
  const restarts = new Map<number, number>();
  for (const [level, override] of named(num.children, 'lvlOverride', 'ilvl')) {
    const other = child(override, 'lvl');
    if (other) levels.set(Number(level), levelOf(other));
    const start = child(override, 'startOverride')?.attribute('val');
    if (start !== undefined) restarts.set(Number(level), Number(start));
  }
  return { levels, restarts };
}

function levelOf(node: XmlNode): Level {
  const restart = child(node, 'lvlRestart')?.attribute('val');
  return {
    start: Number(child(node, 'start')?.attribute('val') ?? 0),
    format: child(node, 'numFmt')?.attribute('val') ?? 'decimal',
    text: child(node, 'lvlText')?.attribute('val') ?? '',
    decimalOnly: child(node, 'isLgl') !== undefined,
    restartsAfter: restart === undefined ? null : Number(restart),
  };
}

function nextLabel({ counters, levels, restarts }: List, level: number): string {
  const definition = levels.get(level);
  if (!definition) return '';
  const restart = restarts.get(level);
  restarts.delete(level);
  const last = restart === undefined ? counters[level] : undefined;
  counters[level] = last === undefined ? (restart ?? definition.start) : last + 1;
  for (let below = level + 1; below <= MAX_LEVEL; below += 1) {
    const after = levels.get(below)?.restartsAfter ?? null;
    if (after === null || (after > 0 && level < after)) counters[below] = undefined;
  }
  if (definition.format === 'bullet') return '•';
  if (definition.format === 'none') return definition.text.replace(/%\d/g, '').trim();
  return definition.text
    .replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const referred = levels.get(at);
      const value = counters[at] ?? referred?.start ?? 1;
      return formatNumber(value, definition.decimalOnly ? 'decimal' : (referred?.format ?? 'decimal'));
    })
    .trim();
}

function formatNumber(value: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return letters(value).toLowerCase();
    case 'upperLetter':
      return letters(value);
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'upperRoman':
      return roman(value);
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'ordinal':
      return `${value}${ordinalEnding(value)}`;
    case 'none':
      return '';
    default:
      return String(value);
  }
}

/** A … Z, AA, BB …: Word repeats the letter. */
function letters(value: number): string {
  if (value < 1 || value > 780) return String(value);
  return String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

const romans: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string {
  if (value < 1 || value > 3_999) return String(value);
  let rest = value;
  let text = '';
  for (const [worth, sign] of romans) {
    for (; rest >= worth; rest -= worth) text += sign;
  }
  return text;
}

function ordinalEnding(value: number): string {
  if (value % 100 >= 11 && value % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th';
}
