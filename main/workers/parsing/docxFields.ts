import { isOn } from './docxStyles.ts';
import type { XmlElement } from './xml.ts';

/**
 * Fields of a DOCX ("{ IF … }", a page number, a form's checkbox): what stands before their separator is an instruction,
 * what follows it is what Word shows. They nest, and a result may run over many paragraphs; an instruction never does.
 */
export function docxFields() {
  /** Of the fields that are open, from the outermost: whether their result has begun. */
  const showing: boolean[] = [];
  const marks: (string | undefined)[] = [];
  let entries: string[] = [];
  let chosen = 0;
  let checked = false;

  function mark(type: string | undefined): void {
    if (type === 'begin') showing.push(false);
    else if (type === 'end') showing.pop();
    else if (type === 'separate' && showing.length > 0) showing[showing.length - 1] = true;
  }

  return {
    isShown: (): boolean => !showing.includes(false),
    open(element: XmlElement, parent: string | undefined): void {
      if (element.name === 'fldChar') marks.push(element.attribute('fldCharType'));
      else if (element.name === 'checkBox') checked = false;
      else if (parent === 'checkBox' && (element.name === 'default' || element.name === 'checked')) {
        checked = isOn(element);
      } else if (element.name === 'ddList') {
        entries = [];
        chosen = 0;
      } else if (parent === 'ddList' && element.name === 'listEntry') entries.push(element.attribute('val') ?? '');
      else if (parent === 'ddList') chosen = Number(element.attribute('val') ?? 0);
    },
    /** What a box or list of a form, which has no text of its own, shows. */
    close(name: string): string {
      if (name === 'fldChar') mark(marks.pop());
      if (name === 'checkBox') return checked ? '☒' : '☐';
      return name === 'ddList' ? (entries[chosen] ?? '') : '';
    },
    /** An instruction that never ends must not swallow the rest of the document. */
    endParagraph(): void {
      while (showing.includes(false)) showing.splice(showing.indexOf(false), 1);
    },
  };
}
