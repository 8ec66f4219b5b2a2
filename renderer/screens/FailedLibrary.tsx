import type { ErrorData } from '../../main/contract/errors.ts';
import { errorText } from '../../main/contract/errorText.ts';
import { Notice } from '../components/Notice.tsx';

export function FailedLibrary({ error }: { readonly error: ErrorData }) {
  return (
    <>
      <h1>The library could not be opened</h1>
      <Notice tone="bad" title="Nothing in it was changed.">
        {errorText(error)}
      </Notice>
    </>
  );
}
