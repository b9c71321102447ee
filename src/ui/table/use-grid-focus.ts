import { useLayoutEffect, useRef, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';
import { cellAt, placeAfter, placeOf, type GridPlace } from './grid-place';

/** What a table does with a key on one of its cells, and with a move of the focus. */
export interface GridKeys {
  /** Answers whether the key was for it. */
  readonly onKey: (event: KeyboardEvent<HTMLElement>, place: GridPlace, cell: HTMLElement) => boolean;
  /** The focus goes from a cell to another, by a key; with Shift, what lies between is taken. */
  readonly onMove: (from: GridPlace, to: GridPlace, extend: boolean) => void;
}

interface Options extends GridKeys {
  readonly body: RefObject<HTMLElement | null>;
  readonly rows: number;
  readonly columns: number;
  readonly draw: (row: number) => void;
}

export interface GridFocus {
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  readonly moveTo: (place: GridPlace) => void;
}

/** Keys in what stands in a cell are its own: a field, an open list. */
const isOwn = (target: EventTarget, cell: HTMLElement): boolean =>
  target !== cell && target instanceof HTMLElement && target.matches('textarea, select, input:not([type="checkbox"])');

/**
 * One cell of a table takes the focus by Tab, and arrows go from cell to cell. Which one it is is written on the cells
 * themselves: drawing rows anew for every move would cost a frame.
 */
export const useGridFocus = ({ body, rows, columns, draw, onKey, onMove }: Options): GridFocus => {
  const active = useRef<GridPlace>({ row: 0, column: 1 });
  const pending = useRef<GridPlace | null>(null);
  const marked = useRef<HTMLElement | null>(null);
  const mark = (cell: HTMLElement | null): void => {
    if (cell === marked.current) return;
    marked.current?.setAttribute('tabindex', '-1');
    cell?.setAttribute('tabindex', '0');
    marked.current = cell;
  };
  const moveTo = (place: GridPlace): void => {
    const cell = body.current === null ? null : cellAt(body.current, place);
    pending.current = cell === null ? place : null;
    if (cell === null) draw(place.row);
    else cell.focus();
  };
  // After every drawing: the rows that are there have changed.
  useLayoutEffect(() => {
    const rowsDrawn = body.current;
    if (rowsDrawn === null) return;
    const asked = pending.current;
    const cell = asked === null ? null : cellAt(rowsDrawn, asked);
    if (cell !== null) {
      pending.current = null;
      cell.focus();
    }
    mark(cellAt(rowsDrawn, active.current) ?? rowsDrawn.querySelector<HTMLElement>('[data-column]'));
  });
  const onFocus = ({ target }: FocusEvent<HTMLElement>): void => {
    const place = placeOf(target);
    if (place === null || body.current === null) return;
    // A row of one cell stands under every column: the one that was looked at is kept.
    const isWhole = target.closest('tr')?.querySelectorAll('[data-column]').length === 1;
    active.current = isWhole ? { row: place.row, column: active.current.column } : place;
    mark(cellAt(body.current, active.current));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const { target, key } = event;
    const cell = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null;
    const at = cell === null ? null : placeOf(cell);
    if (cell === null || at === null || event.defaultPrevented || isOwn(target, cell)) return;
    const from = { row: at.row, column: active.current.row === at.row ? active.current.column : at.column };
    if (onKey(event, from, cell)) {
      event.preventDefault();
      return;
    }
    const to = event.altKey ? null : placeAfter(key, event.ctrlKey || event.metaKey, from, { rows, columns });
    if (to === null) return;
    event.preventDefault();
    active.current = { ...active.current, column: to.column };
    moveTo(to);
    onMove(from, to, event.shiftKey);
  };
  return { onKeyDown, onFocus, moveTo };
};
