import { memo } from 'react';
import type { PageSize, WordBox } from '../../../main/contract/documents.ts';
import { letterSpacing } from './letterSpacing.ts';
import type { PageLine } from './pageLines.ts';

type TextLayerProps = {
  readonly lines: readonly PageLine[];
  readonly text: string;
  readonly size: PageSize;
  /** CSS pixels a point. */
  readonly scale: number;
};

/** The words of the page over its image: not seen, but selected, copied and read aloud where they stand. */
export function TextLayer({ lines, text, size, scale }: TextLayerProps) {
  return (
    <div className="words" style={{ width: size.width, height: size.height, transform: `scale(${scale})` }}>
      <Lines lines={lines} text={text} />
    </div>
  );
}

/** Laid out in points once a page; only the scale around it changes with the window. */
const Lines = memo(function Lines({ lines, text }: Pick<TextLayerProps, 'lines' | 'text'>) {
  return lines.map((line) => (
    <div
      key={line.words[0]?.start}
      style={{
        left: line.x,
        top: line.y,
        height: line.height,
        lineHeight: `${line.height}px`,
        fontSize: line.height * 0.8,
      }}
    >
      {line.words.map((word, index) => (
        <Word key={word.start} word={word} next={line.words[index + 1]} line={line} text={text} />
      ))}
      {'\n'}
    </div>
  ));
});

type WordProps = {
  readonly word: WordBox;
  readonly next: WordBox | undefined;
  readonly line: PageLine;
  readonly text: string;
};

/** As wide as the word on the page, and as the gap behind it. */
function Word({ word, next, line, text }: WordProps) {
  const joined = next?.start === word.end;
  const shown = text.slice(word.start, word.end) + (next && !joined ? ' ' : '');
  const width = next ? next.x - word.x : word.width;
  return <span style={{ letterSpacing: letterSpacing(shown, line.height * 0.8, width) }}>{shown}</span>;
}
