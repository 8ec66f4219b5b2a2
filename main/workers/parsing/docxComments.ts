import { createDivider } from './hiddenSpans.ts';

type Paragraph = { readonly text: string };

/** Finds the words that each comment is about, while its paragraphs are being read. */
export function docxComments() {
  const began = new Map<string, { readonly paragraph: Paragraph; readonly from: number }>();
  return {
    start(id: string, paragraph: Paragraph | undefined): void {
      if (paragraph) began.set(id, { paragraph, from: paragraph.text.length });
    },
    /** Where a comment is about several paragraphs, its words in the first of them. */
    end(id: string): string {
      const start = began.get(id);
      return start ? createDivider()(start.paragraph.text.slice(start.from)).seen.trim() : '';
    },
  };
}
