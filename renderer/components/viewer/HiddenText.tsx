import { EyeOff } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../Button.tsx';
import { PageNotice } from './PageNotice.tsx';

/** What stands in the page and nobody sees on it. It is shown as words alone: nobody but a person reads it. */
export function HiddenText({ text, unit }: { readonly text: string; readonly unit: 'page' | 'section' }) {
  const [isOpen, open] = useState(false);
  return (
    <PageNotice icon={EyeOff} title={`Hidden text stands on this ${unit}.`}>
      It is white, tiny, not drawn, marked as hidden, a note or an attached file. It was left out of search and answers.{' '}
      <Button look="bare" aria-expanded={isOpen} onClick={() => open(!isOpen)}>
        {isOpen ? 'Do not show it' : 'Show it'}
      </Button>
      {isOpen && <span className="hidden-text">{text}</span>}
    </PageNotice>
  );
}
