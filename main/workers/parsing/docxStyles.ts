import { isShade, isWhite } from './docxColour.ts';
import { child, type XmlElement, type XmlNode } from './xml.ts';

/** What a paragraph or character style says about text, its ancestors included. */
export type DocxStyle = {
  readonly numId?: string | undefined;
  readonly level?: number | undefined;
  readonly heading: boolean;
  readonly hidden: boolean;
  /** Undefined: it says nothing of colour. */
  readonly white?: boolean | undefined;
  readonly shaded: boolean;
  readonly breakBefore: boolean;
};

export type DocxStyles = (id: string | undefined) => DocxStyle;

const PLAIN: DocxStyle = { heading: false, hidden: false, shaded: false, breakBefore: false };
/** Longest chain of styles based on each other; a cycle ends here too. */
const MAX_CHAIN = 32;
const BODY_TEXT_LEVEL = 9;

export function docxStyles(root: XmlNode | null): DocxStyles {
  const nodes = new Map<string, XmlNode>();
  let byDefault: string | undefined;
  for (const node of root?.children ?? []) {
    const id = node.attribute('styleId');
    if (node.name !== 'style' || id === undefined) continue;
    nodes.set(id, node);
    if (node.attribute('type') === 'paragraph' && isOn(node, 'default')) byDefault = id;
  }
  const known = new Map<string, DocxStyle>();

  function resolve(id: string, chain: number): DocxStyle {
    const found = known.get(id);
    const node = nodes.get(id);
    if (found || !node || chain > MAX_CHAIN) return found ?? PLAIN;
    const basedOn = child(node, 'basedOn')?.attribute('val');
    const style = derive(node, basedOn === undefined ? PLAIN : resolve(basedOn, chain + 1));
    known.set(id, style);
    return style;
  }
  return (id) => resolve(id ?? byDefault ?? '', 0);
}

function derive(node: XmlNode, base: DocxStyle): DocxStyle {
  const paragraph = child(node, 'pPr');
  const numbering = child(paragraph, 'numPr');
  const level = child(numbering, 'ilvl')?.attribute('val');
  const outline = child(paragraph, 'outlineLvl')?.attribute('val');
  const run = child(node, 'rPr');
  const hidden = child(run, 'vanish');
  const colour = child(run, 'color');
  const shades = [child(paragraph, 'shd'), child(run, 'shd')].flatMap((each) => each ?? []);
  const breakBefore = child(paragraph, 'pageBreakBefore');
  return {
    numId: child(numbering, 'numId')?.attribute('val') ?? base.numId,
    level: level === undefined ? base.level : Number(level),
    heading: outline === undefined ? base.heading : Number(outline) < BODY_TEXT_LEVEL,
    hidden: hidden ? isOn(hidden) : base.hidden,
    white: colour ? isWhite(colour) : base.white,
    shaded: shades.length > 0 ? shades.some(isShade) : base.shaded,
    breakBefore: breakBefore ? isOn(breakBefore) : base.breakBefore,
  };
}

/** Word's switches: there without a value means on. */
export function isOn(element: XmlElement, attribute = 'val'): boolean {
  const value = element.attribute(attribute);
  if (attribute !== 'val' && value === undefined) return false;
  return value === undefined || !['0', 'false', 'off'].includes(value);
}
