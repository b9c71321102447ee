import { useWindowVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, useRef, useState, type FocusEvent, type RefCallback, type RefObject } from 'react';

/** A row to draw, and the height of the rows left out before it. */
export interface DrawnRow {
  readonly index: number;
  readonly gap: number;
}

export interface VirtualRows {
  readonly body: RefObject<HTMLTableSectionElement | null>;
  readonly rows: readonly DrawnRow[];
  /** The height of the rows left out after the last one drawn. */
  readonly after: number;
  readonly measure: RefCallback<HTMLTableRowElement>;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  readonly onBlur: () => void;
  /** Draws a row wherever it is, so that it can be given the focus. */
  readonly draw: (index: number) => void;
}

const indexOfRow = (target: Element): number | null => {
  const row = target.closest<HTMLElement>('tr[data-index]');
  return row === null ? null : Number(row.dataset['index']);
};

/** Where the rows begin on the page, so that their place in the window is known. */
const usePageOffset = (body: RefObject<HTMLElement | null>): number => {
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => {
    const check = (): void => {
      const top = body.current?.getBoundingClientRect().top;
      if (top !== undefined) setOffset(Math.round(top + window.scrollY));
    };
    check();
    // Whatever moves the rows down (a notice, filters on two lines) makes the page taller.
    const observer = new ResizeObserver(check);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [body]);
  return offset;
};

/** Rows drawn beyond the window: more where one is going than where one comes from. */
const AHEAD = 8;
const BEHIND = 3;

const rowsNear = ({ startIndex, endIndex, count }: Range, isBackward: boolean): number[] => {
  const first = Math.max(0, startIndex - (isBackward ? AHEAD : BEHIND));
  const last = Math.min(count - 1, endIndex + (isBackward ? BEHIND : AHEAD));
  return Array.from({ length: last - first + 1 }, (_, place) => first + place);
};

interface Options {
  readonly count: number;
  readonly keyOf: (index: number) => string;
  readonly estimate: (index: number) => number;
}

/**
 * Which rows of a long list are near the window: only these are drawn, and the row that holds the keyboard's focus, which would
 * otherwise be lost when it scrolls away.
 */
export const useVirtualRows = ({ count, keyOf, estimate }: Options): VirtualRows => {
  const body = useRef<HTMLTableSectionElement>(null);
  const [focused, setFocused] = useState<number | null>(null);
  const scrollMargin = usePageOffset(body);
  const isBackward = useRef(false);
  const rangeExtractor = useCallback(
    (range: Range): number[] => {
      const near = rowsNear(range, isBackward.current);
      if (focused === null || focused >= range.count || near.includes(focused)) return near;
      return [...near, focused].toSorted((left, right) => left - right);
    },
    [focused],
  );
  const virtualizer = useWindowVirtualizer<HTMLTableRowElement>({
    count,
    estimateSize: estimate,
    getItemKey: keyOf,
    scrollMargin,
    rangeExtractor,
    useFlushSync: false,
    onChange: ({ scrollDirection }) => {
      if (scrollDirection !== null) isBackward.current = scrollDirection === 'backward';
    },
  });
  const items = virtualizer.getVirtualItems();
  const rows = items.map(({ index, start }, place) => ({ index, gap: start - (items[place - 1]?.end ?? scrollMargin) }));
  return {
    body,
    rows,
    after: virtualizer.getTotalSize() + scrollMargin - (items.at(-1)?.end ?? scrollMargin),
    measure: virtualizer.measureElement,
    onFocus: ({ target }) => setFocused(indexOfRow(target)),
    onBlur: () => setFocused(null),
    draw: setFocused,
  };
};
