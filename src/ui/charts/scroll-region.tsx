import { useEffect, useRef, useState, type ReactNode } from 'react';
import styles from './scroll-region.module.css';

interface ScrollRegionProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** Scrolls sideways what is wider than the page, and can then be reached with the keyboard. */
export const ScrollRegion = ({ label, children }: ScrollRegionProps) => {
  const box = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const check = (): void => setScrolls(element.scrollWidth > element.clientWidth + 1);
    // The observer answers once at the start, after the browser's own layout: asking sooner would force one more.
    const observer = new ResizeObserver(check);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const reachable = scrolls ? { role: 'group', 'aria-label': label, tabIndex: 0 } : {};
  return (
    <div ref={box} className={styles['region']} {...reachable}>
      {children}
    </div>
  );
};
