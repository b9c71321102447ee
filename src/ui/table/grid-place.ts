/** A cell by the row and the column it stands in, both from 0. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** The cell at a place; a row that has one cell for all its columns answers with it. */
export const cellAt = (body: HTMLElement, { row, column }: GridPlace): HTMLElement | null => {
  const line = body.querySelector(`tr[data-index="${String(row)}"]`);
  return line?.querySelector<HTMLElement>(`[data-column="${String(column)}"]`) ?? line?.querySelector<HTMLElement>('[data-column]') ?? null;
};

/** Where the cell stands that an element is in. */
export const placeOf = (element: Element): GridPlace | null => {
  const cell = element.closest<HTMLElement>('[data-column]');
  const row = cell?.closest<HTMLElement>('tr[data-index]')?.dataset['index'];
  const column = cell?.dataset['column'];
  return row === undefined || column === undefined ? null : { row: Number(row), column: Number(column) };
};

/** So many rows for one page up or down. */
const PAGE = 12;

interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** Where a key leads from a cell, as in a spreadsheet; null for a key that does not move. */
export const placeAfter = (key: string, toEnd: boolean, { row, column }: GridPlace, { rows, columns }: Size): GridPlace | null => {
  const within = (place: GridPlace): GridPlace => ({
    row: Math.min(Math.max(place.row, 0), rows - 1),
    column: Math.min(Math.max(place.column, 0), columns - 1),
  });
  switch (key) {
    case 'ArrowDown':
      return within({ row: toEnd ? rows : row + 1, column });
    case 'ArrowUp':
      return within({ row: toEnd ? 0 : row - 1, column });
    case 'ArrowRight':
      return within({ row, column: toEnd ? columns : column + 1 });
    case 'ArrowLeft':
      return within({ row, column: toEnd ? 0 : column - 1 });
    case 'PageDown':
      return within({ row: row + PAGE, column });
    case 'PageUp':
      return within({ row: row - PAGE, column });
    case 'Home':
      return within({ row: toEnd ? 0 : row, column: 0 });
    case 'End':
      return within({ row: toEnd ? rows : row, column: columns });
    default:
      return null;
  }
};
