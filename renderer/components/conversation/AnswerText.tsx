import { SearchX } from 'lucide-react';
import { Fragment, memo, type ReactNode } from 'react';
import type { Citation } from '../../../main/contract/conversations.ts';
import type { Document } from '../../../main/contract/documents.ts';
import type { OpenTarget } from '../../openTarget.ts';
import { classes } from '../Button.tsx';
import { Icon } from '../Icon.tsx';
import type { AnswerBlock, AnswerInline } from './answerBlocks.ts';
import { CitationChip } from './CitationChip.tsx';
import type { Piece } from './markdown.ts';
import { sameSpan } from './sameSpan.ts';

type AnswerTextProps = {
  readonly blocks: readonly AnswerBlock[];
  readonly documents: readonly Document[];
  readonly open: OpenTarget | null;
  readonly onOpen: (target: OpenTarget) => void;
  /** Still being written: a caret stands at the end. */
  readonly writing: boolean;
};

/** The words of an answer. Text only: nothing in it can be followed or loaded but the citations that code has put there. */
export const AnswerText = memo(function AnswerText({ blocks, documents, open, onOpen, writing }: AnswerTextProps) {
  const caret = writing && <span className="caret" />;
  const inlines = (items: readonly AnswerInline[]): ReactNode =>
    items.map((inline, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: text only grows at its end
      <Fragment key={index}>
        {inline.kind === 'citations' && (
          <Citations citations={inline.citations} documents={documents} open={open} onOpen={onOpen} />
        )}
        {inline.kind === 'lost' && <LostTag />}
        {inline.kind === 'unsourced' && <UnsourcedTag />}
        {inline.kind === 'words' && pieceElements(inline.pieces)}
        {inline.kind === 'quotation' && (
          <span className={inline.quotation.found ? 'quote' : 'lost'}>{pieceElements(inline.pieces)}</span>
        )}
      </Fragment>
    ));

  return (
    <div className="answer">
      {blocks.map((block, index) => {
        const end = index === blocks.length - 1 && caret;
        const key = `${index}`;
        if (block.kind === 'list') {
          const List = block.ordered ? 'ol' : 'ul';
          return (
            <List key={key}>
              {block.items.map((item, position) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: text only grows at its end
                <li key={position} dir="auto" data-marker={item.marker} className={classes(item.depth > 0 && 'deep')}>
                  {inlines(item.inlines)}
                  {position === block.items.length - 1 && end}
                </li>
              ))}
            </List>
          );
        }
        if (block.kind === 'table') {
          const [head = [], ...rows] = block.rows;
          return (
            <div key={key} className="tabled">
              <table>
                <thead>
                  <tr>
                    {head.map((cell, column) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: text only grows at its end
                      <th key={column} scope="col" dir="auto">
                        {inlines(cell)}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {rows.map((row, position) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: text only grows at its end
                    <tr key={position}>
                      {row.map((cell, column) => (
                        // biome-ignore lint/suspicious/noArrayIndexKey: text only grows at its end
                        <td key={column} dir="auto">
                          {inlines(cell)}
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
              {end}
            </div>
          );
        }
        return (
          <p key={key} dir="auto" className={classes(block.kind === 'heading' && 'strong')}>
            {inlines(block.inlines)}
            {end}
          </p>
        );
      })}
      {blocks.length === 0 && writing && <p>{caret}</p>}
    </div>
  );
});

function LostTag() {
  return (
    <>
      {' '}
      <span className="lost-tag">
        <Icon of={SearchX} small />
        Not found in the source
      </span>
    </>
  );
}

function UnsourcedTag() {
  return (
    <>
      {' '}
      <span className="unsure" title="Nothing like it was found in what the model was given">
        no source found
      </span>
    </>
  );
}

function pieceElements(pieces: readonly Piece[]): ReactNode {
  return pieces.map((piece) => {
    const text = piece.code ? <code>{piece.text}</code> : piece.text;
    return <Fragment key={`${piece.start} ${piece.end}`}>{piece.bold ? <strong>{text}</strong> : text}</Fragment>;
  });
}

type CitationsProps = Pick<AnswerTextProps, 'documents' | 'open' | 'onOpen'> & {
  readonly citations: readonly Citation[];
};

function Citations({ citations, documents, open, onOpen }: CitationsProps) {
  return citations.map((citation, index) => {
    const { documentId, page, start, end } = citation;
    const span = { documentId, page, start, end };
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the order of citations never changes
      <Fragment key={index}>
        {' '}
        <CitationChip
          citation={citation}
          before={citations[index - 1] ?? null}
          documents={documents}
          open={open?.span ? sameSpan(open.span, span) : false}
          onOpen={() => onOpen({ documentId, page, span })}
        />
      </Fragment>
    );
  });
}
