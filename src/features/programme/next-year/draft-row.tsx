import type { OperationalObjective } from '#domain/objectives/objective';
import type { ObjectiveId } from '#domain/record/id';
import { useI18n, type I18n } from '#i18n/i18n-context';
import { SelectField } from '#ui/forms/select-field';
import { TextField } from '#ui/forms/text-field';
import { faultOf, type ShownLine } from './draft-state';
import styles from './next-year.module.css';

interface Props {
  readonly shown: ShownLine;
  readonly ended: number;
  readonly objectives: readonly OperationalObjective[];
  /** Whether what is missing is said: once someone tried to write. */
  readonly tried: boolean;
  readonly onChange: (change: Partial<Omit<ShownLine, 'line'>>) => void;
}

const originWords = ({ line: { from, due, cause, like } }: ShownLine, ended: number, { m, format }: I18n): string => {
  const words = m.nextYear;
  const types = new Set(from.map(({ type }) => type));
  const single = types.has('planned_action') ? words.fromAction(ended) : words.fromActivity(ended);
  return [
    types.size > 1 ? words.fromBoth(ended) : single,
    due.length > 0 && words.announced(due.map((date) => format.period(date, 'short', ended + 1)).join(', ')),
    cause !== undefined && words.cause(format.text(cause)),
    like !== undefined && words.like(format.text(like)),
  ]
    .filter(Boolean)
    .join(m.common.between);
};

const Fields = ({ shown, objectives, tried, onChange }: Omit<Props, 'ended'>) => {
  const { m, format } = useI18n();
  const words = m.nextYear;
  const named = format.text(shown.line.title);
  const fault = faultOf(shown);
  const waiting = shown.objective === null ? [{ value: '' as const, label: words.chooseObjective }] : [];
  return (
    <div className={styles['fields']}>
      <TextField
        label={words.titleOf(named)}
        labelHidden
        value={shown.title}
        onChange={(title) => onChange({ title })}
        error={tried && fault === 'title' ? words.emptyTitle : undefined}
      />
      <SelectField<ObjectiveId | ''>
        label={words.objectiveOf(named)}
        labelHidden
        value={shown.objective ?? ''}
        choices={[...waiting, ...objectives.map(({ id, code, shortTitle }) => ({ value: id, label: `${code} ${format.text(shortTitle)}` }))]}
        onChange={(objective) => onChange({ objective: objective === '' ? null : objective })}
        error={tried && fault === 'objective' ? words.noObjective : undefined}
      />
    </div>
  );
};

/** One piece of unfinished work: whether it is taken over, under what title and objective, and what it comes from. */
export const DraftRow = ({ shown, ended, ...fields }: Props) => {
  const i18n = useI18n();
  const { m, format } = i18n;
  const { line, chosen } = shown;
  return (
    <li className={styles['line']} data-chosen={chosen}>
      <input
        type="checkbox"
        className={styles['tick']}
        checked={chosen}
        aria-label={m.nextYear.take(format.text(line.title))}
        onChange={({ target }) => fields.onChange({ chosen: target.checked })}
      />
      <div className={styles['body']}>
        {chosen ? <Fields shown={shown} {...fields} /> : <p className={styles['left']}>{format.text(shown.title)}</p>}
        <p className={styles['origin']}>{originWords(shown, ended, i18n)}</p>
      </div>
    </li>
  );
};
