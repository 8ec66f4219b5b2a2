import { type KeyboardEvent, useEffect, useState } from 'react';
import { formatNumber } from '../../format.ts';
import { classes } from '../Button.tsx';

type PageNumberProps = {
  readonly label: string;
  readonly page: number;
  /** 0 while unknown. */
  readonly pages: number;
  readonly onPage: (page: number) => void;
};

export function PageNumber({ label, page, pages, onPage }: PageNumberProps) {
  const [text, setText] = useState(`${page}`);
  useEffect(() => setText(`${page}`), [page]);

  function go(): void {
    const wanted = Number.parseInt(text, 10);
    if (wanted >= 1 && wanted <= pages && wanted !== page) onPage(wanted);
    else setText(`${page}`);
  }

  function keyDown(event: KeyboardEvent): void {
    if (event.key === 'Enter') {
      event.preventDefault();
      go();
    } else if (event.key === 'Escape' && text !== `${page}`) {
      event.preventDefault();
      setText(`${page}`);
    }
  }

  return (
    <span className="pageno">
      <label className={classes('field', pages > 999 && 'wide')}>
        <span className="sr">{label}</span>
        <input
          value={text}
          inputMode="numeric"
          onFocus={(event) => event.target.select()}
          onChange={(event) => setText(event.target.value)}
          onBlur={go}
          onKeyDown={keyDown}
        />
      </label>
      {pages > 0 && `of ${formatNumber(pages)}`}
    </span>
  );
}
