import type { Document, Span } from '../../../main/contract/types.ts';
import type { OpenTarget } from '../../openTarget.ts';

type DocumentViewerProps = {
  readonly document: Document;
  readonly target: OpenTarget;
  readonly cited: readonly Span[];
  readonly onTarget: (target: OpenTarget) => void;
  readonly onClose: () => void;
  readonly onRemove: () => void;
};

export function DocumentViewer({ document }: DocumentViewerProps) {
  return <div className="vhead">{document.name}</div>;
}
