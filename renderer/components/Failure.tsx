import type { ErrorData } from '../../main/contract/errors.ts';
import { errorText } from '../../main/contract/errorText.ts';

/** What happened stands out; what was kept and what can be done follow. */
export function Failure({ error }: { readonly error: ErrorData }) {
  const text = errorText(error);
  const end = text.indexOf('. ') + 1;
  if (end === 0) return <span className="strong">{text}</span>;
  return (
    <>
      <span className="strong">{text.slice(0, end)}</span> <span className="q">{text.slice(end + 1)}</span>
    </>
  );
}
