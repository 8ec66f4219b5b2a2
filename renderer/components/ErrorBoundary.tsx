import { Component, type ReactNode } from 'react';
import { Button } from './Button.tsx';
import { Notice } from './Notice.tsx';

type Props = { readonly children: ReactNode };

/** A mistake of ours while drawing costs the picture, not the window. React has this only as a class. */
export class ErrorBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <div className="gate">
        <div className="col">
          <Notice
            tone="bad"
            title="This could not be shown."
            buttons={<Button onClick={() => this.setState({ failed: false })}>Show it again</Button>}
          >
            The mistake is Cloister’s. Nothing that was stored is lost.
          </Notice>
        </div>
      </div>
    );
  }
}
