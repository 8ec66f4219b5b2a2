import { percent } from '../modelWords.ts';
import { classes } from './Button.tsx';

type ProgressBarProps = {
  readonly fraction: number;
  readonly label: string;
  readonly large?: boolean;
  /** It does not move now. */
  readonly held?: boolean;
};

/** Beside the words, never in their place. */
export function ProgressBar({ fraction, label, large, held }: ProgressBarProps) {
  return (
    <span
      className={classes('bar', large && 'large', held && 'resting')}
      role="progressbar"
      aria-label={label}
      aria-valuenow={Math.round(fraction * 100)}
      aria-valuemin={0}
      aria-valuemax={100}
    >
      <b style={{ width: percent(fraction) }} />
    </span>
  );
}
