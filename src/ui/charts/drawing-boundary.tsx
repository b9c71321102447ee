import { Component, Suspense, type ReactNode } from 'react';

interface DrawingBoundaryProps {
  /** Words shown when the drawing cannot be fetched or drawn; the figures beside it stay. */
  readonly failed: string;
  readonly className: string | undefined;
  readonly children: ReactNode;
}

/** Holds the place of a drawing that is fetched apart, and keeps its failure from the page. */
export class DrawingBoundary extends Component<DrawingBoundaryProps, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    const { failed, className, children } = this.props;
    if (this.state.broken) return <p className={className}>{failed}</p>;
    return <Suspense fallback={null}>{children}</Suspense>;
  }
}
