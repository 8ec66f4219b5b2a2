import type { Document } from '../../../main/contract/documents.ts';
import { doubtText } from '../../../main/contract/doubtText.ts';
import type { AnswerBlock, AnswerInline } from './answerBlocks.ts';
import { citationLabel } from './citationLabel.ts';

function inlineText(inline: AnswerInline, documents: readonly Document[]): string {
  if (inline.kind === 'citations') {
    const labels = inline.citations.map((citation, index) => {
      const label = citationLabel(citation, documents, inline.citations[index - 1] ?? null);
      return citation.doubt ? `${label}, ${doubtText(citation.doubt).check}` : label;
    });
    return ` [${labels.join('; ').replaceAll('\u00a0', ' ')}]`;
  }
  if (inline.kind === 'unsourced') return ' [no source found]';
  return inline.kind === 'lost' ? ' [not found in the source]' : inline.pieces.map((piece) => piece.text).join('');
}

/** The answer for the clipboard: plain text, each citation in brackets behind the words it belongs to. */
export function answerCopy(blocks: readonly AnswerBlock[], documents: readonly Document[]): string {
  const text = (inlines: readonly AnswerInline[]): string =>
    inlines
      .map((inline) => inlineText(inline, documents))
      .join('')
      .replaceAll(/ +\[/g, ' [')
      .trim();
  return blocks
    .map((block) => {
      // With tabs it becomes a table again where it is pasted into one.
      if (block.kind === 'table') return block.rows.map((row) => row.map(text).join('\t')).join('\n');
      if (block.kind !== 'list') return text(block.inlines);
      return block.items
        .map(
          (item) =>
            `${'   '.repeat(item.depth)}${item.marker}${/\d/.test(item.marker) ? '.' : ''} ${text(item.inlines)}`,
        )
        .join('\n');
    })
    .join('\n\n');
}
