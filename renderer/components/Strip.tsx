import { type StripPages, stripTicks, type Tick } from '../stripTicks.ts';
import { classes } from './Button.tsx';

/** The pages of a document as ticks. Hidden from screen readers: the words beside it say the same. */
export function Strip({ small = true, ...pages }: StripPages & { readonly small?: boolean }) {
  return (
    <span className={classes('strip', small && 's')} aria-hidden="true">
      {stripTicks(pages).map((tick) => (
        <i key={tick.first} className={tickClass(tick)} />
      ))}
    </span>
  );
}

export function tickClass({ state, cited, here }: Tick): string {
  return classes(state === 'not-read' && 'no', state === 'todo' && 'todo', cited && 'cited', here && 'here');
}
