import type { KeyboardEvent, PointerEvent } from 'react';
import { type Layout, panelLimits, type Side } from '../useLayout.ts';

type GripProps = { readonly side: Side; readonly layout: Layout; readonly label: string };

/** The edge of a side panel: dragged, or moved with the arrow keys. */
export function Grip({ side, layout, label }: GripProps) {
  const width = layout.widths[side];
  const outwards = side === 'left' ? 1 : -1;
  const dragged = (event: PointerEvent<HTMLElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const pixels = side === 'left' ? event.clientX : innerWidth - event.clientX;
    layout.setWidth(side, pixels / rem);
  };
  const pressed = (event: KeyboardEvent) => {
    const steps: Readonly<Record<string, number>> = { ArrowLeft: -outwards, ArrowRight: outwards };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    layout.setWidth(side, width + step);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule cannot be moved
    <div
      className={`grip at-${side}`}
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={Math.round(width)}
      aria-valuemin={panelLimits[side].least}
      aria-valuemax={panelLimits[side].most}
      tabIndex={0}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={dragged}
      onKeyDown={pressed}
    />
  );
}
