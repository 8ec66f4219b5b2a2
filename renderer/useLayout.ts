import { useState } from 'react';
import { useMedia } from './hooks.ts';

export type Side = 'left' | 'right';

/** Rem: the least and the most a side panel may be wide. */
export const panelLimits = { left: { least: 12, most: 28 }, right: { least: 22, most: 60 } } as const;

export type Layout = {
  /** One pane at a time. */
  readonly narrow: boolean;
  /** The viewer and the conversation share one place. */
  readonly twoPanes: boolean;
  readonly leftShown: boolean;
  readonly rightInFront: boolean;
  readonly widths: Readonly<Record<Side, number>>;
  readonly toggleLeft: () => void;
  readonly hideLeftIfNarrow: () => void;
  readonly showRight: (inFront: boolean) => void;
  readonly setWidth: (side: Side, rem: number) => void;
};

export function useLayout(): Layout {
  const narrow = useMedia('(max-width: 879px)');
  const twoPanes = useMedia('(max-width: 1179px)');
  const [leftHidden, setLeftHidden] = useState(false);
  const [leftInFront, setLeftInFront] = useState(false);
  const [rightInFront, setRightInFront] = useState(false);
  const [widths, setWidths] = useState<Readonly<Record<Side, number>>>({ left: 16.5, right: 33 });
  return {
    narrow,
    twoPanes,
    leftShown: narrow ? leftInFront : !leftHidden,
    rightInFront,
    widths,
    toggleLeft: () => (narrow ? setLeftInFront((shown) => !shown) : setLeftHidden((hidden) => !hidden)),
    hideLeftIfNarrow: () => setLeftInFront(false),
    showRight: setRightInFront,
    setWidth: (side, rem) => {
      const { least, most } = panelLimits[side];
      setWidths((before) => ({ ...before, [side]: Math.min(most, Math.max(least, rem)) }));
    },
  };
}
