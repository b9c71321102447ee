import { useRouter, type RouterHistory } from '@tanstack/react-router';
import type { MouseEvent, ReactNode } from 'react';

interface ChartLinkProps {
  /** The address as the address bar shows it; none leaves plain text. */
  readonly href: string | undefined;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

const opensElsewhere = (event: MouseEvent): boolean =>
  event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;

/** A mark's way to the activities behind it: a real link, followed without reloading the page. */
export const ChartLink = ({ href, className, children }: ChartLinkProps) => {
  // Outside the app (a test, a printed fragment) there is no router: the browser follows the link itself.
  const router = useRouter({ warn: false }) as { readonly history: RouterHistory } | undefined;
  if (href === undefined) return <span className={className}>{children}</span>;
  const follow = (event: MouseEvent): void => {
    if (router === undefined || opensElsewhere(event)) return;
    event.preventDefault();
    router.history.push(href);
  };
  return (
    <a href={href} className={className} onClick={follow}>
      {children}
    </a>
  );
};
