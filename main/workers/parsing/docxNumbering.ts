import { isOn } from './docxStyles.ts';
import { formatNumber } from './formatNumber.ts';
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
  readonly levelOfStyle: ReadonlyMap<string, number>;
};

/**
 * The number that Word shows before the next paragraph of list `numId`, e.g. "2.1" or "(a)"; '' for none. Without a level the
 * list's level for the paragraph's style counts, or the first.
 */
export type DocxNumbering = (numId: string | undefined, level: number | undefined, style: string | undefined) => string;

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
  return (numId, level, style) => {
    const list = numId === undefined ? undefined : lists.get(numId);
    const at = level ?? list?.levelOfStyle.get(style ?? '') ?? 0;
    return list ? nextLabel(list, Math.max(0, Math.min(MAX_LEVEL, at))) : '';
  };
}

function named(nodes: readonly XmlNode[], name: string, key: string): (readonly [string, XmlNode])[] {
  return nodes.filter((node) => node.name === name).map((node) => [node.attribute(key) ?? '', node] as const);
}

function listOf(definition: XmlNode, num: XmlNode): Omit<List, 'counters'> {
  const levels = new Map(
    named(definition.children, 'lvl', 'ilvl').map(([level, node]) => [Number(level), levelOf(node)]),
  );
  const levelOfStyle = new Map(
    named(definition.children, 'lvl', 'ilvl').map(([level, node]) => [
      child(node, 'pStyle')?.attribute('val') ?? '',
      Number(level),
    ]),
  );
  const restarts = new Map<number, number>();
  for (const [level, override] of named(num.children, 'lvlOverride', 'ilvl')) {
    const other = child(override, 'lvl');
    if (other) levels.set(Number(level), levelOf(other));
    const start = child(override, 'startOverride')?.attribute('val');
    if (start !== undefined) restarts.set(Number(level), Number(start));
  }
  return { levels, restarts, levelOfStyle };
}

function levelOf(node: XmlNode): Level {
  const legal = child(node, 'isLgl');
  const restart = child(node, 'lvlRestart')?.attribute('val');
  return {
    start: Number(child(node, 'start')?.attribute('val') ?? 0),
    format: formatOf(node),
    text: child(node, 'lvlText')?.attribute('val') ?? '',
    decimalOnly: legal !== undefined && isOn(legal),
    restartsAfter: restart === undefined ? null : Number(restart),
  };
}

/** Formats of Word's later versions stand beside an older one: "001, 002, 003" is one of them. */
function formatOf(node: XmlNode): string {
  const later = child(child(child(node, 'AlternateContent'), 'Choice'), 'numFmt');
  const custom = later?.attribute('val') === 'custom' ? later.attribute('format') : undefined;
  if (custom !== undefined && /^0+1\b/.test(custom)) return `zeros${custom.indexOf('1') + 1}`;
  return (child(node, 'numFmt') ?? later)?.attribute('val') ?? 'decimal';
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
