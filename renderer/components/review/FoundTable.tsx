import type { ReviewedIdentifier } from '../../../main/contract/review.ts';
import { formatNumber } from '../../format.ts';
import { type FoundRow, foundRows, turnedOver } from './foundRows.ts';

type FoundTableProps = {
  readonly identifiers: readonly ReviewedIdentifier[];
  /** Who requires placeholders, by name. */
  readonly organisation: string | null;
  readonly busy: boolean;
  readonly onAsWritten: (asWritten: readonly string[]) => void;
};

/** Every identifier that was found, and whether it leaves as written or as a placeholder. */
export function FoundTable({ identifiers, organisation, busy, onAsWritten }: FoundTableProps) {
  if (identifiers.length === 0) {
    return <p className="ids q">No names, dates, numbers or other identifiers were found in your text.</p>;
  }
  return (
    <table className="ids" aria-label="What was found in your text">
      <thead>
        <tr>
          <th>Found</th>
          <th>In your text</th>
          <th>Sent as</th>
          <th>
            <span className="sr">Change</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {foundRows(identifiers).map((row) => (
          <tr key={row.placeholder}>
            <td className="q">{row.kind}</td>
            <td>
              {row.written.map((text) => (
                <span key={text} className="ident">
                  {text}
                </span>
              ))}
              {row.times > row.written.length && <span className="small n"> {formatNumber(row.times)} times</span>}
            </td>
            <td>
              {row.replaced ? (
                <span className="place">{row.placeholder}</span>
              ) : (
                <span className="q">sent as written</span>
              )}
            </td>
            <td className="num">
              {row.fixed ? (
                <span className="q">Required by {organisation ?? 'your organisation'}</span>
              ) : (
                <button
                  type="button"
                  className="link"
                  aria-label={`${turnText(row)}: ${row.written.join(', ')}`}
                  aria-disabled={busy}
                  onClick={() => busy || onAsWritten(turnedOver(identifiers, row.placeholder))}
                >
                  {turnText(row)}
                </button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function turnText({ replaced }: FoundRow): string {
  return replaced ? 'Send as written' : 'Replace';
}
