import { ChevronDown, ChevronUp, Search } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { formatNumber } from '../../format.ts';
import { IconButton } from '../Button.tsx';
import { Icon } from '../Icon.tsx';
import type { Find } from './useFind.ts';

const LONGEST = 200;

export function FindField({ find }: { readonly find: Find }) {
  const count = find.hits?.length ?? 0;

  function keyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      find.step(event.shiftKey ? -1 : 1);
    } else if (event.key === 'Escape' && find.text) {
      event.preventDefault();
      find.setText('');
    }
  }

  return (
    <>
      <label className="field find">
        <Icon of={Search} small />
        <span className="sr">Find in this document</span>
        <input
          value={find.text}
          placeholder="Find in this document"
          maxLength={LONGEST}
          onChange={(event) => find.setText(event.target.value)}
          onKeyDown={keyDown}
        />
        <span className="small n qq nw" role="status">
          {find.hits && (count === 0 ? 'none' : `${formatNumber(find.index + 1)} of ${formatNumber(count)}`)}
        </span>
      </label>
      <IconButton icon={ChevronUp} label="Found before" disabled={count === 0} onClick={() => find.step(-1)} />
      <IconButton icon={ChevronDown} label="Next found" disabled={count === 0} onClick={() => find.step(1)} />
    </>
  );
}
