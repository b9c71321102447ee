import { ACTIVITY_KINDS, type ActivityKind } from '#domain/activities/kinds';
import { conventionInYear } from '#domain/objectives/objectives-in-year';
import type { ObjectiveId } from '#domain/record/id';
import { useI18n } from '#i18n/i18n-context';
import { Checkbox, RadioChoice } from '#ui/forms/choice-fields';
import { SelectField, type Choice } from '#ui/forms/select-field';
import { yearsOf } from './first-rows';
import styles from './table-import.module.css';
import type { RowsAsked } from './table-requests';
import type { ReadState } from './use-table-import';

interface Props {
  readonly read: ReadState;
  readonly onRows: (rows: RowsAsked) => void;
}

/** How the rows are understood: the order of dates, decimals, and what stands where the file says nothing. */
export const RowChoices = ({ read, onRows }: Props) => {
  const { m, format } = useI18n();
  const words = m.tableImport.reading;
  const { rows, frame, layout } = read;
  // A press return or a session has no objective of its own: its activity has.
  const hasObjective = layout.contents === 'activities' || layout.contents === 'actions';
  const years = yearsOf(frame);
  const none = { value: '' as const, label: words.noDefault };
  const objectives: readonly Choice<ObjectiveId | ''>[] = [none, ...conventionInYear(frame, rows.year).objectives.map(({ id, code, shortTitle }) => ({ value: id, label: `${code} ${format.text(shortTitle)}` }))];
  const kinds: readonly Choice<ActivityKind | ''>[] = [none, ...ACTIVITY_KINDS.map((value) => ({ value, label: m.kinds[value] }))];
  return (
    <section aria-label={words.title}>
      <h3>{words.title}</h3>
      <div className={styles['fields']}>
        <RadioChoice legend={words.dates} value={rows.reading.dates} choices={[{ value: 'day-month', label: words.dayMonth }, { value: 'month-day', label: words.monthDay }]} onChange={(dates) => onRows({ ...rows, reading: { ...rows.reading, dates } })} />
        <RadioChoice legend={words.decimals} value={rows.reading.decimals} choices={[{ value: 'comma', label: words.comma }, { value: 'dot', label: words.dot }]} onChange={(decimals) => onRows({ ...rows, reading: { ...rows.reading, decimals } })} />
        <SelectField label={words.year} value={String(rows.year)} choices={[...new Set([...years, rows.year])].map((year) => ({ value: String(year), label: String(year) }))} onChange={(year) => onRows({ ...rows, year: Number(year), objective: '' })} />
        {hasObjective && <SelectField label={words.objective} value={rows.objective} choices={objectives} onChange={(objective) => onRows({ ...rows, objective })} />}
        {hasObjective && <SelectField label={words.kind} value={rows.kind} choices={kinds} onChange={(kind) => onRows({ ...rows, kind })} />}
      </div>
      {layout.contents === 'activities' && <Checkbox label={words.blankClears} checked={rows.blankClears} onChange={(blankClears) => onRows({ ...rows, blankClears })} />}
    </section>
  );
};
