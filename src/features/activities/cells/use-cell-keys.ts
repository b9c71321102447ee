import { useState, type KeyboardEvent } from 'react';
import type { Activity } from '#domain/activities/activity';
import { filledDown } from '#domain/activities/fill-down';
import type { ListedActivity } from '#domain/activities/listed-activity';
import { useI18n } from '#i18n/i18n-context';
import { editCells, type CellEdit } from '#storage/commands/edit-cells';
import { useStorage } from '#storage/live/storage-context';
import { useCommand } from '#ui/forms/use-command';
import type { GridPlace } from '#ui/table/grid-place';
import type { GridKeys } from '#ui/table/use-grid-focus';
import { isEditable, type ColumnKey, type EditableColumn } from '../list-columns';
import { useList } from '../list-context';
import type { ListRow } from '../list-rows';
import { cellText } from './cell-text';

/** A cell that is being changed. */
export interface EditedCell {
  readonly activity: Activity;
  readonly column: EditableColumn;
  readonly place: GridPlace;
  readonly cell: HTMLElement;
  /** What was typed on the cell, in place of what it holds. */
  readonly typed?: string;
}

/** Cells of one column, from where it was begun to where it was brought. */
export interface CellRange {
  readonly column: number;
  readonly from: number;
  readonly to: number;
}

export const isInRange = (range: CellRange | null, row: number): boolean =>
  range !== null && row >= Math.min(range.from, range.to) && row <= Math.max(range.from, range.to);

/** The columns that stand before those of `list-columns`: the box that selects, and the title. */
const BEFORE = 2;

interface Keys {
  readonly keys: GridKeys;
  readonly edited: EditedCell | null;
  readonly range: CellRange | null;
  /** What was last done here, in words. */
  readonly said: string;
  readonly say: (words: string) => void;
  readonly open: (place: GridPlace, cell: HTMLElement) => boolean;
  readonly close: () => void;
}

/** A key that writes a character; space selects. */
const isTyped = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean => key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey;

const press = (cell: HTMLElement, selector: string, shiftKey = false): boolean => {
  const target = cell.querySelector(selector);
  target?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, shiftKey }));
  return target !== null;
};

const copied = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};

/** What filling down changes, each activity before and after. */
const filledBelow = (column: EditableColumn, top: ListedActivity, below: readonly ListedActivity[]): CellEdit['activities'] => {
  const befores = new Map(below.map(({ activity }) => [activity.id, activity]));
  return filledDown(column, top.activity, [...befores.values()]).flatMap((after) => {
    const before = befores.get(after.id);
    return before === undefined ? [] : [{ before, after }];
  });
};

/** What the keys of a spreadsheet do in the list: Enter and F2 change or open, Ctrl C copies, Ctrl D fills down, Shift takes a range. */
export const useCellKeys = (rows: readonly ListRow[], onToggle: (group: string) => void): Keys => {
  const i18n = useI18n();
  const { db } = useStorage();
  const known = useList();
  const command = useCommand();
  const [edited, setEdited] = useState<EditedCell | null>(null);
  const [range, setRange] = useState<CellRange | null>(null);
  const [said, setSaid] = useState('');
  const words = i18n.m.activities.cells;
  const columnAt = (column: number): ColumnKey | 'title' | undefined => (column === 1 ? 'title' : known.columns[column - BEFORE]);
  const listedAt = (row: number) => {
    const line = rows[row];
    return line?.type === 'activity' ? line.one : undefined;
  };
  const inRange = ({ row, column }: GridPlace) => {
    const taken = range !== null && range.column === column && isInRange(range, row) ? range : { from: row, to: row };
    const [first, last] = [Math.min(taken.from, taken.to), Math.max(taken.from, taken.to)];
    return rows.slice(first, last + 1).flatMap((line) => (line.type === 'activity' ? [line.one] : []));
  };
  const open = ({ row, column }: GridPlace, cell: HTMLElement, typed?: string): boolean => {
    const [key, one] = [columnAt(column), listedAt(row)];
    if (key === undefined || key === 'title' || !isEditable(key) || one === undefined) return false;
    // What is typed before the field is there to take it is added to what opened it.
    setEdited((before) => ({ activity: one.activity, column: key, place: { row, column }, cell, ...(typed !== undefined && { typed: `${before?.cell === cell ? (before.typed ?? '') : ''}${typed}` }) }));
    return true;
  };
  const copy = (place: GridPlace): boolean => {
    const key = columnAt(place.column);
    const isTextTaken = window.getSelection()?.isCollapsed === false;
    const cells = inRange(place);
    if (key === undefined || isTextTaken || cells.length === 0) return false;
    const text = cells.map((one) => cellText(key, one, known, i18n)).join('\n');
    void copied(text).then((done) => setSaid(done ? words.copied(cells.length) : words.notCopied));
    return true;
  };
  const fill = (place: GridPlace): boolean => {
    const key = columnAt(place.column);
    if (key === undefined || key === 'title' || !isEditable(key)) return false;
    const taken = inRange(place);
    const above = listedAt(place.row - 1);
    const [top, ...below] = taken.length > 1 || above === undefined ? taken : [above, ...taken];
    if (top === undefined) return true;
    const activities = filledBelow(key, top, below);
    if (activities.length === 0) {
      setSaid(words.nothingToFill);
      return true;
    }
    known.hold(activities.map(({ after }) => after.id));
    void command.run(() => editCells(db, { dossier: top.activity.dossier, activities }), () => setSaid(words.filled(i18n.m.activities.table[key], activities.length)));
    return true;
  };
  const onGroup = (event: KeyboardEvent, place: GridPlace): boolean => {
    const line = rows[place.row];
    if (line?.type !== 'group') return false;
    const folds = (event.key === 'ArrowLeft' && line.open) || (event.key === 'ArrowRight' && !line.open) || event.key === 'Enter' || event.key === ' ';
    if (folds) onToggle(line.group.key);
    return folds;
  };
  const onKey: GridKeys['onKey'] = (event, place, cell) => {
    const { key } = event;
    const withControl = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
    if (onGroup(event, place)) return true;
    if (key === ' ') return press(cell.closest('tr') ?? cell, '[data-column="0"] input', event.shiftKey);
    // A link or a button that has the focus itself, by the pointer, answers for itself.
    if (key === 'Enter' && event.target !== cell) return false;
    if (key === 'Enter' || key === 'F2') return open(place, cell) || (key === 'Enter' && press(cell, 'a, button, input'));
    if (isTyped(event) && event.target === cell) return open(place, cell, key);
    if (withControl && key.toLowerCase() === 'c') return copy(place);
    if (withControl && key.toLowerCase() === 'd') return fill(place);
    if (key === 'Escape' && range !== null) {
      setRange(null);
      return true;
    }
    return false;
  };
  const onMove: GridKeys['onMove'] = (from, to, extend) => {
    if (extend && from.column === to.column) setRange({ column: from.column, from: range?.column === from.column ? range.from : from.row, to: to.row });
    else if (range !== null) setRange(null);
  };
  return { keys: { onKey, onMove }, edited, range, said: command.problem ?? said, say: setSaid, open: (place, cell) => open(place, cell), close: () => setEdited(null) };
};
