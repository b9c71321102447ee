import { useSyncExternalStore } from 'react';
import { useMediaQuery } from './media-query';

let beforePaper = false;

const subscribe = (onChange: () => void): (() => void) => {
  const turn = (printing: boolean) => (): void => {
    beforePaper = printing;
    onChange();
  };
  const [start, end] = [turn(true), turn(false)];
  window.addEventListener('beforeprint', start);
  window.addEventListener('afterprint', end);
  return () => {
    window.removeEventListener('beforeprint', start);
    window.removeEventListener('afterprint', end);
  };
};

/** Whether the page is being laid out for paper, told before the browser lays it out. */
export const usePrinting = (): boolean => {
  const announced = useSyncExternalStore(subscribe, () => beforePaper);
  const onPaper = useMediaQuery('print');
  return announced || onPaper;
};
