import { clashesOf, metricOfTarget, NAMING, TARGETS, type Contents, type Target } from '#documents/tables/mapping/targets';
import { useI18n, type I18n } from '#i18n/i18n-context';
import { SelectField, type Choice } from '#ui/forms/select-field';
import { Notice } from '#ui/states/notice';
import styles from './table-import.module.css';
import type { RowsAsked, ShownColumn } from './table-requests';
import { targetInWords } from './target-in-words';
import type { ReadState } from './use-table-import';

type Mapping = RowsAsked['mapping'];

interface Props {
  readonly read: ReadState;
  readonly onMapping: (mapping: Mapping) => void;
}

const letterOf = (column: number): string => (column < 26 ? String.fromCharCode(65 + column) : `${letterOf(Math.floor(column / 26) - 1)}${letterOf(column % 26)}`);

const headerOf = ({ header, column }: ShownColumn, { m, format }: I18n): string => (header === '' ? m.tableImport.columns.untitled(letterOf(column)) : format.text(header));

const NONE = 'none';

const choicesIn = (contents: Contents, i18n: I18n): readonly Choice<Target | typeof NONE>[] => {
  const words = i18n.m.tableImport.columns;
  return [
    { value: NONE, label: words.none },
    ...TARGETS[contents].map((value) => {
      const metric = metricOfTarget(value);
      return metric === undefined ? { value, label: targetInWords(value, i18n), group: words.fields } : { value, label: i18n.m.metrics[metric], group: words.figures };
    }),
  ];
};

const Row = ({ column, target, choices, onChange }: { readonly column: ShownColumn; readonly target: Target | null; readonly choices: ReturnType<typeof choicesIn>; readonly onChange: (target: Target | null) => void }) => {
  const i18n = useI18n();
  const words = i18n.m.tableImport.columns;
  const header = headerOf(column, i18n);
  return (
    <tr>
      <th scope="row">{header}</th>
      <td className={styles['examples']}>{column.examples.map((one) => i18n.format.text(one)).join(' · ')}</td>
      <td>
        <SelectField label={words.targetOf(header)} labelHidden value={target ?? NONE} choices={choices} onChange={(value) => onChange(value === NONE ? null : value)} />
        {column.remembered && target === column.target && <span className={styles['note']}>{words.remembered}</span>}
        {column.passedOver && target === null && <span className={styles['note']}>{words.passedOver}</span>}
      </td>
    </tr>
  );
};

/** Each column of the file, with what it holds and what it fills; two that would fill the same are asked. */
export const ColumnsTable = ({ read, onMapping }: Props) => {
  const i18n = useI18n();
  const words = i18n.m.tableImport.columns;
  const { shown, rows, layout } = read;
  const mapping = new Map(rows.mapping);
  const clashes = clashesOf(mapping);
  const targets = new Set(mapping.values());
  const unknown = shown.columns.filter(({ column, passedOver }) => !passedOver && (mapping.get(column) ?? null) === null).length;
  const choices = choicesIn(layout.contents, i18n);
  const headerAt = (column: number): string => {
    const found = shown.columns.find((one) => one.column === column);
    return found === undefined ? '' : `${headerOf(found, i18n)} (${letterOf(column)})`;
  };
  return (
    <section aria-label={words.title}>
      <h3>{words.title}</h3>
      <p>{words.how}</p>
      <table className={styles['columns']}>
        <thead>
          <tr>
            <th scope="col">{words.header}</th>
            <th scope="col">{words.examples}</th>
            <th scope="col">{words.target}</th>
          </tr>
        </thead>
        <tbody>
          {shown.columns.map((column) => (
            <Row key={column.column} column={column} target={mapping.get(column.column) ?? null} choices={choices} onChange={(target) => onMapping(rows.mapping.map(([one, before]) => [one, one === column.column ? target : before]))} />
          ))}
        </tbody>
      </table>
      {unknown > 0 && <p className={styles['note']}>{words.unknown(unknown)}</p>}
      {[...clashes].map(([target, columns]) => (
        <Notice key={target} tone="problem">
          <p>{words.clash(targetInWords(target, i18n), columns.map(headerAt).join(', '))}</p>
        </Notice>
      ))}
      {!NAMING[layout.contents].some((target) => targets.has(target)) && <Notice tone="problem"><p>{words.noTitle[layout.contents]}</p></Notice>}
    </section>
  );
};
