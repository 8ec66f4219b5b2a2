import { ChevronLeft, ChevronRight, ZoomIn, ZoomOut } from 'lucide-react';
import { IconButton } from '../Button.tsx';
import { FindField } from './FindField.tsx';
import { PageNumber } from './PageNumber.tsx';
import type { Find } from './useFind.ts';

/** 1 is the width of the viewer. */
const zooms = [0.5, 0.75, 1, 1.25, 1.5, 2, 2.5, 3] as const;

type ViewerToolsProps = {
  /** "page" or "section" */
  readonly unit: string;
  readonly page: number;
  readonly pages: number;
  readonly onPage: (page: number) => void;
  readonly zoom: number;
  readonly onZoom: (zoom: number) => void;
  readonly find: Find;
};

export function ViewerTools({ unit, page, pages, onPage, zoom, onZoom, find }: ViewerToolsProps) {
  const smaller = zooms.findLast((each) => each < zoom);
  const larger = zooms.find((each) => each > zoom);
  const label = unit === 'page' ? 'Page' : 'Section';
  return (
    <div className="vtools">
      <IconButton icon={ChevronLeft} label={`${label} before`} disabled={page <= 1} onClick={() => onPage(page - 1)} />
      <PageNumber label={label} page={page} pages={pages} onPage={onPage} />
      <IconButton
        icon={ChevronRight}
        label={`Next ${unit}`}
        disabled={page >= pages}
        onClick={() => onPage(page + 1)}
      />
      <IconButton
        icon={ZoomOut}
        label="Smaller"
        disabled={smaller === undefined}
        onClick={() => smaller !== undefined && onZoom(smaller)}
      />
      <IconButton
        icon={ZoomIn}
        label="Larger"
        disabled={larger === undefined}
        onClick={() => larger !== undefined && onZoom(larger)}
      />
      <FindField find={find} />
    </div>
  );
}
