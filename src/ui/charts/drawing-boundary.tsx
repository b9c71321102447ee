import { Component, type ReactNode } from 'react';

interface DrawingBoundaryProps {
  /** Words shown when the drawing fails; the figures beside it stay. */
  readonly failed: ReactNode;
  readonly children: ReactNode;
}

/** Keeps the failure of a drawing from the page. */
export class DrawingBoundary extends Component<DrawingBoundaryProps, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    return this.state.broken ? this.props.failed : this.props.children;
  }
}
