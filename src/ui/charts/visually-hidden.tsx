import type { ReactNode } from 'react';

/** Text for screen readers, where sighted readers see it as a mark. */
export const VisuallyHidden = ({ children }: { readonly children: ReactNode }) => (
  <span className="visually-hidden">{children}</span>
);
