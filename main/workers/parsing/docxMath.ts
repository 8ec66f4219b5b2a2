import type { XmlElement } from './xml.ts';

type Part = { readonly name: string; readonly start: number; pieces: number; opening: string; closing: string };

const SIMPLE = /^[\p{L}\p{N}.,]*$/u;
const rowsOf = new Set(['eqArr', 'm']);

/**
 * Writes a formula on one line, as it would be typed: (a+b)/2, x^2, √(x), ∑_(i=1)^n. Without this 1/2 would read "12".
 * `text` is what the paragraph holds so far.
 */
export function docxMath() {
  const parts: Part[] = [];

  return {
    open({ name, attribute }: XmlElement, text: string): string {
      const parent = parts.at(-1);
      const value = attribute('val') ?? '';
      if (parent?.name === 'naryPr' && name === 'chr') parent.opening = value;
      if (parent?.name === 'dPr' && (name === 'begChr' || name === 'endChr')) {
        const brackets = parts.at(-2);
        if (brackets) brackets[name === 'begChr' ? 'opening' : 'closing'] = value;
      }
      const added = before(name, parent);
      if (parent) parent.pieces += name.endsWith('Pr') ? 0 : 1;
      const [opening, closing] = name === 'd' ? ['(', ')'] : [name === 'naryPr' ? '∫' : '', ''];
      parts.push({ name, start: text.length + added.length, pieces: 0, opening, closing });
      return text + added;
    },
    close(text: string): string {
      const part = parts.pop();
      if (!part) return text;
      const content = text.slice(part.start);
      const kept = text.slice(0, part.start);
      switch (part.name) {
        case 'num':
        case 'den':
        case 'sup':
        case 'sub':
        case 'lim':
          return content === '' ? kept.replace(/[_^]$/, '') : kept + bracketed(content);
        case 'e':
          return parts.at(-1)?.name === 'rad' ? kept + bracketed(content) : text;
        case 'naryPr':
          return text + part.opening;
        case 'd':
          return text + part.closing;
        default:
          return text;
      }
    },
  };
}

function before(name: string, parent: Part | undefined): string {
  switch (name) {
    case 'den':
      return '/';
    case 'sup':
      return '^';
    case 'sub':
    case 'lim':
      return '_';
    case 'mr':
      return (parent?.pieces ?? 0) > 0 ? '; ' : '';
    case 'e':
      if (parent?.name === 'rad') return '√';
      if (parent?.name === 'd') return parent.pieces === 0 ? parent.opening : ', ';
      if (parent && rowsOf.has(parent.name)) return parent.pieces > 0 ? '; ' : '';
      if (parent?.name === 'nary') return ' ';
      if (parent?.name === 'mr' || parent?.name === 'func') return parent.pieces > 0 ? ' ' : '';
      return '';
    default:
      return '';
  }
}

function bracketed(content: string): string {
  return SIMPLE.test(content) ? content : `(${content})`;
}
