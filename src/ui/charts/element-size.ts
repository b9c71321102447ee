import { useLayoutEffect, useState, type RefObject } from 'react';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * The size of a laid-out box, kept up to date; null until it is known. Where nothing is laid out (a test), `otherwise`.
 */
export const useElementSize = (box: RefObject<HTMLElement | null>, otherwise: Size): Size | null => {
  const [size, setSize] = useState<Size | null>(null);
  const { width, height } = otherwise;
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const measure = (): void => {
      const known = { width: element.clientWidth || width, height: element.clientHeight || height };
      setSize((current) => (current?.width === known.width && current.height === known.height ? current : known));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [box, width, height]);
  return size;
};
