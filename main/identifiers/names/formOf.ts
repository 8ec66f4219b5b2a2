import { formOfMany } from './formOfMany.ts';
import { formOfOne } from './formOfOne.ts';
import type { Layout } from './layout.ts';
import type { Page, Run } from './page.ts';

/** What the words themselves say of being a name, and how they stand; without what is said around them. */
export function formOf(
  page: Page,
  run: Run,
  { cue, behind, layout }: { readonly cue: number; readonly behind: number; readonly layout: Layout },
): number {
  const parts = page.tokens.slice(run.first, run.last + 1).filter(({ isCapital }) => isCapital);
  const [head, second] = parts;
  if (!head) return 0;
  return second ? formOfMany(page, run, { parts, head, cue, layout }) : formOfOne(page, run, { head, cue, behind });
}
