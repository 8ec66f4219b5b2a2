import { type StripPages, stripRuns, type Tick } from '../stripTicks.ts';
import { classes } from './Button.tsx';

/** The pages at a glance. Hidden from screen readers: the words beside it say the same. */
export function Strip(pages: StripPages) {
  return (
    <span className="strip s" aria-hidden="true">
      {stripRuns(pages).map((run) => (
        <i key={run.first} className={tickClass(run)} style={{ flexGrow: run.last - run.first + 1 }} />
      ))}
    </span>
  );
}

export function tickClass({ state, cited, here }: Tick): string {
  return classes(state === 'not-read' && 'no', state === 'todo' && 'todo', cited && 'cited', here && 'here');
}
