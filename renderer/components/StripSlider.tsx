import type { KeyboardEvent, PointerEvent } from 'react';
import { formatNumber } from '../format.ts';
import { type StripPages, stripTicks, type Tick } from '../stripTicks.ts';
import { tickClass } from './Strip.tsx';

type StripSliderProps = {
  readonly strip: StripPages & { readonly here: number };
  /** "Page" */
  readonly label: string;
  /** "Page 14 of 41, cited" */
  readonly valueText: string;
  readonly onPage: (page: number) => void;
};

/** How far Page Up and Page Down go. */
const FAR = 10;

/** The pages of a document, to point at or to walk along with the arrow keys. */
export function StripSlider({ strip, label, valueText, onPage }: StripSliderProps) {
  const ticks = stripTicks(strip);

  function keyDown(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const page = pageAfter(event.key, strip.here, strip.pages);
    if (page === null) return;
    event.preventDefault();
    onPage(Math.min(Math.max(page, 1), strip.pages));
  }

  function point(event: PointerEvent): void {
    if (event.buttons !== 1 || !(event.target instanceof HTMLElement)) return;
    const tick = ticks[Number(event.target.dataset.tick ?? -1)];
    if (tick && !tick.here) onPage(pageOf(tick, strip));
  }

  return (
    <div
      className="strip"
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={1}
      aria-valuemax={strip.pages}
      aria-valuenow={strip.here}
      aria-valuetext={valueText}
      onKeyDown={keyDown}
      onPointerDown={point}
      onPointerMove={point}
    >
      {ticks.map((tick, index) => (
        <i key={tick.first} className={tickClass(tick)} data-tick={index} title={tickTitle(tick)} />
      ))}
    </div>
  );
}

function tickTitle({ first, last, state, cited }: Tick): string {
  const pages = first === last ? formatNumber(first) : `${formatNumber(first)}–${formatNumber(last)}`;
  const words = { read: '', 'not-read': ', not read', todo: ', not read yet' };
  return `${pages}${cited ? ', cited' : ''}${words[state]}`;
}

/** Of a share of pages, the one that is marked. */
function pageOf(tick: Tick, { cited, unread }: StripPages): number {
  const inside = (page: number): boolean => page >= tick.first && page <= tick.last;
  return [...(cited ?? [])].find(inside) ?? [...unread].find(inside) ?? tick.first;
}

function pageAfter(key: string, here: number, pages: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return here + 1;
    case 'ArrowLeft':
    case 'ArrowDown':
      return here - 1;
    case 'PageUp':
      return here + FAR;
    case 'PageDown':
      return here - FAR;
    case 'Home':
      return 1;
    case 'End':
      return pages;
    default:
      return null;
  }
}
