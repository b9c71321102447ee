import type { Measure } from '#domain/measures/measure';
import type { MeasureId } from '#domain/record/id';
import { blankFigure, type WrittenActivity, type WrittenFigureRow } from '../entry/written-activity';
import { readWrittenFigure } from '../written/written-figure';
import { idFrom } from './seals';

type FormLines = WrittenActivity['figures'];

export const linesOf = (text: string): readonly string[] =>
  text
    .split(/\n|\s;\s?/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');

const unitOf = (line: string): string | undefined => {
  const read = readWrittenFigure(line);
  return read.ok ? read.value.unit.toLocaleLowerCase('fr') : undefined;
};

const take = <Item>(items: Item[], wanted: (item: Item) => boolean): Item | undefined => {
  const index = items.findIndex(wanted);
  return index === -1 ? undefined : items.splice(index, 1)[0];
};

/**
 * The lines of a cell as figures of the form. A line that is still as it was stays its figure, one of the same unit is that
 * figure corrected, any other is a new one, whose id is the same each time that the file is read.
 */
export const figureRows = (text: string, shown: FormLines, stored: readonly Measure[], newIds: { readonly file: string; readonly activity: string }): WrittenFigureRow[] => {
  const left = [...shown];
  const lines = linesOf(text);
  const kept = lines.map((line) => take(left, (row) => row.text.trim() === line));
  const unitOfRow = ({ id }: WrittenFigureRow): string | undefined => stored.find((measure) => measure.id === id)?.unit.toLocaleLowerCase('fr');
  return lines.map((line, index) => {
    const same = kept[index];
    if (same !== undefined) return same;
    const unit = unitOf(line);
    const corrected = unit === undefined ? undefined : take(left, (row) => unitOfRow(row) === unit);
    if (corrected !== undefined) return { ...corrected, text: line };
    const rank = lines.slice(0, index).filter((other) => other === line).length;
    return { ...blankFigure(idFrom<MeasureId>(newIds.file, newIds.activity, 'figure', line, String(rank))), text: line };
  });
};
