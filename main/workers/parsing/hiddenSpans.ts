/**
 * Hidden text on its way through a parser, marked by two characters that Unicode keeps free for such use inside a program:
 * where it stands among what is seen is only known once the text has been cut into sections.
 */
const START = '\ufdd0';
const END = '\ufdd1';

/** What a document itself says cannot be taken for a mark. */
export function withoutMarks(text: string): string {
  return text.replace(/[\ufdd0-\ufdef]/g, '');
}

export function hide(text: string): string {
  return text === '' ? '' : `${START}${text}${END}`;
}

/** Takes sections one after another; a hidden span may reach from one into the next. */
export function createDivider(): (section: string) => { readonly seen: string; readonly hidden: string } {
  let isHidden = false;
  return (section) => {
    let seen = '';
    const hidden: string[] = [];
    for (const piece of section.split(/([\ufdd0\ufdd1])/)) {
      if (piece === START) isHidden = true;
      else if (piece === END) isHidden = false;
      else if (!isHidden) seen += piece;
      else if (piece.trim() !== '') hidden.push(piece.trim());
    }
    return { seen, hidden: hidden.join('\n') };
  };
}
