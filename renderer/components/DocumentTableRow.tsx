import {
  Check,
  CircleAlert,
  Clock,
  Ellipsis,
  FileX,
  KeyRound,
  Loader,
  type LucideIcon,
  OctagonAlert,
} from 'lucide-react';
import { memo, useState } from 'react';
import type { Document } from '../../main/contract/documents.ts';
import { errorText } from '../../main/contract/errorText.ts';
import { formatCount } from '../../main/contract/formatCount.ts';
import { unreadText } from '../../main/contract/unreadText.ts';
import { documentIcon } from '../documentIcon.ts';
import { type DocumentActs, documentMenu } from '../documentMenu.ts';
import { documentStateWords, formatName, type Tone, unitName } from '../documentWords.ts';
import { formatDay, formatNumber } from '../format.ts';
import { Button, classes } from './Button.tsx';
import { Icon } from './Icon.tsx';
import { MenuButton } from './Menu.tsx';
import { NotConfidential } from './NotConfidential.tsx';
import { Strip } from './Strip.tsx';

type RowProps = { readonly document: Document; readonly acts: DocumentActs; readonly isOpen: boolean };

/** So few pages are listed at once; more of them on request. */
const FEW = 3;
const MOST_LISTED = 100;

/** The acts do the same for every render. */
export const DocumentTableRow = memo(
  TableRow,
  (before, after) => before.document === after.document && before.isOpen === after.isOpen,
);

function TableRow({ document, acts, isOpen }: RowProps) {
  const { name, format, pages, state, unread, added } = document;
  const [asked, setAsked] = useState<boolean | null>(null);
  const hasUnread = state.kind === 'read' && unread.length > 0;
  const isListed = hasUnread && (asked ?? unread.length <= FEW);
  return (
    <>
      <tr className={classes(isOpen && 'on', isListed && 'openrow')}>
        <td>
          <div className="line document">
            <Icon of={documentIcon(document)} />
            <div className="grow">
              <button type="button" className="docname" dir="auto" onClick={() => acts.open(document)}>
                {name}
              </button>
              {!document.confidential && (
                <div>
                  <NotConfidential />
                </div>
              )}
              {state.kind === 'failed' && <div className="small">{errorText(state.error)}</div>}
            </div>
          </div>
        </td>
        <td className="q wide-only">{formatName(format)}</td>
        <td className={classes('num', pages === 0 && 'q')}>
          {pages > 0 ? formatNumber(pages) : unknownPages(document)}
        </td>
        <td className="cov wide-only">{pages > 0 && <CoverageStrip document={document} />}</td>
        <td>
          <StateCell
            document={document}
            expanded={hasUnread ? isListed : undefined}
            onToggle={() => setAsked(!isListed)}
          />
        </td>
        <td className="q nw wide-only">{formatDay(added)}</td>
        <td className="num">
          <span className="line ends">
            {state.kind === 'failed' && (
              <Button aria-label={`Try again to read ${name}`} onClick={() => acts.retry(document)}>
                Try again
              </Button>
            )}
            {state.kind === 'password' && (
              <Button aria-label={`Password… for ${name}`} onClick={() => acts.enterPassword(document)}>
                Password…
              </Button>
            )}
            <MenuButton icon={Ellipsis} label={`More for ${name}`} groups={documentMenu(document, acts)} />
          </span>
        </td>
      </tr>
      {isListed && (
        <tr className={classes(isOpen && 'on')}>
          {/* As many columns as are left where the others have no room */}
          <td colSpan={4} className="unread">
            <ul>
              {unread.slice(0, MOST_LISTED).map(({ page, reason }) => (
                <li key={page}>
                  <span className="n">
                    {unitName(format) === 'page' ? 'Page' : 'Section'} {formatNumber(page)}
                  </span>
                  <span>{unreadText(reason)}</span>
                  <button
                    type="button"
                    className="link"
                    aria-label={`Open the page: ${formatNumber(page)} of ${name}`}
                    onClick={() => acts.open(document, page)}
                  >
                    Open the page
                  </button>
                </li>
              ))}
            </ul>
            {unread.length > MOST_LISTED && (
              <p className="q">and {formatCount(unread.length - MOST_LISTED, 'more page')}</p>
            )}
          </td>
          <td colSpan={3} className="wide-only" />
        </tr>
      )}
    </>
  );
}

function CoverageStrip({ document: { pages, state, unread } }: { readonly document: Document }) {
  const readUpTo = state.kind === 'read' ? pages : state.kind === 'reading' ? state.page : 0;
  return <Strip pages={pages} readUpTo={readUpTo} unread={new Set(unread.map(({ page }) => page))} />;
}

const stateClasses: Record<Tone, string> = { plain: '', going: 'go', done: 'ok', attention: 'att', failed: 'bad' };

type StateCellProps = {
  readonly document: Document;
  /** Undefined where there is no list of pages to open. */
  readonly expanded: boolean | undefined;
  readonly onToggle: () => void;
};

function StateCell({ document, expanded, onToggle }: StateCellProps) {
  const { text, tone } = documentStateWords(document);
  const content = (
    <>
      <Icon of={stateIcon(document)} small />
      {text}
    </>
  );
  const name = classes('state', stateClasses[tone]);
  if (expanded === undefined) return <span className={name}>{content}</span>;
  return (
    <button type="button" className={name} aria-expanded={expanded} onClick={onToggle}>
      {content}
    </button>
  );
}

function stateIcon({ state, unread, hidden }: Document): LucideIcon {
  switch (state.kind) {
    case 'waiting':
      return Clock;
    case 'reading':
      return Loader;
    case 'password':
      return KeyRound;
    case 'failed':
      return OctagonAlert;
    case 'read':
      if (unread.length > 0) return FileX;
      return hidden.length > 0 ? CircleAlert : Check;
  }
}

function unknownPages({ state }: Document): string {
  return state.kind === 'failed' || state.kind === 'password' ? 'not known' : '';
}
