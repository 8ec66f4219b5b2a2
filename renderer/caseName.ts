export const NEW_CASE = 'New case';

const LONGEST_NAME = 200;

/** A case made for one file is named after it, without its ending. */
export function caseNameFor(files: readonly { readonly name: string }[]): string {
  const [only] = files;
  if (files.length !== 1 || only === undefined) return NEW_CASE;
  const name = only.name.replace(/\.[^.]{1,8}$/, '').trim();
  return name.slice(0, LONGEST_NAME) || NEW_CASE;
}
